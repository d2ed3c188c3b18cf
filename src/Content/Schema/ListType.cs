using System.Diagnostics.CodeAnalysis;
using Recognition.Content.Problems;
using Recognition.Content.Yaml;

namespace Recognition.Content.Schema;

/// <summary>A list; a single value may stand alone.</summary>
/// <typeparam name="T">The items' type.</typeparam>
/// <param name="item">What each item is.</param>
/// <param name="mayBeEmpty">Whether an empty list says something.</param>
public sealed class ListType<T>(FieldType<T> item, bool mayBeEmpty = false) : FieldType<IReadOnlyList<T>>
{
    /// <summary>What each item is.</summary>
    public FieldType<T> Item { get; } = item;

    /// <inheritdoc/>
    public override FieldType Single => Item;

    internal override bool MayBeEmpty => mayBeEmpty;

    internal override IReadOnlyList<T> None => [];

    internal override bool TryRead(Node node, ReadContext context, [MaybeNullWhen(false)] out IReadOnlyList<T> value)
    {
        var items = new List<T>();

        // Only a text is told of by itself; other items know their place or are never told of.
        var places = Item is TextType ? new List<Place>() : null;
        value = places is null ? items : new PlacedList<T>(items, places);
        if (node is SequenceNode { Items.Count: 0 } && !mayBeEmpty)
        {
            context.Report(Rules.Empty, node.At);
            return false;
        }

        foreach (var child in node is SequenceNode sequence ? sequence.Items : [node])
        {
            if (Item.TryRead(child, context with { IsItem = true }, out var one))
            {
                items.Add(one);
                places?.Add(child.At);
            }
        }

        return true;
    }
}

using System.Diagnostics.CodeAnalysis;
using Recognition.Content.Problems;
using Recognition.Content.Values;
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
            context.ReportEmpty(node);
            return false;
        }

        node = Parted(node, context) ?? node;
        foreach (var child in node is SequenceNode sequence ? sequence.Items : [node])
        {
            if (Item.TryRead(child, context with { IsAlone = node is not SequenceNode }, out var one))
            {
                items.Add(one);
                places?.Add(child.At);
            }
        }

        return true;
    }

    /// <summary>Values with commas between them and no brackets around them are told of, and read on as the list that is meant. Texts have commas of their own.</summary>
    private SequenceNode? Parted(Node node, ReadContext context)
    {
        if (node is not ScalarNode { Source: not null } scalar || Item is TextType || !scalar.Value.AsSpan().ContainsAny(',', ';'))
        {
            return null;
        }

        var parts = scalar.Value.Split([',', ';'], StringSplitOptions.TrimEntries).Select(part => scalar with { Value = part }).ToList();
        var silent = new ReadContext("", new(), []);
        if (!parts.TrueForAll(part => Item is ReferenceType ? Slug.IsValid(part.Value) : Item.TryRead(part, silent, out _)))
        {
            return null;
        }

        var list = $"[{string.Join(", ", parts.Select(part => part.Value))}]";
        context.Report(Rules.CommasWithoutBrackets, scalar.At, new Correction(scalar.Start, scalar.End, list, scalar.Source!.Line));
        return new(parts, scalar.At);
    }
}

using System.Diagnostics.CodeAnalysis;
using Recognition.Content.Problems;
using Recognition.Content.Reading;

namespace Recognition.Content.Schema;

/// <summary>The slug of a term, unit, document or other entry that stands elsewhere.</summary>
/// <param name="family">Where it must exist.</param>
public sealed class ReferenceType(Family family) : ScalarType<Located<string>>
{
    /// <summary>Where it must exist.</summary>
    public Family Family { get; } = family;

    internal override bool TryParse(ScalarNode scalar, ReadContext context, [MaybeNullWhen(false)] out Located<string> value)
    {
        value = new(scalar.Value.Trim(), scalar.At);
        context.References.Add(new(Family, value, context.Field));
        return true;
    }
}

/// <summary>A list; a single value may stand alone.</summary>
/// <typeparam name="T">The items' type.</typeparam>
/// <param name="item">What each item is.</param>
public sealed class ListType<T>(FieldType<T> item) : FieldType<IReadOnlyList<T>>
{
    /// <summary>What each item is.</summary>
    public FieldType<T> Item { get; } = item;

    internal override IReadOnlyList<T> None => [];

    internal override bool TryRead(Node node, ReadContext context, [MaybeNullWhen(false)] out IReadOnlyList<T> value)
    {
        var items = new List<T>();
        value = items;
        if (node is SequenceNode { Items.Count: 0 })
        {
            context.Report(Rules.Empty, node.At);
            return false;
        }

        foreach (var child in node is SequenceNode sequence ? sequence.Items : [node])
        {
            if (Item.TryRead(child, context, out var one))
            {
                items.Add(one);
            }
        }

        return true;
    }
}

/// <summary>A map with keys of its own.</summary>
/// <param name="schema">Its keys.</param>
/// <param name="shorthand">The key that a single value stands for (a bare term for <c>award</c>), if any.</param>
public sealed class MapType(RecordSchema schema, Field? shorthand = null) : FieldType<Record>
{
    /// <summary>Its keys.</summary>
    public RecordSchema Schema { get; } = schema;

    /// <summary>The key that a single value stands for.</summary>
    public Field? Shorthand { get; } = shorthand;

    internal override bool TryRead(Node node, ReadContext context, [MaybeNullWhen(false)] out Record value)
    {
        switch (node)
        {
            case MappingNode map:
                value = Schema.Read(map, context);
                return true;
            case ScalarNode { IsEmpty: false } scalar when Shorthand is not null:
                var key = new ScalarNode(Shorthand.Name, IsQuoted: false, scalar.At);
                value = Schema.Read(new([(key, scalar)], scalar.At), context);
                return true;
            case ScalarNode { IsEmpty: true }:
                context.Report(Rules.Empty, node.At);
                break;
            default:
                context.Report(Rules.MapExpected, node.At, ("keys", string.Join(", ", Schema.Fields.Select(f => f.Name))));
                break;
        }

        value = null;
        return false;
    }
}

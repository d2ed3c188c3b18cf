using System.Diagnostics.CodeAnalysis;
using Recognition.Content.Problems;
using Recognition.Content.Yaml;

namespace Recognition.Content.Schema;

/// <summary>A map with keys of its own.</summary>
/// <param name="schema">Its keys.</param>
/// <param name="shorthand">The key that a single value stands for (a bare term for <c>award</c>), if any.</param>
public sealed class MapType(RecordSchema schema, Field? shorthand = null) : FieldType<Record>
{
    /// <summary>Its keys.</summary>
    public RecordSchema Schema { get; } = schema;

    /// <summary>The word of the message file for what must be so before a map is written in place of a single value.</summary>
    internal string? Condition { get; init; }

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
                value = Schema.Read(new([(key, scalar)], scalar.At) { Source = scalar.Source }, context, Shorthand);
                return true;
            case ScalarNode { IsEmpty: true }:
                context.ReportEmpty(node);
                break;
            default:
                var correction = node is ScalarNode { Source: not null } text ? new Correction(text.Start, text.End, Spelled(text.Value, context.Example), text.Source!.Line) : null;
                context.Report(Rules.MapExpected, node.At, correction, ("keys", string.Join(", ", Schema.Fields.Select(f => f.Name))), Condition is null ? ("condition", "") : Argument.Word("condition", Condition));
                break;
        }

        value = null;
        return false;
    }

    /// <summary>The map as it could be: what was written in the first key that takes it, examples in the others that must be there; the whole example where no key takes it.</summary>
    private string Spelled(string written, string example)
    {
        var fields = Schema.Fields.Where(f => f.Requirement == Requirement.Always).DefaultIfEmpty(Schema.Fields[0]).ToList();
        var own = fields.Find(f => f.Type is TextType);
        if (own is null && example.StartsWith('{'))
        {
            return example;
        }

        return $"{{ {string.Join(", ", fields.Select(f => $"{f.Name}: {(f == own ? OddSigns.Quoted(written.ReplaceLineEndings(" ")) : f.Example)}"))} }}";
    }
}

using System.Globalization;
using Recognition.Content.Problems;
using Recognition.Content.Yaml;

namespace Recognition.Content.Schema;

/// <summary>
/// What a map lacks, or has with a value that will not do, told so that it can be pasted as it stands: a line of its own with the place where
/// it belongs, or, where the map stands in braces or a single value stands for it, the whole line as it should be.
/// </summary>
/// <param name="Rule">The rule that asks for it.</param>
/// <param name="At">Where the message points.</param>
/// <param name="Parent">The map's key with its parents; empty for the file itself.</param>
internal sealed record Lack(Rule Rule, Place At, string Parent)
{
    private const int MostShown = 40;

    /// <summary>What else fills the message.</summary>
    public IReadOnlyList<Argument> Arguments { get; init; } = [];

    /// <summary>What the message names as at fault, where that is another key than the one that is lacking.</summary>
    public string? Field { get; init; }

    /// <summary>The problems: one for each key, or one for all where they are told in one line.</summary>
    /// <param name="map">The map.</param>
    /// <param name="fields">The keys, in the order of the schema.</param>
    public IEnumerable<Problem> Of(Record map, params IReadOnlyList<Field> fields) => Of(map, [.. fields.Select(f => (f, f.Example))]);

    /// <summary>The problems, with values of their own to show.</summary>
    /// <inheritdoc cref="Of(Record, IReadOnlyList{Field})"/>
    public IEnumerable<Problem> Of(Record map, IReadOnlyList<(Field Field, string Value)> fields)
    {
        switch (map.Source?.Find(map.Origin))
        {
            case MappingNode node:
                var written = fields.Where(f => EntryOf(node, f.Field) is not null).Select(f => Corrected([f], Written(map, EntryOf(node, f.Field)!.Value, f.Value)));
                var absent = fields.Where(f => EntryOf(node, f.Field) is null).ToList();
                var added = absent.Count == 0 ? []
                    : node.IsFlow ? [Corrected(absent, WithinBraces(map, node, absent))]
                    : absent.Select(f => Problem([f.Field], [.. Arguments, .. Below(node, map, f)]));
                return written.Concat(added);
            case ScalarNode value:
                return [Corrected(fields, Replace(map, value, Spelled(map, value, fields)))];
            default:
                return fields.Select(f => Problem([f.Field], [.. Arguments, .. Below(null, map, f)]));
        }
    }

    private Problem Corrected(IReadOnlyList<(Field Field, string Value)> fields, Correction correction) =>
        Problem([.. fields.Select(f => f.Field)], Arguments) with { Correction = correction };

    private static (ScalarNode Key, Node Value)? EntryOf(MappingNode map, Field field)
    {
        var entries = map.Entries.Where(e => e.Key.Value == field.Name).ToList();
        return entries.Count > 0 ? entries[0] : null;
    }

    /// <summary>A value in place of one that is written, be it empty.</summary>
    private static Correction Written(Record map, (ScalarNode Key, Node Value) entry, string text)
    {
        var colon = entry.Key.End with { Column = entry.Key.End.Column + 1 };
        return entry.Value is ScalarNode { IsQuoted: false, Value: "" } ? new(colon, colon, " " + text, map.Source!.Line) : Replace(map, entry.Value, text);
    }

    private static Correction WithinBraces(Record map, MappingNode flow, IReadOnlyList<(Field Field, string Value)> fields)
    {
        var added = string.Join(", ", fields.Select(f => $"{f.Field.Name}: {f.Value}"));
        if (flow.Entries.Count == 0)
        {
            return Replace(map, flow, $"{{ {added} }}");
        }

        var (key, value) = flow.Entries[^1];
        var end = value is ScalarNode { IsQuoted: false, Value: "" } ? key.End with { Column = key.End.Column + 1 } : value.End;
        return new(end, end, ", " + added, map.Source!.Line);
    }

    private static Correction Replace(Record map, Node node, string text) => new(node.Start, node.End, text, map.Source!.Line);

    /// <summary>A single value as the map it stands for.</summary>
    private static string Spelled(Record map, ScalarNode value, IReadOnlyList<(Field Field, string Value)> fields)
    {
        var others = fields.Where(f => f.Field.Name != map.Shorthand!.Name).Select(f => $"{f.Field.Name}: {f.Value}");
        var own = fields.Any(f => f.Field.Name == map.Shorthand!.Name) ? [] : new[] { $"{map.Shorthand!.Name}: {InBraces(value.Value)}" };
        var text = $"{{ {string.Join(", ", own.Concat(others))} }}";
        return map.IsAlone ? $"[{text}]" : text;
    }

    /// <summary>A value as it can stand in braces.</summary>
    private static string InBraces(string value) =>
        value.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '/') && value.Length > 0 ? value : OddSigns.Quoted(value.Trim().ReplaceLineEndings(" "));

    /// <summary>The line to add to a map that is written in lines.</summary>
    private static IEnumerable<Argument> Below(MappingNode? block, Record map, (Field Field, string Value) added)
    {
        Argument text = ("text", $"{added.Field.Name}: {added.Value}");
        if (block is null || block.Entries.Count == 0 || block.Start.Column == 1)
        {
            return map.Source?.Remark(added.Field.Name) is var (number, remark)
                ? [Argument.Word("cure", "cure-remark"), ("number", Invariant(number)), ("text", remark)]
                : [Argument.Word("cure", Path.GetExtension(map.At.File) == ".md" ? "cure-front-matter" : "cure-file"), text];
        }

        var (key, value) = block.Entries[0];
        foreach (var entry in block.Entries)
        {
            (key, value) = map.Schema.IndexOf(entry.Key.Value) < added.Field.Index ? entry : (key, value);
        }

        var line = value is ScalarNode { IsQuoted: false, Value: "" } ? key.End.Line : value.End.Line;
        var shown = map.Source!.Line(line).Trim();
        return
        [
            Argument.Word("cure", "cure-below"),
            ("number", Invariant(line)),
            ("shown", shown.Length > MostShown ? shown[..MostShown].TrimEnd() + "…" : shown),
            ("indent", Invariant(block.Start.Column - 1)),
            ("column", Invariant(block.Start.Column)),
            text,
        ];
    }

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);

    private Problem Problem(IReadOnlyList<Field> fields, IReadOnlyList<Argument> arguments) =>
        new(Rule, At, Field ?? string.Join(", ", fields.Select(f => Parent.Length == 0 ? f.Name : $"{Parent}.{f.Name}")), arguments) { Order = fields[0].Index + 1 };
}

using Recognition.Content.Problems;

namespace Recognition.Content.Yaml;

/// <summary>A Markdown file in its two halves: the map between the <c>---</c> lines, and the text below.</summary>
/// <param name="Map">The map.</param>
/// <param name="Body">The Markdown.</param>
/// <param name="BodyLine">The line of the file on which the Markdown begins, counted from 1.</param>
public sealed record FrontMatter(MappingNode Map, string Body, int BodyLine)
{
    private const string Fence = "---";

    /// <summary>Splits and reads a file.</summary>
    /// <returns>Both halves, or <see langword="null"/> after noting why there is no map.</returns>
    public static FrontMatter? Read(SourceText source, ProblemList problems)
    {
        var text = source.Text;
        var start = new Place(source.Path, 1, 1);
        var firstLineEnd = LineEnd(text, 0);
        if (!text.AsSpan(0, firstLineEnd).TrimEnd().SequenceEqual(Fence))
        {
            problems.Add(Rules.NoFrontMatter, start, "");
            return null;
        }

        var yamlStart = Math.Min(firstLineEnd + 1, text.Length);
        var line = 2;
        for (var at = yamlStart; at < text.Length; line++)
        {
            var end = LineEnd(text, at);
            if (text.AsSpan(at, end - at).TrimEnd().SequenceEqual(Fence))
            {
                var map = ReadMap(source.Path, text[yamlStart..at], start, problems);
                var body = text[Math.Min(end + 1, text.Length)..];
                ReportUnprintable(source.Path, body, line + 1, problems);
                return map is null ? null : new(map, body, line + 1);
            }

            at = end + 1;
        }

        problems.Add(Rules.UnclosedFrontMatter, start, "");
        return null;
    }

    /// <summary>Notes the first character of each line of the Markdown that cannot be shown.</summary>
    private static void ReportUnprintable(string path, string body, int line, ProblemList problems)
    {
        if (!body.AsSpan().ContainsAny(OddSigns.Unprintable))
        {
            return;
        }

        foreach (var written in body.AsSpan().EnumerateLines())
        {
            if (written.IndexOfAny(OddSigns.Unprintable) is >= 0 and var column)
            {
                problems.Add(Rules.ControlCharacter, new(path, line, column + 1), "");
            }

            line++;
        }
    }

    private static MappingNode? ReadMap(string path, string yaml, Place start, ProblemList problems)
    {
        if (!YamlTree.TryRead(path, yaml, linesBefore: 1, problems, out var root))
        {
            return null;
        }

        switch (root)
        {
            case MappingNode map:
                return map with { At = start };
            case null:
                return new([], start);
            default:
                problems.Add(Rules.NotAMap, root.At, "");
                return null;
        }
    }

    private static int LineEnd(string text, int from)
    {
        var end = text.IndexOf('\n', from);
        return end < 0 ? text.Length : end;
    }
}

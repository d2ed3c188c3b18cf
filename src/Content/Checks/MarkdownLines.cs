using System.Text.RegularExpressions;

namespace Recognition.Content.Checks;

/// <summary>A line of Markdown that is text: not within a fence of code, and with its code spans blanked out.</summary>
/// <param name="Start">The index of its first character in the Markdown.</param>
/// <param name="Text">The line, each code span as blanks.</param>
internal readonly record struct MarkdownLine(int Start, string Text)
{
    /// <summary>Whether nothing stands on it.</summary>
    public bool IsBlank => string.IsNullOrWhiteSpace(Text);
}

/// <summary>Cuts Markdown into the lines whose signs mean something; a line of code counts as blank.</summary>
internal static partial class MarkdownLines
{
    /// <summary>All lines.</summary>
    public static List<MarkdownLine> Of(string markdown)
    {
        var lines = new List<MarkdownLine>();
        string? fence = null;
        var start = 0;
        foreach (var written in markdown.Split('\n'))
        {
            var sign = written.TrimStart() is { Length: >= 3 } trimmed && trimmed[..3] is "```" or "~~~" ? written.TrimStart()[..3] : null;
            var isCode = fence is not null || sign is not null;
            fence = fence is null ? sign : sign == fence ? null : fence;
            lines.Add(new(start, isCode ? "" : written.Contains('`', StringComparison.Ordinal) ? Code().Replace(written, m => new string(' ', m.Length)) : written));
            start += written.Length + 1;
        }

        return lines;
    }

    [GeneratedRegex("(`+)[^`]+\\1", RegexOptions.CultureInvariant)]
    private static partial Regex Code();
}

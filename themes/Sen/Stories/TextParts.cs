using System.Text.RegularExpressions;

namespace Recognition.Themes.Sen.Stories;

/// <summary>A text cut before its headings, so that something can stand between two parts.</summary>
internal static partial class TextParts
{
    /// <summary>The parts, in order; one where there is no heading, or none at the top.</summary>
    public static List<string> Of(string html)
    {
        var (parts, from) = (new List<string>(), 0);
        foreach (var at in Heading().EnumerateMatches(html))
        {
            if (at.Index > from && IsClosed(html.AsSpan(from, at.Index - from)))
            {
                parts.Add(html[from..at.Index]);
                from = at.Index;
            }
        }

        if (from < html.Length)
        {
            parts.Add(html[from..]);
        }

        return parts;
    }

    /// <summary>Whether no list, quotation or table is still open: then the heading is not within one.</summary>
    private static bool IsClosed(ReadOnlySpan<char> html)
    {
        var open = 0;
        foreach (var at in Around().EnumerateMatches(html))
        {
            open += html[at.Index + 1] == '/' ? -1 : 1;
        }

        return open == 0;
    }

    [GeneratedRegex("<h2[ >]")]
    private static partial Regex Heading();

    [GeneratedRegex("</?(?:blockquote|ul|ol|table|div|figure)[ >]")]
    private static partial Regex Around();
}

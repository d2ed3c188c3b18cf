using System.Globalization;

namespace Recognition.Content.Problems;

/// <summary>Text of files as it may be printed: a terminal, or the log of a build, would obey some characters and turn the order of others.</summary>
public static class Printable
{
    /// <summary>A letter in fonts of the years before Unicode, which messages quote.</summary>
    private const char SoftHyphen = '\u00AD';

    /// <summary>What begins a command to a runner of GitHub Actions, wherever it stands in a line.</summary>
    private const string Command = "##[";

    /// <summary>The text on one line, with a blank for each character that is a command or not seen; the others keep their places.</summary>
    public static string Of(string text) => Lines(text).Replace('\n', ' ').Replace('\t', ' ');

    /// <summary>The same of several lines, which stay apart.</summary>
    public static string Lines(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var clean = text.Any(IsObeyed) ? string.Concat(text.Select(c => IsObeyed(c) ? ' ' : c)) : text;
        return clean.Replace(Command, "# [", StringComparison.Ordinal);
    }

    /// <summary>A text of JSON that says the same, with numbers in place of characters that would be obeyed.</summary>
    public static string Json(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        var clean = json.Any(IsObeyed) ? string.Concat(json.Select(c => IsObeyed(c) ? $"\\u{(int)c:x4}" : c.ToString())) : json;
        return clean.Replace(Command, "#\\u0023[", StringComparison.Ordinal);
    }

    private static bool IsObeyed(char c) => c is not ('\n' or '\t') &&
        c != SoftHyphen && char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}

using System.Globalization;

namespace Recognition.Content.Problems;

/// <summary>Text of files as it may be printed: a terminal, or the log of a build, would obey some characters and turn the order of others.</summary>
public static class Printable
{
    /// <summary>A letter in fonts of the years before Unicode, which messages quote.</summary>
    private const char SoftHyphen = '\u00AD';

    /// <summary>The text on one line, with a blank for each character that is a command or not seen; the others keep their places.</summary>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Any(IsObeyed) ? string.Concat(text.Select(c => IsObeyed(c) ? ' ' : c)) : text;
    }

    private static bool IsObeyed(char c) =>
        c != SoftHyphen && char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}

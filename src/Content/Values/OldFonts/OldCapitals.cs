using System.Text;

namespace Recognition.Content.Values.OldFonts;

/// <summary>
/// Capitals of TCVN3 without the font's name: only .VnTimeH has them, and plain text does not say which font it was.
/// A word whose other letters are all capitals was in it; a word of which that cannot be told follows the word before it.
/// </summary>
internal static class OldCapitals
{
    /// <summary>The Unicode text of a stretch.</summary>
    public static string Decode(string stored, OldFont font)
    {
        if (font is not Tcvn3)
        {
            return font.Decode(stored);
        }

        var text = new StringBuilder(font.Decode(stored));
        var words = OldWord.Of(stored, font);
        var told = words.ConvertAll(w => Tell(font.Decode(w.Text), w.Text));
        var isCapital = told.Find(t => t is not null) ?? false;
        for (var i = 0; i < words.Count; i++)
        {
            isCapital = told[i] ?? isCapital;
            for (var at = words[i].Start; isCapital && at < words[i].Start + words[i].Text.Length; at++)
            {
                text[at] = char.ToUpperInvariant(text[at]);
            }
        }

        return text.ToString();
    }

    /// <summary>Whether a word is of capitals; nothing if it cannot be told.</summary>
    private static bool? Tell(string word, string stored)
    {
        if (stored.Any(char.IsAsciiLetterLower))
        {
            return false;
        }

        return word.Count(char.IsUpper) >= 2 ? true : null;
    }
}

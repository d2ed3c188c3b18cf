using System.Text;

namespace Recognition.Content.Values;

/// <summary>Unicode normal forms of any text there may be.</summary>
public static class UnicodeText
{
    private const char NoCharacter = '\uFFFE';

    /// <summary>
    /// Whether a number is that of a character which a text may have (Unicode Standard, 23.7 and 3.2): no control but tabs and ends of lines,
    /// no half of a character, and none of the numbers that stand for no character at all.
    /// </summary>
    public static bool IsCharacter(long number) => number switch
    {
        '\t' or '\n' or '\r' => true,
        < 0x20 or (>= 0x7F and < 0xA0) => false,
        >= 0xD800 and < 0xE000 => false,
        >= 0xFDD0 and < 0xFDF0 => false,
        > 0x10FFFF => false,
        _ => (number & 0xFFFE) != 0xFFFE,
    };

    /// <summary>
    /// A text in a normal form (Unicode Standard Annex 15). Half a character and U+FFFE, at which .NET stops, become U+FFFD:
    /// a name of a file may hold them, and so may a text after its entities (<c>&amp;#xFFFE;</c>) were decoded.
    /// </summary>
    public static string Normalized(string text, NormalizationForm form = NormalizationForm.FormC)
    {
        ArgumentNullException.ThrowIfNull(text);
        var valid = text;
        if (text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF'))
        {
            valid = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(valid));
        }

        valid = valid.Replace(NoCharacter, '\uFFFD');
        return valid.IsNormalized(form) ? valid : valid.Normalize(form);
    }
}

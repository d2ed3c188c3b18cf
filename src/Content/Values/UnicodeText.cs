using System.Text;

namespace Recognition.Content.Values;

/// <summary>Unicode normal forms of any text there may be.</summary>
public static class UnicodeText
{
    private const char NoCharacter = '\uFFFE';

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

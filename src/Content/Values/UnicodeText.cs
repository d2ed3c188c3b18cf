using System.Buffers;
using System.Globalization;
using System.Text;

namespace Recognition.Content.Values;

/// <summary>Unicode normal forms of any text there may be.</summary>
public static class UnicodeText
{
    private const char NoCharacter = '\uFFFE';

    /// <summary>Marks that one letter may carry (Unicode Standard Annex 15, stream-safe text): putting more in order takes time that grows with their square.</summary>
    private const int MostMarks = 30;

    /// <summary>
    /// What texts in Vietnamese consist of: letters that are whole by themselves and stand for nothing else, in NFC wherever they stand
    /// (Unicode Standard Annex 15, quick check). Most texts hold nothing besides, and need not be put in order.
    /// </summary>
    private static readonly SearchValues<char> Whole = SearchValues.Create([.. Range(0, 0x2FF), .. Range(0x1EA0, 0x1EF9), .. Range(0x2010, 0x2026)]);

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
    /// a name of a file may hold them, and so may a text after its entities (<c>&amp;#xFFFE;</c>) were decoded. Marks beyond the thirtieth of a letter are left out.
    /// </summary>
    public static string Normalized(string text, NormalizationForm form = NormalizationForm.FormC)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (form == NormalizationForm.FormC && !text.AsSpan().ContainsAnyExcept(Whole))
        {
            return text;
        }

        var valid = text;
        if (text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF'))
        {
            valid = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(valid));
        }

        valid = WithoutHeapedMarks(valid.Replace(NoCharacter, '\uFFFD'));
        return valid.IsNormalized(form) ? valid : valid.Normalize(form);
    }

    /// <summary>Where a letter carries more marks than any script heaps on one.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The index of the first mark too many, or -1.</returns>
    public static int IndexOfHeapedMarks(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var marks = 0;
        for (var i = 0; i < text.Length; i++)
        {
            marks = IsMark(text, ref i) ? marks + 1 : 0;
            if (marks > MostMarks)
            {
                return i;
            }
        }

        return -1;
    }

    private static IEnumerable<char> Range(int first, int last) => Enumerable.Range(first, last + 1 - first).Select(c => (char)c);

    private static string WithoutHeapedMarks(string text)
    {
        if (IndexOfHeapedMarks(text) < 0)
        {
            return text;
        }

        var (kept, marks) = (new StringBuilder(text.Length), 0);
        for (var i = 0; i < text.Length; i++)
        {
            var start = i;
            marks = IsMark(text, ref i) ? marks + 1 : 0;
            if (marks <= MostMarks)
            {
                kept.Append(text, start, i + 1 - start);
            }
        }

        return kept.ToString();
    }

    /// <summary>Whether a character is a mark on the one before it; the index is moved to its last half.</summary>
    private static bool IsMark(string text, ref int index)
    {
        // Letters of Latin script come first: nearly every character is one of them.
        if (text[index] is < '\u0300' or (>= '\u1E00' and < '\u2000'))
        {
            return false;
        }

        var category = CharUnicodeInfo.GetUnicodeCategory(text, index);
        index += char.IsSurrogatePair(text, index) ? 1 : 0;
        return category is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;
    }
}

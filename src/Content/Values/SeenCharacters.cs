using System.Globalization;
using System.Text;

namespace Recognition.Content.Values;

/// <summary>Characters that are seen otherwise than they are stored.</summary>
internal static class SeenCharacters
{
    /// <summary>All of them, and the first half of mathematical letters; every other character is seen as it is.</summary>
    public static string Odd { get; } = All();

    /// <summary>Appends a character as it is seen.</summary>
    public static void Append(StringBuilder seen, char c)
    {
        switch (char.GetUnicodeCategory(c))
        {
            case UnicodeCategory.NonSpacingMark when seen.Length > 0:
                // A mark that makes no letter with the one before it changes nothing that is read.
                if (UnicodeText.Normalized($"{seen[^1]}{c}") is [var composed])
                {
                    seen[^1] = composed;
                }

                break;
            case UnicodeCategory.Format:
                break;
            case UnicodeCategory.SpaceSeparator:
                seen.Append(' ');
                break;
            case UnicodeCategory.DashPunctuation:
                seen.Append('-');
                break;
            default:
                seen.Append(c switch
                {
                    '\t' or '\v' or '\f' or '\u0085' => ' ',
                    '\u2028' or '\u2029' => '\n',
                    '\u00D0' or '\u0189' => 'Đ',
                    '\u00F0' or '\u0256' => 'đ',
                    '\u2212' => '-',
                    >= '\uFF01' and <= '\uFF5E' => (char)(c - 0xFEE0),
                    _ => c,
                });
                break;
        }
    }

    private static string All()
    {
        var odd = new StringBuilder("\t\v\f\u0085\u2028\u2029\u00D0\u0189\u00F0\u0256\u2212\uD835");
        for (var c = (char)0x80; c < 0xFFFF; c++)
        {
            if ((char.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.SpaceSeparator or UnicodeCategory.DashPunctuation
                or UnicodeCategory.NonSpacingMark) || c is >= '\uFF01' and <= '\uFF5E')
            {
                odd.Append(c);
            }
        }

        return odd.ToString();
    }
}

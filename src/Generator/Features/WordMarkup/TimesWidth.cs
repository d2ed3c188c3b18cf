using System.Text;

namespace Recognition.Generator.Features.WordMarkup;

/// <summary>
/// How wide a text is in Times New Roman, bold, so that columns and lines below words have the length they need. Word itself lays out the page:
/// what is wanted here is never too small, and exact to a few per cent.
/// </summary>
internal static class TimesWidth
{
    /// <summary>Widths in thousandths of the size: small letters, capitals, figures (the metrics that Times has had since its first font for printers).</summary>
    private static readonly (char First, int[] Widths)[] Known =
    [
        ('a', [500, 556, 444, 556, 444, 333, 500, 556, 278, 333, 556, 278, 833, 556, 500, 556, 556, 444, 389, 333, 556, 500, 722, 500, 500, 444]),
        ('A', [722, 667, 722, 722, 667, 611, 778, 778, 389, 500, 778, 667, 944, 722, 778, 611, 778, 722, 556, 667, 722, 722, 1000, 722, 722, 667]),
        ('0', [500, 500, 500, 500, 500, 500, 500, 500, 500, 500]),
    ];

    /// <summary>The width of a text on one line, in twentieths of a point.</summary>
    /// <param name="text">The text.</param>
    /// <param name="size">The size of its letters, in half points.</param>
    public static int Of(string text, int size) =>
        text.Normalize(NormalizationForm.FormD).Where(sign => sign is < '\u0300' or > '\u036F').Sum(Of) * size / 100;

    /// <summary>The width of the longest word of a text, which is the least that a column must have.</summary>
    public static int OfLongestWord(string text, int size) => text.Split(' ').Max(word => Of(word, size));

    private static int Of(char sign)
    {
        foreach (var (first, widths) in Known)
        {
            if (sign >= first && sign < first + widths.Length)
            {
                return widths[sign - first];
            }
        }

        return sign switch
        {
            ' ' or '.' or ',' => 250,
            '-' or ':' or ';' or '(' or ')' or '/' => 333,
            'đ' or '“' or '”' or '–' => 556,
            _ => 778,
        };
    }
}

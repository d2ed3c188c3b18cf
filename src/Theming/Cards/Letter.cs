using System.Globalization;

namespace Recognition.Theming.Cards;

/// <summary>A letter with its marks, as readers see it, in units of its font.</summary>
/// <param name="Glyphs">What it is drawn with: at least one.</param>
/// <param name="IsSlight">Whether it is a blank or a sign with which no text ends that is cut short.</param>
internal sealed record Letter(IReadOnlyList<Glyph> Glyphs, bool IsSlight)
{
    /// <summary>How far the next one stands to the right.</summary>
    public int Advance { get; } = Glyphs.Sum(glyph => glyph.Advance);

    /// <summary>Its highest point above the line.</summary>
    public int Top { get; } = Glyphs.Max(glyph => glyph.Top);

    /// <summary>Its lowest point: below the line it is negative.</summary>
    public int Bottom { get; } = Glyphs.Min(glyph => glyph.Bottom);

    /// <summary>The letters of a text that a font has; the others are left out, since a card is no place for empty frames.</summary>
    public static IEnumerable<Letter> In(string text, TrueTypeFont font)
    {
        for (int at = 0, length; at < text.Length; at += length)
        {
            length = StringInfo.GetNextTextElementLength(text, at);
            var glyphs = text.Substring(at, length).EnumerateRunes().Select(font.GlyphOf).ToList();
            if (!glyphs.Contains(null))
            {
                yield return new(glyphs!, text[at] is ' ' or '\u00a0' or ',' or '.' or ';' or ':' or '–' or '-');
            }
        }
    }
}

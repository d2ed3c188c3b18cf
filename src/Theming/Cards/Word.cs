using System.Globalization;
using System.Text;
using Recognition.Content.Values;
using Recognition.Theming.Words;

namespace Recognition.Theming.Cards;

/// <summary>Letters that stand together on a line, in units of their font: a word, or words joined by blanks.</summary>
/// <param name="Letters">The letters.</param>
internal sealed record Word(IReadOnlyList<Letter> Letters)
{
    /// <summary>How wide it is; kerning makes it a little narrower.</summary>
    public int Advance { get; } = Letters.Sum(letter => letter.Advance);

    /// <summary>Its highest point above the line.</summary>
    public int Top { get; } = Letters.Select(letter => letter.Top).DefaultIfEmpty().Max();

    /// <summary>Its lowest point: below the line it is negative.</summary>
    public int Bottom { get; } = Letters.Select(letter => letter.Bottom).DefaultIfEmpty().Min();

    /// <summary>The words of a text, as far as a font has their letters.</summary>
    /// <param name="text">The text.</param>
    /// <param name="font">The font.</param>
    /// <param name="binding">Which syllables make one word; without it each is one.</param>
    public static IEnumerable<Word> In(string text, TrueTypeFont font, WordBinding? binding)
    {
        var syllables = Plain(text).Split([' ', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries);
        return (binding?.Pieces(string.Join(' ', syllables)) ?? syllables)
            .Select(word => new Word([.. Letter.In(word, font)]))
            .Where(word => word.Letters.Count > 0);
    }

    /// <summary>The word in pieces, each as long as a line has room for.</summary>
    /// <param name="room">How wide a line may be, in units of the font.</param>
    public IEnumerable<Word> Pieces(double room)
    {
        var (start, taken) = (0, 0);
        for (var i = 0; i < Letters.Count; i++)
        {
            taken += Letters[i].Advance;
            if (i > start && taken > room)
            {
                yield return new([.. Letters.Take(start..i)]);
                (start, taken) = (i, Letters[i].Advance);
            }
        }

        yield return new([.. Letters.Skip(start)]);
    }

    /// <summary>A text in composed letters (NFC), with one kind of hyphen and without signs that only steer.</summary>
    private static string Plain(string text) => string.Concat(UnicodeText.Normalized(text).EnumerateRunes()
        .Where(rune => Rune.GetUnicodeCategory(rune) != UnicodeCategory.Format)
        .Select(rune => rune.Value is '\u2010' or '\u2011' ? "-" : rune.ToString()));
}

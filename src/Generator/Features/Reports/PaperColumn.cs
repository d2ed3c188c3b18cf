using Recognition.Generator.Features.WordMarkup;

namespace Recognition.Generator.Features.Reports;

/// <summary>A column of a table on paper.</summary>
/// <param name="Name">Its heading.</param>
/// <param name="Alignment">Where its cells stand.</param>
/// <param name="Cells">Its cells, that of the sums included.</param>
internal sealed record PaperColumn(string Name, string? Alignment, IReadOnlyList<string> Cells)
{
    /// <summary>Room at the left and the right of what stands in a cell, in twentieths of a point.</summary>
    public const int Margin = 70;

    /// <summary>What a long text gets at least: names broken at every word are no table.</summary>
    private const int RoomForText = 1700;

    /// <summary>
    /// The least width, in twentieths of a point: no word is broken, and a short text has two lines. It is a little more than the words are wide,
    /// since programs differ.
    /// </summary>
    /// <param name="size">The size of letters, in half points.</param>
    public int Least(int size) => Math.Max(
        Cells.Append(Name).Max(text => TimesWidth.OfLongestWord(text, size)) * 21 / 20,
        Math.Min(RoomForText, Longest(size) * 3 / 5)) + (2 * Margin);

    /// <summary>How much more it would use: until every cell has one line, or a few if it is a long text.</summary>
    /// <inheritdoc cref="Least"/>
    public int Wanted(int size) => Math.Clamp(Longest(size) + (2 * Margin) - Least(size), 0, 4 * RoomForText);

    private int Longest(int size) => Cells.Append("").Max(text => TimesWidth.Of(text, size));
}

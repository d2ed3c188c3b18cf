using System.Globalization;
using System.Text.RegularExpressions;

namespace Recognition.Generator.Features.WordFiles;

/// <summary>Items of lists whose signs were typed: "- ", "• ", "1) ".</summary>
internal static partial class TypedList
{
    /// <summary>No list of the program's.</summary>
    private const int NoList = -1;

    /// <summary>Makes lists of all paragraphs that are typed as items. A number alone is no list: the next, or the one before, must stand beside it.</summary>
    public static List<Block> Find(IReadOnlyList<Block> blocks)
    {
        var found = new List<Block>(blocks.Count);
        for (var i = 0; i < blocks.Count; i++)
        {
            var mark = MarkOf(blocks[i]);
            var number = NumberOf(mark);
            var isItem = mark is not null && (number is null || NumberOf(MarkOf(i + 1 < blocks.Count ? blocks[i + 1] : null)) == number + 1 || (i > 0 && NumberOf(MarkOf(blocks[i - 1])) == number - 1));
            found.Add(isItem ? Item((WordParagraph)blocks[i], mark!, number) : blocks[i]);
        }

        return found;
    }

    private static WordParagraph Item(WordParagraph paragraph, Match mark, int? number)
    {
        var skip = mark.Length;
        var pieces = new List<Piece>();
        foreach (var piece in paragraph.Pieces)
        {
            var cut = Math.Min(skip, piece.Text.Length);
            skip -= cut;
            if (cut < piece.Text.Length || piece.Note is not null)
            {
                pieces.Add(piece with { Text = piece.Text[cut..] });
            }
        }

        return new(pieces) { Pictures = paragraph.Pictures, List = new(NoList, mark.Groups["sign"].Value == "+" ? 1 : 0, number) };
    }

    /// <summary>A paragraph that is a heading, or an item already, is none.</summary>
    private static Match? MarkOf(Block? block) =>
        block is WordParagraph { List: null, Heading: null } paragraph && !(paragraph.IsBold && char.IsDigit(paragraph.Text[0])) && Mark().Match(string.Concat(paragraph.Pieces.Select(p => p.Text))) is { Success: true } mark ? mark : null;

    private static int? NumberOf(Match? mark) =>
        mark is not null && int.TryParse(mark.Groups["number"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    [GeneratedRegex(@"^\s*(?:(?<sign>[-–—+•*·▪►➢✓o])|(?<number>[0-9]{1,2})[.)])[ \n]+(?=\S)", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();
}

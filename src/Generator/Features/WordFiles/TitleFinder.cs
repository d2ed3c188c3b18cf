using Recognition.Content.Kinds.Stories;
using Recognition.Content.Schema;

namespace Recognition.Generator.Features.WordFiles;

/// <summary>Finds the title of a document and takes it out of the text.</summary>
internal static class TitleFinder
{
    /// <summary>Titles stand above the text.</summary>
    private const int MostBlocks = 6;

    private const int MostLines = 4;

    private static readonly int Longest = ((TextType)StorySchema.Title.Type.Single).Max;

    /// <summary>Takes it out.</summary>
    /// <param name="blocks">The document, without what stands around it in an official letter; what is taken out is gone from it.</param>
    /// <returns>The title; nothing if no line can be one.</returns>
    public static string? TakeOut(List<Block> blocks)
    {
        var usual = UsualSize(blocks);
        var first = blocks.FindIndex(block => block is WordParagraph { IsTitle: true } && IsShort(block));
        first = first >= 0 ? first : Among(blocks, p => p.IsBold || p.Heading is not null || p.IsCentred || p.Size > usual);
        first = first >= 0 ? first : blocks.FindIndex(block => block is WordParagraph { Heading: 1 } && IsShort(block));
        first = first >= 0 ? first : blocks is [WordParagraph line, _, ..] && IsShort(line) && !".;,:".Contains(line.Text[^1], StringComparison.Ordinal) && !IsOfText(line.Text) ? 0 : -1;
        if (first < 0)
        {
            return null;
        }

        var (title, count) = (OneLine(blocks[first]), 1);
        while (count < MostLines && first + count < blocks.Count && GoesOn((WordParagraph)blocks[first], blocks[first + count]) && title.Length + 1 + OneLine(blocks[first + count]).Length <= Longest)
        {
            title += " " + OneLine(blocks[first + count]);
            count++;
        }

        blocks.RemoveRange(first, count);
        return title;
    }

    private static int Among(List<Block> blocks, Func<WordParagraph, bool> looksSo) =>
        blocks.Take(MostBlocks).TakeWhile(block => block is WordParagraph).ToList().FindIndex(block => block is WordParagraph { List: null } paragraph && IsShort(paragraph) && looksSo(paragraph) && !IsOfText(paragraph.Text));

    /// <summary>Whether a line that looks like a title is that of a part, or says to whom a letter goes.</summary>
    private static bool IsOfText(string line) => Outline.IsNumbered(line) || line.StartsWith("Kính gửi", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a title goes on in the next line: it stands in the middle too, and looks the same.</summary>
    private static bool GoesOn(WordParagraph title, Block next) =>
        next is WordParagraph paragraph && title.IsCentred && paragraph.IsCentred && paragraph.Pictures.Count == 0 && paragraph.IsTitle == title.IsTitle && paragraph.Heading == title.Heading && paragraph.IsBold == title.IsBold;

    private static bool IsShort(Block block) => block is WordParagraph { Pictures.Count: 0 } && OneLine(block) is { Length: > 0 } text && text.Length <= Longest && text.Any(char.IsLetter);

    private static string OneLine(Block block) => string.Join(' ', ((WordParagraph)block).Text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The size most letters have.</summary>
    private static int UsualSize(List<Block> blocks) =>
        blocks.SelectMany(block => block.Paragraphs).GroupBy(p => p.Size).OrderByDescending(size => size.Sum(p => p.Text.Length)).Select(size => size.Key).FirstOrDefault(int.MaxValue);
}

namespace Recognition.Generator.Features.WordFiles;

/// <summary>Takes out what stands below the text of an official letter: who gets it, and who signed it.</summary>
internal static class LetterFoot
{
    /// <summary>How far up it may reach.</summary>
    private const int MostBlocks = 20;

    private const int LongestLine = 100;

    private const int LongestTable = 900;

    /// <summary>Takes it out.</summary>
    /// <param name="blocks">The document; what is taken out is gone from it.</param>
    /// <param name="foot">What was taken out.</param>
    public static void TakeOut(List<Block> blocks, List<string> foot)
    {
        var first = blocks.FindIndex(Math.Max(0, blocks.Count - MostBlocks), Begins);
        if (first < 0)
        {
            return;
        }

        var end = first + 1;
        while (end < blocks.Count && MayBelong(blocks[end]))
        {
            end++;
        }

        if (first > 0 && OfficeLine.LinesOf(blocks[first - 1]).All(OfficeLine.IsPlaceAndDay))
        {
            first--;
        }

        foot.AddRange(blocks.Take(end).Skip(first).SelectMany(OfficeLine.LinesOf));
        blocks.RemoveRange(first, end - first);
    }

    private static bool Begins(Block block) =>
        OfficeLine.LinesOf(block).FirstOrDefault() is { } line
        && (OfficeLine.IsRecipients(line) || OfficeLine.IsSignature(line) || (block is WordTable && OfficeLine.LinesOf(block).Any(l => OfficeLine.IsRecipients(l) || OfficeLine.IsSignature(l))))
        && MayBelong(block);

    /// <summary>Photographs are often put behind the signature: they, and what comes after them, stay.</summary>
    private static bool MayBelong(Block block) =>
        block.Paragraphs.All(p => p.Pictures.Count == 0 && p.Heading is null)
        && OfficeLine.LinesOf(block).All(line => line.Length <= LongestLine)
        && (block is WordParagraph || OfficeLine.LinesOf(block).Sum(line => line.Length) <= LongestTable);
}

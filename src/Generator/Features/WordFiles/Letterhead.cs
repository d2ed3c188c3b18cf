namespace Recognition.Generator.Features.WordFiles;

/// <summary>Takes out what stands above the text of an official letter: the state's name and motto, the office, number, place and day.</summary>
internal static class Letterhead
{
    /// <summary>How far down it may reach.</summary>
    private const int MostBlocks = 12;

    private const int MostRows = 4;

    private const int LongestLine = 120;

    /// <summary>Takes it out.</summary>
    /// <param name="blocks">The document; what is taken out is gone from it.</param>
    /// <param name="head">What was taken out.</param>
    public static void TakeOut(List<Block> blocks, List<string> head)
    {
        TakeOutOfTables(blocks, head);
        var hasMotto = head.Count > 0;
        var (at, last) = (0, -1);
        for (; at < Math.Min(blocks.Count, MostBlocks) && blocks[at] is WordParagraph paragraph && MayBelong(paragraph); at++)
        {
            var lines = OfficeLine.LinesOf(paragraph).ToList();
            hasMotto |= lines.Exists(OfficeLine.IsMotto);
            if (lines.Exists(IsOfHead))
            {
                last = at;
            }
            else if (hasMotto && lines.Exists(line => line.Any(char.IsLetter)) && !(lines.TrueForAll(OfficeLine.IsCapital) && IsNumberNext(blocks, at)))
            {
                break;
            }
        }

        // Without the motto only what can be nothing else goes; with it, the name of the office above it as well.
        for (var i = last; i >= 0; i--)
        {
            var lines = OfficeLine.LinesOf(blocks[i]).ToList();
            if (hasMotto || lines.TrueForAll(IsOfHead))
            {
                head.InsertRange(0, lines);
                blocks.RemoveAt(i);
            }
        }
    }

    private static void TakeOutOfTables(List<Block> blocks, List<string> head)
    {
        for (var i = 0; i < Math.Min(blocks.Count, MostBlocks); i++)
        {
            if (blocks[i] is WordTable table && OfficeLine.LinesOf(table).Any(OfficeLine.IsMotto))
            {
                var count = table.Rows.Take(MostRows).ToList().FindLastIndex(row => LinesOf(row).Any(IsOfHead)) + 1;
                head.AddRange(table.Rows.Take(count).SelectMany(LinesOf));
                blocks.RemoveAt(i);
                if (count < table.Rows.Count)
                {
                    blocks.Insert(i, new WordTable([.. table.Rows.Skip(count)]));
                }

                return;
            }
        }
    }

    private static IEnumerable<string> LinesOf(IReadOnlyList<WordCell> row) => row.SelectMany(cell => cell.Blocks).SelectMany(OfficeLine.LinesOf);

    private static bool MayBelong(WordParagraph paragraph) => !paragraph.IsTitle && paragraph.Heading is null && OfficeLine.LinesOf(paragraph).All(line => line.Length <= LongestLine);

    private static bool IsOfHead(string line) => OfficeLine.IsMotto(line) || OfficeLine.IsNumber(line) || OfficeLine.IsPlaceAndDay(line);

    private static bool IsNumberNext(List<Block> blocks, int at) => blocks.Skip(at + 1).Take(2).Any(block => OfficeLine.LinesOf(block).Any(OfficeLine.IsNumber));
}

namespace Recognition.Generator.Features.WordFiles;

/// <summary>Writes tables.</summary>
/// <param name="inline">Writes the text of cells.</param>
internal sealed class MarkdownTable(MarkdownInline inline)
{
    /// <summary>No page shows more.</summary>
    public const int MostColumns = 24;

    /// <summary>Whether a table only puts things side by side or in a frame: it has one row, or one column.</summary>
    public static bool IsLayout(WordTable table) => table.Rows.Count <= 1 || table.Rows.All(row => row.Count <= 1) || table.Rows.SelectMany(row => row).Count(cell => cell.Blocks.Count > 0) <= 1;

    /// <summary>The lines of a table; its first row is its head.</summary>
    public IEnumerable<string> LinesOf(WordTable table)
    {
        var rows = table.Rows.Select((row, at) => Cells(row, isHead: at == 0)).Where(row => row.Exists(cell => cell.Length > 0)).ToList();
        var columns = rows.Count == 0 ? 0 : Math.Min(MostColumns, rows.Max(row => row.Count));
        for (var i = 0; i < rows.Count; i++)
        {
            yield return "|" + string.Concat(Enumerable.Range(0, columns).Select(column => $" {rows[i].ElementAtOrDefault(column)}".TrimEnd() + " |"));
            if (i == 0)
            {
                yield return "|" + string.Concat(Enumerable.Repeat(" --- |", columns));
            }
        }
    }

    private List<string> Cells(IReadOnlyList<WordCell> row, bool isHead)
    {
        var cells = new List<string>();
        foreach (var cell in row.TakeWhile(_ => cells.Count < MostColumns))
        {
            cells.Add(string.Join("<br>", cell.Blocks.SelectMany(block => block.Paragraphs).SelectMany(p => Item(p, isHead))));
            cells.AddRange(Enumerable.Repeat("", cell.Span - 1));
        }

        return cells;
    }

    /// <summary>The text of a paragraph in a cell, where a list can have no lines of its own.</summary>
    private IEnumerable<string> Item(WordParagraph paragraph, bool isHead) =>
        inline.LinesOf(paragraph.Pieces, isPlain: isHead).Select((line, at) => at > 0 || paragraph.List is null ? line : paragraph.List.Number is { } number ? $"{number}. {line}" : $"- {line}");
}

using System.Xml.Linq;
using Recognition.Generator.Features.WordMarkup;

namespace Recognition.Generator.Features.Reports;

/// <summary>A table on paper: rows are counted, the heading stands on every page, no row is on two. It is as wide as the text.</summary>
internal static class PaperTable
{
    /// <summary>Letters of tables in half points, the largest first: the first at which all columns have room is taken.</summary>
    private static readonly int[] Sizes = [26, 24, 22, 20];

    private static readonly TableLook Look = new() { LineColour = "000000", CellMargin = PaperColumn.Margin };

    private static readonly ParagraphShape Cell = new() { Before = 20, After = 20 };

    /// <summary>Makes it.</summary>
    public static XElement Of(ReportTable table, ReportTexts words)
    {
        var (columns, size) = Fitting(table, words);
        var widths = WidthsOf(columns, size);
        var bold = new Lettering(size) { IsBold = true };
        return Look.Table(widths,
        [
            TableLook.Row([.. columns.Select((c, i) => TableLook.Cell(widths[i], fill: null, (Cell with { Alignment = ParagraphShape.Centred }).Paragraph(c.Name, bold)))], isHead: true),
            .. Enumerable.Range(0, columns[0].Cells.Count).Select(row =>
                TableLook.Row([.. columns.Select((c, i) => TableLook.Cell(widths[i], fill: null, (Cell with { Alignment = c.Alignment }).Paragraph(c.Cells[row], row < table.Rows.Count ? new(size) : bold)))])),
        ]);
    }

    /// <summary>
    /// The columns that have room, and the letters in which they do: all of them if that can be, else without figures that are nought for everybody,
    /// else without what is said elsewhere too.
    /// </summary>
    private static (List<PaperColumn> Columns, int Size) Fitting(ReportTable table, ReportTexts words)
    {
        var all = Enumerable.Range(0, table.Columns.Count).ToList();
        var telling = all.FindAll(i => !table.IsNought(i));
        List<PaperColumn> columns = [];
        foreach (var chosen in new[] { all, telling, telling.FindAll(i => !table.Columns[i].IsForPaper) })
        {
            columns = [Numbers(table, words), .. chosen.Select(i => ColumnOf(table, i, words))];
            if (Array.Find(Sizes, size => columns.Sum(c => c.Least(size)) <= WordPackage.Width) is var fitting and > 0)
            {
                return (columns, fitting);
            }
        }

        return (columns, Sizes[^1]);
    }

    private static PaperColumn Numbers(ReportTable table, ReportTexts words) =>
        new(words["paper.row"], ParagraphShape.Centred, [.. table.Rows.Select((_, i) => words.Texts.Number(i + 1)), .. table.Total is null ? Array.Empty<string>() : [""]]);

    private static PaperColumn ColumnOf(ReportTable table, int at, ReportTexts words) => new(
        table.Columns[at].Name,
        table.Columns[at].IsNumber ? ParagraphShape.Right : null,
        [.. table.Rows.Append(table.Total).OfType<IReadOnlyList<ReportCell>>().Select(row => row[at].Show(words.Texts))]);

    /// <summary>Every column has what it needs; what is left goes to those that would use it, and is all used.</summary>
    private static List<int> WidthsOf(List<PaperColumn> columns, int size)
    {
        var least = columns.ConvertAll(c => c.Least(size));
        var wanted = columns.ConvertAll(c => c.Wanted(size));
        if (wanted.Sum() == 0)
        {
            wanted = columns.ConvertAll(c => c.Alignment is null ? 1 : 0);
        }

        var left = WordPackage.Width - least.Sum();
        var widths = least.Select((width, i) => width + (left * wanted[i] / Math.Max(1, wanted.Sum()))).ToList();
        widths[1] += WordPackage.Width - widths.Sum();
        return widths;
    }
}

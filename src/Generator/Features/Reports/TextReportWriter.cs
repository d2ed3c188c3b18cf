using System.Globalization;
using Recognition.Content.Values;
using Recognition.Theming;
using Spectre.Console;

namespace Recognition.Generator.Features.Reports;

/// <summary>A report for a screen: at most 100 letters wide, lines of tables drawn, no colour.</summary>
internal static class TextReportWriter
{
    private const int Width = 100;
    private const int ShortWords = 16;
    private const int ManyColumns = 6;
    private const int VeryManyColumns = 9;

    public static void Write(TextWriter writer, OfficeReport report, Texts texts)
    {
        using var drawn = new StringWriter(CultureInfo.InvariantCulture);
        var console = AnsiConsole.Create(new() { Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors, Interactive = InteractionSupport.No, Out = new AnsiConsoleOutput(drawn) });
        console.Profile.Width = Width;
        console.Profile.Capabilities.Unicode = true;
        console.Write(new Text(report.Title + "\n"));
        foreach (var note in report.Notes)
        {
            console.Write(new Text(note + "\n"));
        }

        foreach (var part in report.Parts)
        {
            Write(console, part, texts);
        }

        // Cells are filled up with blanks, which nobody needs at the end of a line.
        foreach (var line in drawn.ToString().ReplaceLineEndings("\n").TrimEnd().Split('\n'))
        {
            writer.Write(line.TrimEnd() + "\n");
        }
    }

    private static void Write(IAnsiConsole console, ReportPart part, Texts texts)
    {
        console.Write(new Text("\n" + part.Heading.ToUpper(Vietnamese.Culture) + "\n"));
        foreach (var line in part.Lines)
        {
            console.Write(new Text(line + "\n"));
        }

        if (part.Table is { Rows.Count: > 0 } table)
        {
            console.Write(Draw(table, texts));
        }

        if (part.Items.Count > 0)
        {
            var grid = new Grid().AddColumn(new GridColumn().NoWrap().PadRight(1)).AddColumn(new GridColumn().PadRight(0));
            foreach (var item in part.Items)
            {
                grid.AddRow(new Text("-"), new Text(item));
            }

            console.Write(grid);
        }
    }

    private static Table Draw(ReportTable table, Texts texts)
    {
        var shown = Enumerable.Range(0, table.Columns.Count).Where(i => !table.Columns[i].IsForPaper).ToList();
        if (shown.Count > VeryManyColumns)
        {
            // Figures that are nought for everybody only make the names narrow.
            shown.RemoveAll(table.IsNought);
        }

        var drawn = new Table { Border = TableBorder.Horizontal };
        foreach (var i in shown)
        {
            var column = table.Columns[i];
            drawn.AddColumn(new TableColumn(new Text(column.Name))
            {
                Alignment = column.IsNumber ? Justify.Right : Justify.Left,
                Width = WidthOf(column, table.Rows.Select(r => r[i].Show(texts)), shown.Count),
            });
        }

        foreach (var row in table.Rows)
        {
            drawn.AddRow(shown.Select(i => new Text(row[i].Show(texts))));
        }

        if (table.Total is { } total)
        {
            drawn.AddEmptyRow();
            drawn.AddRow(shown.Select(i => new Text(total[i].Show(texts))));
        }

        return drawn;
    }

    /// <summary>Headings of figures break where there are many columns, and short words where there are more; long names get what is left.</summary>
    private static int? WidthOf(ReportColumn column, IEnumerable<string> cells, int columns)
    {
        var all = cells.Append(column.Name).ToList();
        var longest = all.Max(c => c.Length);
        return !column.IsNumber && longest > ShortWords ? null
            : columns > (column.IsNumber ? ManyColumns : VeryManyColumns) ? all.SelectMany(c => c.Split(' ')).Max(word => word.Length)
            : longest;
    }
}

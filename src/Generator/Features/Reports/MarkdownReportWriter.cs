using System.Text;
using Recognition.Theming;

namespace Recognition.Generator.Features.Reports;

/// <summary>A report as Markdown, which an office turns into a document of its own.</summary>
internal static class MarkdownReportWriter
{
    public static void Write(TextWriter writer, OfficeReport report, Texts texts)
    {
        writer.Write($"# {Escape(report.Title)}\n");
        foreach (var note in report.Notes)
        {
            writer.Write($"\n{Escape(note)}\n");
        }

        foreach (var part in report.Parts)
        {
            writer.Write($"\n## {Escape(part.Heading)}\n");
            foreach (var line in part.Lines)
            {
                writer.Write($"\n{Escape(line)}\n");
            }

            if (part.Table is { Rows.Count: > 0 } table)
            {
                Write(writer, table, texts);
            }

            if (part.Items.Count > 0)
            {
                writer.Write("\n");
                foreach (var item in part.Items)
                {
                    writer.Write($"- {Escape(item)}\n");
                }
            }
        }
    }

    private static void Write(TextWriter writer, ReportTable table, Texts texts)
    {
        writer.Write("\n");
        WriteRow(writer, table.Columns.Select(c => Escape(c.Name)));
        WriteRow(writer, table.Columns.Select(c => c.IsNumber ? "---:" : "---"));
        foreach (var row in table.Rows)
        {
            WriteRow(writer, row.Select(c => Show(c, texts)));
        }

        if (table.Total is { } total)
        {
            WriteRow(writer, total.Select(c => Show(c, texts) is { Length: > 0 } text ? $"**{text}**" : ""));
        }
    }

    private static void WriteRow(TextWriter writer, IEnumerable<string> cells) => writer.Write($"| {string.Join(" | ", cells)} |\n");

    private static string Show(ReportCell cell, Texts texts) => cell.Number is null ? Escape(cell.Text) : cell.Show(texts);

    /// <summary>Signs that mean something in Markdown (CommonMark 2.4) stand for themselves, those that begin a list too.</summary>
    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        var number = text.TakeWhile(char.IsAsciiDigit).Count();
        foreach (var (i, sign) in text.ReplaceLineEndings(" ").Index())
        {
            var beginsList = (i == 0 && sign is ('-' or '+')) || (i == number && number > 0 && sign is ('.' or ')'));
            _ = beginsList || sign is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '|' or '#' or '~' or '&' ? escaped.Append('\\') : escaped;
            escaped.Append(sign);
        }

        return escaped.ToString();
    }
}

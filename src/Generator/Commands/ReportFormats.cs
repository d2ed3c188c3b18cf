using System.Text;
using Recognition.Content;
using Recognition.Generator.Features.Reports;

namespace Recognition.Generator.Commands;

/// <summary>The forms a report can have.</summary>
internal static class ReportFormats
{
    /// <summary>A table to read.</summary>
    public const string Text = "text";

    /// <summary>A spreadsheet.</summary>
    public const string Csv = "csv";

    /// <summary>Markdown.</summary>
    public const string Markdown = "md";

    /// <summary>A Word document.</summary>
    public const string Word = "docx";

    /// <summary>A report in its form.</summary>
    public static byte[] Write(Site site, OfficeReport report, ReportTexts words, string format)
    {
        if (format == Word)
        {
            return PaperReportWriter.Write(site, report, words);
        }

        using var made = new MemoryStream();
        if (format == Csv)
        {
            CsvReportWriter.Write(made, report);
            return made.ToArray();
        }

        using (var writer = new StreamWriter(made, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true))
        {
            if (format == Markdown)
            {
                MarkdownReportWriter.Write(writer, report, words.Texts);
            }
            else
            {
                TextReportWriter.Write(writer, report, words.Texts);
            }
        }

        return made.ToArray();
    }
}

using System.Globalization;
using CsvHelper;

namespace Recognition.Generator.Features.Reports;

/// <summary>A report for spreadsheets: UTF-8 with a byte order mark, so that they see accents; cells that would be formulas are escaped.</summary>
internal static class CsvReportWriter
{
    public static void Write(Stream stream, OfficeReport report)
    {
        using var csv = CsvWriter.Create(stream, new CsvWriterOptions { WriteByteOrderMark = true, Injection = CsvInjection.Escape, NewLine = "\r\n" }, leaveOpen: true);
        csv.WriteHeader([.. report.Flat.Columns.Select(c => c.Name)]);
        foreach (var row in report.Flat.Rows)
        {
            foreach (var cell in row)
            {
                csv.WriteField(cell.Number is { } number ? number.ToString(CultureInfo.InvariantCulture) : cell.Text);
            }

            csv.EndRecord();
        }
    }
}

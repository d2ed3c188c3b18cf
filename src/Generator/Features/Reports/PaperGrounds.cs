using System.Globalization;
using Recognition.Content.Kinds.Documents;
using Recognition.Content.Values;

namespace Recognition.Generator.Features.Reports;

/// <summary>The grounds of a paper ("Căn cứ …"): documents by kind, number, day, issuer and content (decree 30/2020, appendix I, part II).</summary>
internal static class PaperGrounds
{
    /// <summary>The word by which titles of documents say what they are about.</summary>
    private const string Word = "về ";

    /// <summary>A line for each document; each ends with a semicolon, the last with a full stop.</summary>
    public static IEnumerable<string> Of(IReadOnlyList<Document> documents, ReportTexts words) =>
        documents.Select((document, i) => Of(document, words) + (i == documents.Count - 1 ? "." : ";"));

    private static string Of(Document document, ReportTexts words)
    {
        var day = document.Date is { } date ? Day(date, words) : "";
        return document.Number is null
            ? words["ground.unnumbered", document.Title, document.Issuer, day.Length > 0 ? words["ground.issued", day] : ""]
            : words["ground.of", document.Kind is null ? words["ground.number", document.Number] : document.Designation, day, document.Issuer, About(document, words)];
    }

    /// <summary>
    /// What a document is about. Where the title itself goes on with "về", that is taken, without a name before it
    /// ("Nghị quyết Trung ương 4 (khóa XII) về …"). Nothing where the title is the kind alone.
    /// </summary>
    private static string About(Document document, ReportTexts words)
    {
        var about = document.About;
        if (about.Length == 0)
        {
            return "";
        }

        var at = char.IsUpper(about[0]) || about.StartsWith(Word, StringComparison.Ordinal) ? (" " + about).IndexOf($" {Word}", StringComparison.OrdinalIgnoreCase) : -1;
        return words["ground.about", at >= 0 ? about[(at + Word.Length)..] : document.Kind is null ? $"“{about}”" : about];
    }

    /// <summary>A day in words; months 1 and 2 have a nought before them as days below 10 do.</summary>
    private static string Day(PartialDate date, ReportTexts words)
    {
        var month = date.Month.ToString(date.Month <= 2 ? "00" : "0", CultureInfo.InvariantCulture);
        return date.Day is { } day ? words["ground.day", day, month, date.Year] : words["ground.month", month, date.Year];
    }
}

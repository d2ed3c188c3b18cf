using System.Xml.Linq;
using Recognition.Content;
using Recognition.Content.Values;
using Recognition.Generator.Features.WordMarkup;
using static Recognition.Generator.Features.Reports.PaperShapes;
using static Recognition.Generator.Features.WordMarkup.Markup;

namespace Recognition.Generator.Features.Reports;

/// <summary>A report as a Word document in the form of an official paper (decree 30/2020, appendix I), to which only number, day and signature are lacking.</summary>
internal static class PaperReportWriter
{
    /// <summary>Makes the document.</summary>
    public static byte[] Write(Site site, OfficeReport report, ReportTexts words) => WordPackage.Write(words.Texts.Language, Contents(site, report, words), PageNumber());

    private static IEnumerable<XElement> Contents(Site site, OfficeReport report, ReportTexts words)
    {
        var office = site.Settings.Organisation;
        return
        [
            .. PaperHead.Of(site, report, words),
            .. PaperGrounds.Of(report.Frame.Grounds, words).Select(ground => Line(ground, Italic)),
            Line(words["paper.opening", office, report.Frame.Subject]),
            .. report.Notes.Select(note => Line(note)),
            .. report.Parts.SelectMany((part, i) => PartOf(part, i + 1, words)),
            (Body with { KeepsNext = true, Before = 120, After = 240 }).Paragraph(words["paper.closing", office, report.Frame.Subject], Text),
            PaperFoot.Of(report, words),
            Room(20),
        ];
    }

    private static IEnumerable<XElement> PartOf(ReportPart part, int number, ReportTexts words) =>
    [
        (Body with { Alignment = null, KeepsNext = true, Before = 180 }).Paragraph($"{RomanNumber.Of(number)}. {part.Heading.ToUpper(Vietnamese.Culture)}", Bold),
        .. part.Lines.Select(line => Line(line)),
        .. part.Table is { Rows.Count: > 0 } table ? new[] { PaperTable.Of(table, words), Room(120) } : [],
        .. part.Items.Select(item => Line("- " + item)),
    ];

    private static XElement Line(string text, Lettering? letters = null) => Body.Paragraph(text, letters ?? Text);

    /// <summary>The number of the page, in the middle above the text; the first page has none.</summary>
    private static XElement PageNumber() => Centred.Paragraph(
        Text.Run(new XElement(W + "fldChar", Attribute("fldCharType", "begin"))),
        Text.Run(new XElement(W + "instrText", "PAGE")),
        Text.Run(new XElement(W + "fldChar", Attribute("fldCharType", "end"))));
}

using System.Xml.Linq;
using Recognition.Generator.Features.WordMarkup;
using static Recognition.Generator.Features.Reports.PaperShapes;

namespace Recognition.Generator.Features.Reports;

/// <summary>What an official paper ends with (decree 30/2020, appendix I, parts 7 to 9): at the left whom it goes to, at the right room to sign.</summary>
internal static class PaperFoot
{
    private const int SideWidth = WordPackage.Width / 2;

    /// <summary>Lines left for the signature and the seal.</summary>
    private const int RoomToSign = 4;

    private static readonly Lettering Recipients = new(22);

    private static readonly ParagraphShape Left = new();

    /// <summary>Its table.</summary>
    public static XElement Of(OfficeReport report, ReportTexts words) => new TableLook { CellMargin = 0 }.Table(
        [SideWidth, SideWidth],
        [TableLook.Row([TableLook.Cell(SideWidth, fill: null, SentTo(report.Frame.Recipients, words)), TableLook.Cell(SideWidth, fill: null, Signed(words))])]);

    private static IEnumerable<XElement> SentTo(IReadOnlyList<string> offices, ReportTexts words) =>
    [
        Left.Paragraph(words["paper.recipients"], new Lettering(24) { IsBold = true, IsItalic = true }),
        .. (offices.Count == 0 ? [words["paper.no-recipient"]] : offices).Select(office => Left.Paragraph(words["paper.recipient", office], Recipients)),
        Left.Paragraph(words["paper.file"], Recipients),
    ];

    private static IEnumerable<XElement> Signed(ReportTexts words) =>
    [
        Centred.Paragraph(words["paper.signer"], Bold),
        .. Enumerable.Range(0, RoomToSign).Select(_ => Centred.Paragraph("", Text)),
        Centred.Paragraph(words["paper.signer-name"], Bold),
    ];
}

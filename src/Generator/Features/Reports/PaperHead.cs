using System.Xml.Linq;
using Recognition.Content;
using Recognition.Content.Kinds.Units;
using Recognition.Content.Values;
using Recognition.Generator.Features.WordMarkup;
using Recognition.Theming.Words;
using static Recognition.Generator.Features.Reports.PaperShapes;

namespace Recognition.Generator.Features.Reports;

/// <summary>
/// What an official paper begins with (decree 30/2020, appendix I, parts 1 to 5): at the left the office and room for its number, at the right the
/// country, its motto and room for the place and the day; below both the name of the paper and what it is about.
/// </summary>
internal static class PaperHead
{
    private const int LeftWidth = 4154;

    private const int RightWidth = WordPackage.Width - LeftWidth;

    /// <summary>Lines at the left, which keep away from those at the right.</summary>
    private static readonly ParagraphShape Left = Centred with { Indent = 120 };

    /// <summary>Its tables and paragraphs.</summary>
    public static IEnumerable<XElement> Of(Site site, OfficeReport report, ReportTexts words)
    {
        var binding = WordBinding.Of(site);
        yield return new TableLook { CellMargin = 0 }.Table([LeftWidth, RightWidth], [TableLook.Row([TableLook.Cell(LeftWidth, fill: null, Office(site, binding, words)), TableLook.Cell(RightWidth, fill: null, Country(site, words))])]);
        yield return (Centred with { Before = 360 }).Paragraph(words["paper.name"], Bold);
        var subject = report.Frame.Subject;
        yield return Centred.Paragraph(Bound(subject[..1].ToUpper(Vietnamese.Culture) + subject[1..], binding), Bold);
        yield return RuleBelow(subject, Bold, WordPackage.Width, part: 3);
        if (report.Frame.HasSamples)
        {
            yield return (Centred with { Before = 60, After = 120 }).Paragraph(words["paper.samples"], Bold with { IsItalic = true });
        }
    }

    private static IEnumerable<XElement> Office(Site site, WordBinding binding, ReportTexts words)
    {
        var name = site.Settings.Organisation.ToUpper(Vietnamese.Culture);
        if (AboveOf(site) is { } above)
        {
            yield return Left.Paragraph(Bound(above.Name.ToUpper(Vietnamese.Culture), binding), Name);
        }

        yield return Left.Paragraph(Bound(name, binding), Name with { IsBold = true });
        yield return RuleBelow(name, Name, LeftWidth, part: 3);
        yield return Centred.Paragraph(words["paper.number"], BelowName);
    }

    private static IEnumerable<XElement> Country(Site site, ReportTexts words)
    {
        yield return Centred.Paragraph(words["paper.country"], Name with { IsBold = true });
        yield return Centred.Paragraph(words["paper.motto"], BelowName with { IsBold = true });
        yield return RuleBelow(words["paper.motto"], BelowName, RightWidth, part: 1);
        yield return Centred.Paragraph(words["paper.place-date", site.Today.Year], BelowName with { IsItalic = true });
    }

    /// <summary>The office above, where the site has this office among its units: not of a government, which stands for itself.</summary>
    private static Unit? AboveOf(Site site) =>
        site.Units.FirstOrDefault(u => u.Name == site.Settings.Organisation) is { Parent: { } parent } office && (office.Level == parent.Level || office.Level == UnitLevel.None) ? parent : null;

    /// <summary>A text whose lines end between words: "THỂ THAO" stays together.</summary>
    private static string Bound(string text, WordBinding binding) => string.Join(' ', binding.Pieces(text).Select(piece => piece.Replace(' ', '\u00A0')));

    /// <summary>A line as long as a part of the words above it, or of the room they have if they need more than one line.</summary>
    private static XElement RuleBelow(string words, Lettering letters, int width, int part) =>
        (Rule(width, Math.Min(TimesWidth.Of(words, letters.Size), width) / part) with { Before = 20, After = part == 1 ? 120 : 60 }).Paragraph("", letters);
}

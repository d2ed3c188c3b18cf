using System.Xml.Linq;
using Recognition.Content.Checks;
using Recognition.Content.Configuration;
using Recognition.Content.Files;
using Recognition.Content.Kinds.Units;
using Recognition.Content.Schema;
using Recognition.Generator.Features.WordMarkup;
using Recognition.Theming;
using static Recognition.Generator.Features.WordMarkup.Markup;

namespace Recognition.Generator.Features.WordForms;

/// <summary>
/// Writes the form as a Word document, for A4 and in the letters that decree 30/2020 asks of official papers (appendix I: Times New Roman, 13 to 14
/// points). Of the same site it is the same, byte for byte.
/// </summary>
/// <param name="content">Everything that was read of the site: its units and lists can be chosen in the form.</param>
/// <param name="settings">The site's settings.</param>
/// <param name="today">The day: units of the past are not offered.</param>
/// <param name="texts">Wording.</param>
internal sealed class FormWriter(ContentSet content, Settings settings, DateOnly today, Texts texts)
{
    private const int LabelWidth = 3000;

    private const string Grey = "595959";

    private const string LabelFill = "F2F2F2";

    private static readonly TableLook Look = new() { LineColour = "7F7F7F" };

    /// <summary>Who signs the form, by their names in <c>strings.json</c>.</summary>
    public static IReadOnlyList<string> Signatories { get; } = ["honoree", "guardian", "unit"];

    /// <summary>Makes the document.</summary>
    public byte[] Write() => WordPackage.Write(texts.Language, Body());

    private IEnumerable<XElement> Body()
    {
        yield return Paragraph(texts["form.title"], size: 32, isBold: true, isCentred: true);
        yield return Paragraph(texts["form.note"], size: 24, isItalic: true, isCentred: true);
        foreach (var part in FormLayout.Parts)
        {
            yield return Paragraph(texts[$"form.part.{part.Name}"], size: 28, isBold: true, isHeading: true);
            if (part.Rows.Count > 0)
            {
                yield return Look.Table([LabelWidth, WordPackage.Width - LabelWidth], part.Rows.Select(row => TableLook.Row([LabelCell(row, LabelWidth), AnswerCell(row, WordPackage.Width - LabelWidth)], isWhole: row.Lines <= 2)));
            }

            if (part.Table is { } table)
            {
                var width = WordPackage.Width / table.Columns.Count;
                var widths = Enumerable.Repeat(width, table.Columns.Count).ToList();
                yield return Paragraph(texts[$"form.table.{part.Name}"], size: 24, isItalic: true);
                yield return Look.Table(widths, Enumerable.Range(0, table.Rows + 1).Select(at => TableLook.Row([.. table.Columns.Select(column => at == 0 ? LabelCell(column, width) : AnswerCell(column, width))], isHead: at == 0)));
            }
        }

        yield return Paragraph(texts["form.agree", settings.Organisation], size: 26);
        yield return new TableLook().Table([WordPackage.Width / 3, WordPackage.Width / 3, WordPackage.Width / 3], [TableLook.Row([.. Signatories.Select(who => SignatureCell(who, WordPackage.Width / 3))])]);
        yield return Paragraph(texts["form.send", settings.Email ?? settings.Organisation], size: 26, isBold: true);
    }

    private XElement LabelCell(FormRow row, int width) => TableLook.Cell(width, LabelFill,
        Paragraph(texts[$"form.label.{row.Name}"], size: 26, isBold: true),
        texts.Keys.Contains($"form.hint.{row.Name}") ? Paragraph(texts[$"form.hint.{row.Name}"], size: 22, isItalic: true) : null);

    private XElement AnswerCell(FormRow row, int width) => TableLook.Cell(width, fill: null, [Choices(row), .. Enumerable.Range(1, row.Lines - 1).Select(_ => Paragraph("", size: 26))]);

    private XElement SignatureCell(string who, int width) => TableLook.Cell(width, fill: null,
        Paragraph(texts[$"form.signature.{who}"], size: 26, isBold: true, isCentred: true),
        Paragraph(texts[$"form.signature-note.{who}"], size: 22, isItalic: true, isCentred: true),
        Paragraph("", size: 26),
        Paragraph("", size: 26),
        Paragraph("", size: 26));

    /// <summary>A line to write on; where names are known, one in which they can be chosen or another be typed.</summary>
    private XElement Choices(FormRow row)
    {
        var names = row.Choices?.Type.Single is ReferenceType reference ? Names(reference.Family) : row.Name == "consent" ? [texts["form.agreed"], texts["form.refused"]] : [];
        if (names.Count == 0)
        {
            return Paragraph("", size: 26);
        }

        var choice = new XElement(W + "sdt",
            new XElement(W + "sdtPr",
                Value("alias", texts[$"form.label.{row.Name}"]),
                Value("tag", row.Name),
                new XElement(W + "showingPlcHdr"),
                new XElement(W + "comboBox", names.Select(name => new XElement(W + "listItem", Attribute("displayText", name), Attribute("value", name))))),
            new XElement(W + "sdtContent", new Lettering(26) { IsItalic = true, Colour = Grey }.Run(texts["form.choose"])));
        return Shape(isCentred: false, isHeading: false).Paragraph(choice);
    }

    private List<string> Names(Family family) =>
    [
        .. new KnownNames(content, family).Entries
            .Where(entry => family != Family.Unit || !(content.Find(family, entry.Slug)?.Record.Get(UnitSchema.ValidTo) < today))
            .Select(entry => entry.Label)
            .Distinct(),
    ];

    private static XElement Paragraph(string text, int size, bool isBold = false, bool isItalic = false, bool isCentred = false, bool isHeading = false) =>
        Shape(isCentred, isHeading).Paragraph(text, new Lettering(size) { IsBold = isBold, IsItalic = isItalic });

    private static ParagraphShape Shape(bool isCentred, bool isHeading) =>
        new() { KeepsNext = isHeading, Before = isHeading ? 240 : 40, After = 40, Alignment = isCentred ? ParagraphShape.Centred : null };
}

using System.Globalization;
using System.IO.Compression;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using Recognition.Content.Checks;
using Recognition.Content.Configuration;
using Recognition.Content.Files;
using Recognition.Content.Kinds.Units;
using Recognition.Content.Schema;
using Recognition.Theming;

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
    /// <summary>The width between the margins, in twentieths of a point: 21 cm less 3 cm and 1.5 cm (decree 30/2020).</summary>
    private const int Width = 9354;

    private const int LabelWidth = 3000;

    private const string Grey = "595959";

    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>The day on which zip files begin to count: no time of the machine gets into the form.</summary>
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly string[] Sides = ["top", "left", "bottom", "right", "insideH", "insideV"];

    /// <summary>Who signs the form, by their names in <c>strings.json</c>.</summary>
    public static IReadOnlyList<string> Signatories { get; } = ["honoree", "guardian", "unit"];

    /// <summary>Makes the document.</summary>
    public byte[] Write()
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            document.ChangeIdOfPart(main, "document");
            Fill(main.AddNewPart<StyleDefinitionsPart>("styles"), Styles());
            Fill(main, new(W + "document", Attribute("xmlns:w", W.NamespaceName), new XElement(W + "body", Body(), Page())));
        }

        return WithoutTime(stream.ToArray());
    }

    private IEnumerable<XElement> Body()
    {
        yield return Paragraph(texts["form.title"], size: 32, isBold: true, isCentred: true);
        yield return Paragraph(texts["form.note"], size: 24, isItalic: true, isCentred: true);
        foreach (var part in FormLayout.Parts)
        {
            yield return Paragraph(texts[$"form.part.{part.Name}"], size: 28, isBold: true, isHeading: true);
            if (part.Rows.Count > 0)
            {
                yield return Table([LabelWidth, Width - LabelWidth], part.Rows.Select(row => Row([LabelCell(row, LabelWidth), AnswerCell(row, Width - LabelWidth)], isWhole: row.Lines <= 2)));
            }

            if (part.Table is { } table)
            {
                var width = Width / table.Columns.Count;
                var widths = Enumerable.Repeat(width, table.Columns.Count).ToList();
                yield return Paragraph(texts[$"form.table.{part.Name}"], size: 24, isItalic: true);
                yield return Table(widths, Enumerable.Range(0, table.Rows + 1).Select(at => Row([.. table.Columns.Select(column => at == 0 ? LabelCell(column, width) : AnswerCell(column, width))], isHead: at == 0)));
            }
        }

        yield return Paragraph(texts["form.agree", settings.Organisation], size: 26);
        yield return Table([Width / 3, Width / 3, Width / 3], [Row([.. Signatories.Select(who => SignatureCell(who, Width / 3))])], hasLines: false);
        yield return Paragraph(texts["form.send", settings.Email ?? settings.Organisation], size: 26, isBold: true);
    }

    private XElement LabelCell(FormRow row, int width) => Cell(width, isShaded: true,
        Paragraph(texts[$"form.label.{row.Name}"], size: 26, isBold: true),
        texts.Keys.Contains($"form.hint.{row.Name}") ? Paragraph(texts[$"form.hint.{row.Name}"], size: 22, isItalic: true) : null);

    private XElement AnswerCell(FormRow row, int width) => Cell(width, isShaded: false, [Choices(row), .. Enumerable.Range(1, row.Lines - 1).Select(_ => Paragraph("", size: 26))]);

    private XElement SignatureCell(string who, int width) => Cell(width, isShaded: false,
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
                new XElement(W + "comboBox", names.Select(name => new XElement(W + "listItem", Attribute("w:displayText", name), Attribute("w:value", name))))),
            new XElement(W + "sdtContent", Run(texts["form.choose"], size: 26, isBold: false, isItalic: true, Grey)));
        return new(W + "p", Spacing(isCentred: false, isHeading: false), choice);
    }

    private List<string> Names(Family family) =>
    [
        .. new KnownNames(content, family).Entries
            .Where(entry => family != Family.Unit || !(content.Find(family, entry.Slug)?.Record.Get(UnitSchema.ValidTo) < today))
            .Select(entry => entry.Label)
            .Distinct(),
    ];

    private static XElement Table(IReadOnlyList<int> widths, IEnumerable<XElement> rows, bool hasLines = true) => new(W + "tbl",
        new XElement(W + "tblPr",
            new XElement(W + "tblW", Attribute("w:w", widths.Sum()), Attribute("w:type", "dxa")),
            hasLines ? new XElement(W + "tblBorders", Sides.Select(side =>
                new XElement(W + side, Attribute("w:val", "single"), Attribute("w:sz", 4), Attribute("w:space", 0), Attribute("w:color", "7F7F7F")))) : null,
            new XElement(W + "tblLayout", Attribute("w:type", "fixed"))),
        new XElement(W + "tblGrid", widths.Select(width => new XElement(W + "gridCol", Attribute("w:w", width)))),
        rows);

    private static XElement Row(IReadOnlyList<XElement> cells, bool isHead = false, bool isWhole = true) => new(W + "tr",
        new XElement(W + "trPr", isWhole ? new XElement(W + "cantSplit") : null, isHead ? new XElement(W + "tblHeader") : null),
        cells);

    private static XElement Cell(int width, bool isShaded, params IEnumerable<XElement?> paragraphs) => new(W + "tc",
        new XElement(W + "tcPr",
            new XElement(W + "tcW", Attribute("w:w", width), Attribute("w:type", "dxa")),
            isShaded ? new XElement(W + "shd", Attribute("w:val", "clear"), Attribute("w:color", "auto"), Attribute("w:fill", "F2F2F2")) : null),
        paragraphs);

    private static XElement Paragraph(string text, int size, bool isBold = false, bool isItalic = false, bool isCentred = false, bool isHeading = false) =>
        new(W + "p", Spacing(isCentred, isHeading), Run(text, size, isBold, isItalic, colour: null));

    private static XElement Spacing(bool isCentred, bool isHeading) => new(W + "pPr",
        isHeading ? new XElement(W + "keepNext") : null,
        new XElement(W + "spacing", Attribute("w:before", isHeading ? 240 : 40), Attribute("w:after", 40)),
        isCentred ? Value("jc", "center") : null);

    private static XElement Run(string text, int size, bool isBold, bool isItalic, string? colour) => new(W + "r",
        new XElement(W + "rPr", isBold ? new XElement(W + "b") : null, isItalic ? new XElement(W + "i") : null, colour is null ? null : Value("color", colour), Value("sz", size)),
        new XElement(W + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), text));

    private static XElement Page() => new(W + "sectPr",
        new XElement(W + "pgSz", Attribute("w:w", 11906), Attribute("w:h", 16838)),
        new XElement(W + "pgMar", Attribute("w:top", 1134), Attribute("w:right", 850), Attribute("w:bottom", 1134), Attribute("w:left", 1701), Attribute("w:header", 720), Attribute("w:footer", 720), Attribute("w:gutter", 0)));

    private XElement Styles() => new(W + "styles", Attribute("xmlns:w", W.NamespaceName),
        new XElement(W + "docDefaults", new XElement(W + "rPrDefault", new XElement(W + "rPr",
            new XElement(W + "rFonts", Attribute("w:ascii", "Times New Roman"), Attribute("w:hAnsi", "Times New Roman"), Attribute("w:cs", "Times New Roman")),
            Value("sz", 26),
            Value("lang", texts.Language == "vi" ? "vi-VN" : "en-GB")))));

    private static XElement Value(string name, object value) => new(W + name, Attribute("w:val", value));

    private static XAttribute Attribute(string name, object value) => name == "xmlns:w" ? new(XNamespace.Xmlns + "w", value) : new(W + name["w:".Length..], Convert.ToString(value, CultureInfo.InvariantCulture)!);

    private static void Fill(OpenXmlPart part, XElement root)
    {
        using var stream = part.GetStream(FileMode.Create);
        root.Save(stream, SaveOptions.DisableFormatting);
    }

    private static byte[] WithoutTime(byte[] package)
    {
        using var from = new ZipArchive(new MemoryStream(package));
        using var to = new MemoryStream();
        using (var zip = new ZipArchive(to, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var part in from.Entries.OrderBy(part => part.FullName, StringComparer.Ordinal))
            {
                var copy = zip.CreateEntry(part.FullName);
                copy.LastWriteTime = NoTime;
                using var source = part.Open();
                using var target = copy.Open();
                source.CopyTo(target);
            }
        }

        return to.ToArray();
    }
}

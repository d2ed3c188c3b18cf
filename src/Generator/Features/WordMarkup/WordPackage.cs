using System.IO.Compression;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using static Recognition.Generator.Features.WordMarkup.Markup;

namespace Recognition.Generator.Features.WordMarkup;

/// <summary>
/// A Word document on A4 in the letters and margins that decree 30/2020 asks of official papers (appendix I: Times New Roman; 20 mm above and
/// below, 30 mm at the left, 15 mm at the right). Of the same text it is the same, byte for byte, and it says nothing of who made it, where or when.
/// </summary>
internal static class WordPackage
{
    /// <summary>The width between the margins, in twentieths of a point.</summary>
    public const int Width = 9354;

    /// <summary>The part with what stands above the text of every page but the first.</summary>
    private const string Header = "header";

    private static readonly XNamespace R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>The day on which zip files begin to count: no time of the machine gets into the document.</summary>
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Makes a document.</summary>
    /// <param name="language">Its language: <c>vi</c> or <c>en</c>.</param>
    /// <param name="body">Its paragraphs and tables.</param>
    /// <param name="above">What stands above the text of every page but the first.</param>
    public static byte[] Write(string language, IEnumerable<XElement> body, XElement? above = null)
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            document.ChangeIdOfPart(main, "document");
            Fill(main.AddNewPart<StyleDefinitionsPart>("styles"), Styles(language));
            Fill(main.AddNewPart<DocumentSettingsPart>("settings"), Settings());
            if (above is not null)
            {
                Fill(main.AddNewPart<HeaderPart>(Header), Root("hdr", above));
            }

            Fill(main, Root("document", new XElement(W + "body", body, Page(above is not null))));
        }

        return WithoutTime(stream.ToArray());
    }

    private static XElement Page(bool hasHeader) => new(W + "sectPr",
        hasHeader ? new XElement(W + "headerReference", new XAttribute(XNamespace.Xmlns + "r", R.NamespaceName), Attribute("type", "default"), new XAttribute(R + "id", Header)) : null,
        new XElement(W + "pgSz", Attribute("w", 11906), Attribute("h", 16838)),
        new XElement(W + "pgMar", Attribute("top", 1134), Attribute("right", 850), Attribute("bottom", 1134), Attribute("left", 1701), Attribute("header", 720), Attribute("footer", 720), Attribute("gutter", 0)),
        hasHeader ? new XElement(W + "titlePg") : null);

    private static XElement Styles(string language) => Root("styles",
        new XElement(W + "docDefaults", new XElement(W + "rPrDefault", new XElement(W + "rPr",
            new XElement(W + "rFonts", Attribute("ascii", "Times New Roman"), Attribute("hAnsi", "Times New Roman"), Attribute("cs", "Times New Roman")),
            Value("sz", 26),
            Value("lang", language == "vi" ? "vi-VN" : "en-GB")))));

    /// <summary>Word lays the document out as it does its own of today, and not as one of an older program.</summary>
    private static XElement Settings() => Root("settings", new XElement(W + "compat", new XElement(W + "compatSetting",
        Attribute("name", "compatibilityMode"), Attribute("uri", "http://schemas.microsoft.com/office/word"), Attribute("val", 15))));

    private static XElement Root(string name, XElement content) => new(W + name, new XAttribute(XNamespace.Xmlns + "w", W.NamespaceName), content);

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

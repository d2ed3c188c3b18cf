using System.IO.Compression;
using System.Xml.Linq;

namespace Recognition.Browser.Tests;

/// <summary>A Word file that holds a vector as a heading, a paragraph, an entry of a list and a cell of a table, and a script as the target of a link.</summary>
internal static class VectorDocument
{
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Parts = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string Main = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    /// <summary>Writes it.</summary>
    public static void Write(string path, string vector)
    {
        XNamespace w = Word, r = Relations, p = Parts, t = "http://schemas.openxmlformats.org/package/2006/content-types";
        XElement Run(string text) => new(w + "r", new XElement(w + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), text));
        XElement Paragraph(string? style, params object[] content) =>
            new(w + "p", style is null ? null : new XElement(w + "pPr", new XElement(w + "pStyle", new XAttribute(w + "val", style))), content);

        var document = new XElement(
            w + "document",
            new XAttribute(XNamespace.Xmlns + "r", Relations),
            new XElement(
                w + "body",
                Paragraph("Title", Run("Bài thử " + vector)),
                Paragraph("Heading1", Run("Việc làm " + vector)),
                Paragraph(null, Run(vector)),
                Paragraph(null, Run("Chữ " + vector + " sau chữ.")),
                Paragraph("ListParagraph", Run("- " + vector)),
                Paragraph(null, new XElement(w + "hyperlink", new XAttribute(r + "id", "link"), Run("liên kết"))),
                new XElement(w + "tbl", new XElement(w + "tr", new XElement(w + "tc", Paragraph(null, Run(vector))), new XElement(w + "tc", Paragraph(null, Run("ô")))))));

        File.Delete(path);
        using var file = ZipFile.Open(path, ZipArchiveMode.Create);
        Add(file, "[Content_Types].xml", new(t + "Types", new XElement(t + "Default", new XAttribute("Extension", "rels"), new XAttribute("ContentType", "application/vnd.openxmlformats-package.relationships+xml")), new XElement(t + "Override", new XAttribute("PartName", "/word/document.xml"), new XAttribute("ContentType", Main))));
        Add(file, "_rels/.rels", new(p + "Relationships", new XElement(p + "Relationship", new XAttribute("Id", "main"), new XAttribute("Type", Relations + "/officeDocument"), new XAttribute("Target", "word/document.xml"))));
        Add(file, "word/_rels/document.xml.rels", new(p + "Relationships", new XElement(p + "Relationship", new XAttribute("Id", "link"), new XAttribute("Type", Relations + "/hyperlink"), new XAttribute("Target", "javascript:alert(1)"), new XAttribute("TargetMode", "External"))));
        Add(file, "word/document.xml", document);
    }

    private static void Add(ZipArchive file, string name, XElement content)
    {
        using var part = file.CreateEntry(name).Open();
        new XDocument(content).Save(part);
    }
}

using System.Text;

namespace Recognition.Generator.Tests.WordFiles;

/// <summary>Files that are named as Word files and are none, or none that may be read.</summary>
internal static class BadFiles
{
    private static readonly byte[] OldWord = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600]];

    /// <summary>The bytes of a file; nothing if there is none of that name.</summary>
    public static byte[]? Of(string file) => file switch
    {
        "rong.docx" => [],
        "trang.docx" => Documents.Of("<w:p/>"),
        "cu.doc" => OldWord,
        "cu.rtf" => Encoding.ASCII.GetBytes(@"{\rtf1 text}"),
        "mat-khau.docx" => [.. OldWord, .. Encoding.Unicode.GetBytes("EncryptedPackage")],
        "bai.odt" => Documents.Zip(("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", "<x/>")),
        "bai.pdf" => Encoding.ASCII.GetBytes("%PDF-1.7"),
        "bang.xlsx" => Sheet(),
        "cut.docx" => Documents.Of(Documents.Paragraph("Bài"))[..300],
        "xml.docx" => Documents.Of("<w:p>"),
        "dtd.docx" => Documents.Of("""</w:body></w:document><!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>"""),
        "lon.docx" => [(byte)'P', (byte)'K', .. new byte[21 << 20]],
        "bom.docx" => Documents.Zip(("word/document.xml", new string(' ', 130 << 20))),
        "sau.docx" => Documents.Of(string.Concat(Enumerable.Repeat("<w:sdt>", 100_000))),
        "nhieu.docx" => Documents.Of(string.Concat(Enumerable.Repeat("<w:p/>", 500_000))),
        _ => null,
    };

    private static byte[] Sheet()
    {
        const string Name = "xl/workbook.xml";
        const string Kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
        return Documents.Zip(
            ("[Content_Types].xml", $"""<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/{Name}" ContentType="{Kind}"/></Types>"""),
            ("_rels/.rels", $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="d" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="{Name}"/></Relationships>"""),
            (Name, """<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>"""));
    }
}

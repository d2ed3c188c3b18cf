using System.IO.Compression;
using System.Text;
using Recognition.Generator.Features.WordFiles;
using Recognition.Tests;
using Recognition.Theming;

namespace Recognition.Generator.Tests.WordFiles;

/// <summary>Word documents of the tests: real ones, and those that are made of a few lines of its XML.</summary>
internal static class Documents
{
    /// <summary>The folder of those that were made with a word processor, or part by part; what each becomes stands beside it.</summary>
    public static readonly string Folder = Repository.PathTo("tests", "documents");

    private static readonly Texts Texts = Texts.Read("vi", typeof(WordStory).Assembly);

    private const string Namespaces =
        """xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" """;

    /// <summary>The paths of all.</summary>
    public static IEnumerable<string> All => Directory.EnumerateFiles(Folder, "*.docx").Order(StringComparer.Ordinal);

    /// <summary>Reads a document as the program does.</summary>
    public static WordStory Read(string path, bool keepsLineBreaks = true) =>
        WordFile.Open(path, Texts).Read(document => WordStory.Of(new(document.MainDocumentPart!, keepsLineBreaks))) ?? throw new InvalidDataException("There is nothing in " + path);

    /// <summary>What the program says of a document after it was written.</summary>
    public static string RemarksOn(WordStory story)
    {
        using var said = new StringWriter { NewLine = "\n" };
        new WordRemarks(Texts).Write(said, story, [.. story.Material.Pictures.Select((picture, at) => $"{at + 1}{picture.Extension}")]);
        return said.ToString();
    }

    /// <summary>A small document of paragraphs and tables that are written as XML.</summary>
    /// <param name="body">What stands in its body.</param>
    /// <param name="links">What its relationships lead to, by their ids.</param>
    public static byte[] Of(string body, params (string Id, string Target)[] links)
    {
        var relations = string.Concat(links.Select(l => $"""<Relationship Id="{l.Id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="{l.Target}" TargetMode="External"/>"""));
        return Zip(
            ("[Content_Types].xml", """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>"""),
            ("_rels/.rels", """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="d" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>"""),
            ("word/_rels/document.xml.rels", $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{relations}</Relationships>"""),
            ("word/document.xml", $"<w:document {Namespaces}><w:body>{body}</w:body></w:document>"));
    }

    /// <summary>A paragraph of one run.</summary>
    public static string Paragraph(string text, string look = "", string properties = "") =>
        $"""<w:p><w:pPr>{properties}</w:pPr>{Run(text, look)}</w:p>""";

    /// <summary>A run.</summary>
    public static string Run(string text, string look = "") => $"""<w:r><w:rPr>{look}</w:rPr><w:t xml:space="preserve">{System.Security.SecurityElement.Escape(text)}</w:t></w:r>""";

    /// <summary>The Markdown of a small document whose title is "Tên bài".</summary>
    public static string BodyOf(string body, params (string Id, string Target)[] links)
    {
        using var folder = new TestFolder();
        File.WriteAllBytes(folder.PathTo("bai.docx"), Of(Paragraph("Tên bài", "<w:b/>") + body, links));
        return Read(folder.PathTo("bai.docx")).Material.Body;
    }

    /// <summary>A package of parts.</summary>
    public static byte[] Zip(params (string Name, string Text)[] parts)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in parts)
            {
                using var part = zip.CreateEntry(name, name == "mimetype" ? CompressionLevel.NoCompression : CompressionLevel.Optimal).Open();
                part.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return bytes.ToArray();
    }
}

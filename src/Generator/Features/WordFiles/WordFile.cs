using System.Text;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using Recognition.Generator.Problems;
using Recognition.Theming;

namespace Recognition.Generator.Features.WordFiles;

/// <summary>
/// A file that somebody names as a Word document: looked at byte by byte before the library that reads Word sees it, since that library
/// trusts what it is given. Nothing outside the file is ever followed.
/// </summary>
/// <param name="name">The file as it was named.</param>
/// <param name="bytes">What is in it.</param>
/// <param name="texts">Wording of faults.</param>
internal sealed class WordFile(string name, byte[] bytes, Texts texts)
{
    /// <summary>The largest file that is read, in bytes.</summary>
    public const int MostBytes = 20 << 20;

    private static readonly byte[] OldWord = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    private static readonly byte[] Encrypted = Encoding.Unicode.GetBytes("EncryptedPackage");

    /// <summary>The file as it was named.</summary>
    public string Name => name;

    /// <summary>Takes a file of this machine.</summary>
    /// <exception cref="FaultException">There is none of that name, or it is too large.</exception>
    public static WordFile Open(string path, Texts texts)
    {
        if (Directory.Exists(path) || !File.Exists(path))
        {
            throw new FaultException(texts[Directory.Exists(path) ? "word.fault.folder" : "word.fault.none", path]);
        }

        // Word keeps the file open while somebody writes in it; what was saved last can be read all the same.
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var bytes = new byte[Math.Min(file.Length, MostBytes + 1)];
        file.ReadExactly(bytes);
        return new(path, bytes, texts);
    }

    /// <summary>Reads what is in it.</summary>
    /// <param name="read">What is made of the document.</param>
    /// <exception cref="FaultException">It is no Word document, or one that cannot be read; the message says what to do.</exception>
    public T Read<T>(Func<WordprocessingDocument, T> read)
    {
        CheckKind();
        try
        {
            PackageGuard.Check(bytes);
            using var document = WordprocessingDocument.Open(new MemoryStream(bytes, writable: false), isEditable: false, new() { AutoSave = false });
            return document.MainDocumentPart?.Document?.Body is null ? throw Fault(OtherKind() ?? "word.fault.kind") : read(document);
        }
        catch (PackageGuard.TooMuchException)
        {
            throw Fault("word.fault.bomb");
        }
        catch (Exception fault) when (IsDamage(fault))
        {
            throw Fault(OtherKind() ?? "word.fault.damaged");
        }
    }

    /// <summary>What the libraries throw at a file that is not as it should be; they have no one type for that.</summary>
    private static bool IsDamage(Exception fault) => fault is OpenXmlPackageException or XmlException or InvalidDataException or FormatException
        or InvalidOperationException or ArgumentException or NotSupportedException or KeyNotFoundException or IOException or OverflowException;

    private void CheckKind()
    {
        var head = bytes.AsSpan();
        var fault = head.Length == 0 ? "word.fault.empty"
            : head.Length > MostBytes ? "word.fault.large"
            : head.StartsWith(OldWord) ? head.IndexOf(Encrypted) > 0 ? "word.fault.password" : "word.fault.old"
            : head.StartsWith(@"{\rtf"u8) ? "word.fault.old"
            : head.StartsWith("PK"u8) ? null
            : "word.fault.kind";
        if (fault is not null)
        {
            throw Fault(fault);
        }
    }

    /// <summary>What is said of another kind of office file; the names of its parts, and the first part of LibreOffice's, can be read as they are.</summary>
    private string? OtherKind() =>
        bytes.AsSpan(0, Math.Min(bytes.Length, 200)).IndexOf("mimetypeapplication/vnd.oasis.opendocument"u8) >= 0 ? "word.fault.odt"
        : bytes.AsSpan().IndexOf("xl/workbook"u8) >= 0 || bytes.AsSpan().IndexOf("ppt/presentation"u8) >= 0 ? "word.fault.kind"
        : null;

    private FaultException Fault(string why) => new(texts[why, name]);
}

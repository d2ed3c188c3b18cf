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
/// <param name="path">The file as it was named.</param>
/// <param name="texts">Wording of faults.</param>
internal sealed class WordFile(string path, Texts texts)
{
    private const long MostBytes = 20 << 20;

    private static readonly byte[] OldWord = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    private static readonly byte[] Encrypted = Encoding.Unicode.GetBytes("EncryptedPackage");

    /// <summary>Reads what is in it.</summary>
    /// <param name="read">What is made of the document.</param>
    /// <exception cref="FaultException">It is no Word document, or one that cannot be read; the message says what to do.</exception>
    public T Read<T>(Func<WordprocessingDocument, T> read)
    {
        var bytes = Bytes();
        try
        {
            PackageGuard.Check(bytes);
            using var document = WordprocessingDocument.Open(new MemoryStream(bytes, writable: false), isEditable: false, new() { AutoSave = false });
            return document.MainDocumentPart?.Document?.Body is null ? throw Fault(OtherKind(bytes) ?? "word.fault.kind") : read(document);
        }
        catch (PackageGuard.TooMuchException)
        {
            throw Fault("word.fault.bomb");
        }
        catch (Exception fault) when (IsDamage(fault))
        {
            throw Fault(OtherKind(bytes) ?? "word.fault.damaged");
        }
    }

    /// <summary>What the libraries throw at a file that is not as it should be; they have no one type for that.</summary>
    private static bool IsDamage(Exception fault) => fault is OpenXmlPackageException or XmlException or InvalidDataException or FormatException
        or InvalidOperationException or ArgumentException or NotSupportedException or KeyNotFoundException or IOException or OverflowException;

    private byte[] Bytes()
    {
        if (Directory.Exists(path))
        {
            throw Fault("word.fault.folder");
        }

        if (!File.Exists(path))
        {
            throw Fault("word.fault.none");
        }

        // Word keeps the file open while somebody writes in it; what was saved last can be read all the same.
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        if (file.Length > MostBytes)
        {
            throw Fault("word.fault.large");
        }

        var bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        return bytes.AsSpan() switch
        {
            [] => throw Fault("word.fault.empty"),
            var head when head.StartsWith(OldWord) => throw Fault(head.IndexOf(Encrypted) > 0 ? "word.fault.password" : "word.fault.old"),
            var head when head.StartsWith(@"{\rtf"u8) => throw Fault("word.fault.old"),
            [(byte)'P', (byte)'K', ..] => bytes,
            _ => throw Fault("word.fault.kind"),
        };
    }

    /// <summary>What is said of another kind of office file; the names of its parts, and the first part of LibreOffice's, can be read as they are.</summary>
    private static string? OtherKind(ReadOnlySpan<byte> bytes) =>
        bytes[..Math.Min(bytes.Length, 200)].IndexOf("mimetypeapplication/vnd.oasis.opendocument"u8) >= 0 ? "word.fault.odt"
        : bytes.IndexOf("xl/workbook"u8) >= 0 || bytes.IndexOf("ppt/presentation"u8) >= 0 ? "word.fault.kind"
        : null;

    private FaultException Fault(string why) => new(texts[why, path]);
}

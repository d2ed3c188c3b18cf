using System.Buffers;
using System.IO.Compression;
using System.Xml;

namespace Recognition.Generator.Features.WordFiles;

/// <summary>
/// Unpacks a document once without keeping anything, to see that it is no larger, and its XML no deeper, than any real one: a small file can
/// unpack to gigabytes, and elements within elements a hundred thousand times over stop a program that reads them.
/// </summary>
internal static class PackageGuard
{
    private const int MostParts = 4000;
    private const long MostUnpacked = 120 << 20;
    private const int MostXml = 8 << 20;
    private const int MostDepth = 200;
    private const int MostElements = 150_000;

    /// <summary>What looks for one of many children, again and again, would never end.</summary>
    private const int MostChildren = 8_000;

    /// <summary>Blanks, and what tells an encoding.</summary>
    private static readonly SearchValues<byte> BeforeXml = SearchValues.Create([(byte)' ', (byte)'\t', (byte)'\r', (byte)'\n', 0, 0xEF, 0xBB, 0xBF, 0xFE, 0xFF]);

    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, CloseInput = false };

    /// <summary>Looks at all parts.</summary>
    /// <exception cref="TooMuchException">It holds more than any real document.</exception>
    /// <exception cref="InvalidDataException">It is no package, or damaged.</exception>
    public static void Check(byte[] package)
    {
        using var zip = new ZipArchive(new MemoryStream(package, writable: false), ZipArchiveMode.Read);
        if (zip.Entries.Count > MostParts)
        {
            throw new TooMuchException();
        }

        var (left, elements) = (MostUnpacked, MostElements);
        foreach (var entry in zip.Entries)
        {
            using var unpacked = new MemoryStream();
            using (var part = entry.Open())
            {
                left -= Unpack(part, unpacked, left);
            }

            unpacked.Position = 0;
            if (IsXml(unpacked.GetBuffer().AsSpan(0, (int)unpacked.Length)))
            {
                elements = unpacked.Length > MostXml ? throw new TooMuchException() : CountDown(unpacked, elements);
            }
        }
    }

    /// <summary>What is written in a part's header of its size may be a lie: bytes are counted as they come.</summary>
    private static long Unpack(Stream part, MemoryStream into, long most)
    {
        var buffer = new byte[81920];
        int count;
        while ((count = part.Read(buffer)) > 0)
        {
            into.Write(buffer, 0, count);
            if (into.Length > most)
            {
                throw new TooMuchException();
            }
        }

        return into.Length;
    }

    /// <summary>Whether a part would be read as XML, whatever its name: its first sign that is no blank, nor one that tells the encoding, is a bracket.</summary>
    private static bool IsXml(ReadOnlySpan<byte> part)
    {
        var first = part.IndexOfAnyExcept(BeforeXml);
        return first >= 0 && part[first] == '<';
    }

    private static int CountDown(Stream part, int elements)
    {
        try
        {
            using var xml = XmlReader.Create(part, Settings);
            var children = new int[MostDepth + 2];
            while (xml.Read())
            {
                if (xml.Depth > MostDepth || (xml.NodeType == XmlNodeType.Element && (--elements < 0 || ++children[xml.Depth] > MostChildren)))
                {
                    throw new TooMuchException();
                }

                children[xml.Depth + 1] = xml.NodeType == XmlNodeType.Element ? 0 : children[xml.Depth + 1];
            }
        }
        catch (XmlException)
        {
            // Whoever reads this part stops here as well; one that nobody reads does no harm.
        }

        return elements;
    }

    /// <summary>The document holds more than any real one.</summary>
    internal sealed class TooMuchException : Exception;
}

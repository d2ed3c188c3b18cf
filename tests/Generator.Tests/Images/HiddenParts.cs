using System.Buffers.Binary;
using System.Text;

namespace Recognition.Generator.Tests.Images;

/// <summary>What a file holds besides a picture, found in its bytes without the help of any library.</summary>
internal static class HiddenParts
{
    private static readonly string[] OfWebp = ["VP8 ", "VP8L", "VP8X", "ALPH"];

    // The last is how many pixels go into an inch.
    private static readonly string[] OfPng = ["IHDR", "PLTE", "IDAT", "IEND", "pHYs"];
    private static readonly string[] OfNobody = ["Exif", "mime", "prof", "rICC"];

    /// <summary>The names of the parts.</summary>
    public static IReadOnlyList<string> Of(byte[] bytes)
    {
        var text = Encoding.Latin1.GetString(bytes);
        return text.StartsWith("\u00ff\u00d8", StringComparison.Ordinal) ? [.. OfJpeg(bytes)]
            : text.StartsWith("RIFF", StringComparison.Ordinal) ? [.. Chunks(bytes, 12, LengthOfWebp).Except(OfWebp)]
            : text.StartsWith("\u0089PNG", StringComparison.Ordinal) ? [.. Chunks(bytes, 8, LengthOfPng).Except(OfPng)]
            : text.IndexOf("ftyp", StringComparison.Ordinal) == 4 ? [.. OfNobody.Where(text[..text.IndexOf("mdat", StringComparison.Ordinal)].Contains)]
            : ["no format that is published"];
    }

    private static IEnumerable<string> OfJpeg(byte[] bytes)
    {
        for (var at = 2; bytes[at] == 0xff && bytes[at + 1] != 0xda; at += 2 + BinaryPrimitives.ReadUInt16BigEndian(bytes.AsSpan(at + 2)))
        {
            var marker = bytes[at + 1];
            if (marker is 0xfe or (> 0xe0 and <= 0xef))
            {
                yield return marker == 0xfe ? "COM" : $"APP{marker - 0xe0}";
            }
        }
    }

    private static IEnumerable<string> Chunks(byte[] bytes, int start, Func<ReadOnlySpan<byte>, (int Name, int Length)> read)
    {
        for (var at = start; at < bytes.Length;)
        {
            var (name, length) = read(bytes.AsSpan(at));
            yield return Encoding.Latin1.GetString(bytes, at + name, 4);
            at += length;
        }
    }

    private static (int Name, int Length) LengthOfWebp(ReadOnlySpan<byte> chunk)
    {
        var length = BinaryPrimitives.ReadInt32LittleEndian(chunk[4..]);
        return (0, 8 + length + (length % 2));
    }

    private static (int Name, int Length) LengthOfPng(ReadOnlySpan<byte> chunk) => (4, 12 + BinaryPrimitives.ReadInt32BigEndian(chunk));
}

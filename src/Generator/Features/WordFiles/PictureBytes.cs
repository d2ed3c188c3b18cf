using System.Buffers.Binary;

namespace Recognition.Generator.Features.WordFiles;

/// <summary>
/// A picture as it lies in a document, without what else is in the file: where and when it was taken, by whom, with which telephone. Its pixels
/// are untouched.
/// </summary>
internal static class PictureBytes
{
    private const byte StartOfScan = 0xDA;
    private const byte EndOfImage = 0xD9;

    private static readonly byte[] PngHead = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>Parts of a PNG that say how it looks; every other small part says something about it.</summary>
    private static readonly HashSet<string> PngParts = ["IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "bKGD", "pHYs"];

    /// <summary>Cleans a picture.</summary>
    /// <param name="picture">The file.</param>
    /// <param name="extension">The ending of its name, with its point.</param>
    /// <returns>The file; nothing if it is neither JPEG nor PNG, or damaged.</returns>
    public static byte[]? Clean(byte[] picture, out string extension)
    {
        var isPng = picture.AsSpan().StartsWith(PngHead);
        extension = isPng ? ".png" : ".jpg";
        try
        {
            return isPng ? Png(picture) : picture is [0xFF, 0xD8, 0xFF, ..] ? Jpeg(picture) : null;
        }
        catch (Exception fault) when (fault is ArgumentException or IndexOutOfRangeException)
        {
            return null;
        }
    }

    private static byte[] Png(byte[] picture)
    {
        using var clean = new MemoryStream(picture.Length);
        clean.Write(PngHead);
        for (var at = PngHead.Length; ;)
        {
            var length = checked((int)(BinaryPrimitives.ReadUInt32BigEndian(picture.AsSpan(at, 4)) & int.MaxValue) + 12);
            var name = System.Text.Encoding.ASCII.GetString(picture, at + 4, 4);
            if (PngParts.Contains(name))
            {
                clean.Write(picture, at, length);
            }

            at += length;
            if (name == "IEND")
            {
                return clean.ToArray();
            }
        }
    }

    private static byte[] Jpeg(byte[] picture)
    {
        using var clean = new MemoryStream(picture.Length);
        clean.Write(picture, 0, 2);
        for (var at = 2; ;)
        {
            if (picture[at] != 0xFF)
            {
                throw new ArgumentException("No marker.");
            }

            var marker = picture[at + 1];
            if (marker is 0xFF)
            {
                at++;
                continue;
            }

            if (marker == EndOfImage)
            {
                // What some telephones write behind the picture goes as well.
                clean.Write(picture, at, 2);
                return clean.ToArray();
            }

            var length = BinaryPrimitives.ReadUInt16BigEndian(picture.AsSpan(at + 2, 2)) + 2;
            var segment = picture.AsSpan(at, length);
            if (IsOfLook(marker, segment))
            {
                clean.Write(segment);
            }
            else if (marker == 0xE1 && JpegTurn.Of(segment) is { Length: > 0 } turn)
            {
                clean.Write(turn);
            }

            at += length;
            if (marker == StartOfScan)
            {
                var end = EndOfScan(picture, at);
                clean.Write(picture, at, end - at);
                at = end;
            }
        }
    }

    /// <summary>Whether a segment says how the picture looks: tables and frames, JFIF, a colour profile, Adobe's kind of colours.</summary>
    private static bool IsOfLook(byte marker, ReadOnlySpan<byte> segment) => marker switch
    {
        0xE0 or 0xEE => true,
        0xE2 => segment[4..].StartsWith("ICC_PROFILE"u8),
        >= 0xE1 and <= 0xEF or 0xFE => false,
        _ => true,
    };

    /// <summary>The next marker behind the pixels; within them a byte FF is followed by 0 or by a sign of restart.</summary>
    private static int EndOfScan(byte[] picture, int at)
    {
        while (true)
        {
            at = Array.IndexOf(picture, (byte)0xFF, at);
            if (at < 0)
            {
                throw new ArgumentException("No end.");
            }

            if (picture[at + 1] is not (0 or >= 0xD0 and <= 0xD7))
            {
                return at;
            }

            at += 2;
        }
    }
}

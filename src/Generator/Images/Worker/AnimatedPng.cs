using System.Buffers.Binary;

namespace Recognition.Generator.Images.Worker;

/// <summary>Tells a PNG that moves (APNG) from one that stands still; libvips reads the first picture of either and says nothing.</summary>
internal static class AnimatedPng
{
    private const int Signature = 8;

    /// <summary>A still picture has a few dozen parts before its pixels.</summary>
    private const int MostParts = 10_000;

    /// <summary>Whether a PNG has more than one picture: it says so in a part of its own (<c>acTL</c>), which comes before the pixels.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static bool Is(string file)
    {
        using var content = File.OpenRead(file);
        Span<byte> part = stackalloc byte[12];
        long at = Signature;
        for (var parts = 0; parts < MostParts && at < content.Length; parts++)
        {
            content.Position = at;
            if (content.ReadAtLeast(part, part.Length, throwOnEndOfStream: false) < part.Length || part[4..8].SequenceEqual("IDAT"u8))
            {
                return false;
            }

            if (part[4..8].SequenceEqual("acTL"u8))
            {
                return BinaryPrimitives.ReadUInt32BigEndian(part[8..]) > 1;
            }

            // A part is its length, its name, what it holds, and a checksum.
            at += 12L + BinaryPrimitives.ReadUInt32BigEndian(part);
        }

        return false;
    }
}

using System.Buffers.Binary;

namespace Recognition.Generator.Features.WordFiles;

/// <summary>How a photograph is turned, the one thing in its metadata that it cannot do without: telephones turn a note, not the pixels.</summary>
internal static class JpegTurn
{
    private const int Orientation = 0x0112;
    private const int HeadLength = 10;

    /// <summary>A segment that says so and nothing else; empty if the picture stands upright, or the segment is none of EXIF.</summary>
    public static byte[] Of(ReadOnlySpan<byte> segment)
    {
        if (segment.Length < HeadLength + 8 || !segment[4..].StartsWith("Exif\0\0"u8))
        {
            return [];
        }

        var tiff = segment[HeadLength..];
        var isLittle = tiff[0] == 'I';
        var first = (int)Math.Min(isLittle ? BinaryPrimitives.ReadUInt32LittleEndian(tiff[4..]) : BinaryPrimitives.ReadUInt32BigEndian(tiff[4..]), (uint)tiff.Length - 2);
        var count = Short(tiff[first..], isLittle);
        for (var i = 0; i < count && first + 2 + ((i + 1) * 12) <= tiff.Length; i++)
        {
            var entry = tiff.Slice(first + 2 + (i * 12), 12);
            if (Short(entry, isLittle) == Orientation && Short(entry[8..], isLittle) is > 1 and <= 8 and var turn)
            {
                return
                [
                    0xFF, 0xE1, 0, 34, .. "Exif\0\0"u8, .. "MM"u8, 0, 42, 0, 0, 0, 8,
                    0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte)turn, 0, 0, 0, 0, 0, 0,
                ];
            }
        }

        return [];
    }

    private static int Short(ReadOnlySpan<byte> at, bool isLittle) => isLittle ? BinaryPrimitives.ReadUInt16LittleEndian(at) : BinaryPrimitives.ReadUInt16BigEndian(at);
}

using System.IO.Compression;

namespace Recognition.Generator.Features.Search;

/// <summary>Packs files (raw deflate, RFC 1951), so that a server that compresses nothing still sends few bytes.</summary>
internal static class Packing
{
    /// <summary>Packs a file.</summary>
    /// <param name="content">What it holds.</param>
    public static byte[] Pack(ReadOnlySpan<byte> content) => Pack(content, []);

    /// <summary>Packs columns of numbers that have nothing in common but long runs of the same: each is coded for itself.</summary>
    /// <param name="columns">The columns, one after the other.</param>
    public static byte[] Pack(IEnumerable<byte[]> columns)
    {
        using var packed = new MemoryStream();
        var options = new ZLibCompressionOptions { CompressionLevel = 9, CompressionStrategy = ZLibCompressionStrategy.RunLengthEncoding };
        using (var deflate = new DeflateStream(packed, options, leaveOpen: true))
        {
            foreach (var column in columns)
            {
                deflate.Write(column);
                deflate.Flush();
            }
        }

        return packed.ToArray();
    }

    /// <summary>
    /// Packs a file that may repeat what stands in a sample. Whoever unpacks it sets the sample before it as stored blocks:
    /// the sample is written and flushed to a whole byte, and what follows is the file.
    /// </summary>
    /// <param name="content">What it holds.</param>
    /// <param name="sample">Text like it, less than 32 kB.</param>
    public static byte[] Pack(ReadOnlySpan<byte> content, ReadOnlySpan<byte> sample)
    {
        using var packed = new MemoryStream(content.Length + sample.Length);
        var start = 0;
        using (var deflate = new DeflateStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            if (!sample.IsEmpty)
            {
                deflate.Write(sample);
                deflate.Flush();
                start = (int)packed.Length;
            }

            deflate.Write(content);
        }

        return packed.GetBuffer()[start..(int)packed.Length];
    }
}

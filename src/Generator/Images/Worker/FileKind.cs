using System.Buffers.Binary;
using System.Text;
using System.Text.RegularExpressions;

namespace Recognition.Generator.Images.Worker;

/// <summary>Which kind of file something is, by its first bytes.</summary>
internal enum FileKind
{
    /// <summary>No picture that is known.</summary>
    Other,

    /// <summary>JPEG.</summary>
    Jpeg,

    /// <summary>PNG.</summary>
    Png,

    /// <summary>GIF.</summary>
    Gif,

    /// <summary>WebP.</summary>
    Webp,

    /// <summary>AVIF.</summary>
    Avif,

    /// <summary>TIFF.</summary>
    Tiff,

    /// <summary>HEIC, as iPhones write it.</summary>
    Heic,

    /// <summary>SVG, a drawing.</summary>
    Svg,

    /// <summary>AVIF that moves.</summary>
    AvifSequence,
}

/// <summary>Tells kinds of files apart: names lie, and a decoder must only see a file of its own kind.</summary>
internal static partial class FileKinds
{
    private const int HeadLength = 4096;

    /// <summary>Looks at the first bytes of a file.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static FileKind Of(string file)
    {
        using var content = File.OpenRead(file);
        var buffer = new byte[HeadLength];
        return Of(buffer.AsSpan(0, content.ReadAtLeast(buffer, HeadLength, throwOnEndOfStream: false)));
    }

    private static FileKind Of(ReadOnlySpan<byte> head) => head switch
    {
        [0xff, 0xd8, 0xff, ..] => FileKind.Jpeg,
        [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0d, 0x0a, 0x1a, 0x0a, ..] => FileKind.Png,
        [(byte)'G', (byte)'I', (byte)'F', (byte)'8', ..] => FileKind.Gif,
        [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..] => FileKind.Webp,
        [(byte)'I', (byte)'I', (byte)'*', 0, ..] or [(byte)'M', (byte)'M', 0, (byte)'*', ..] => FileKind.Tiff,
        [_, _, _, _, (byte)'f', (byte)'t', (byte)'y', (byte)'p', ..] => OfBrands(head),
        _ => SvgStart().IsMatch(Encoding.UTF8.GetString(head)) || SvgStart().IsMatch(Encoding.Unicode.GetString(head)) ? FileKind.Svg : FileKind.Other,
    };

    /// <summary>AVIF and HEIC share a container, whose first box lists what may read it.</summary>
    private static FileKind OfBrands(ReadOnlySpan<byte> head)
    {
        var end = (int)Math.Clamp(BinaryPrimitives.ReadUInt32BigEndian(head), 8, head.Length);
        var brands = Encoding.Latin1.GetString(head[8..end]);
        return brands.StartsWith("avis", StringComparison.Ordinal) ? FileKind.AvifSequence : AvifBrand().IsMatch(brands) ? FileKind.Avif : HeicBrand().IsMatch(brands) ? FileKind.Heic : FileKind.Other;
    }

    [GeneratedRegex("avi[fs]", RegexOptions.CultureInvariant)]
    private static partial Regex AvifBrand();

    [GeneratedRegex("hei|hev|mif1|msf1", RegexOptions.CultureInvariant)]
    private static partial Regex HeicBrand();

    [GeneratedRegex(@"<svg[\s>]", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex SvgStart();
}

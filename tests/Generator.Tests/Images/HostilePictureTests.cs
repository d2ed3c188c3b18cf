using System.Buffers.Binary;
using System.Text;
using NetVips;
using Recognition.Generator.Images.Worker;
using Recognition.Tests;

namespace Recognition.Generator.Tests.Images;

/// <summary>Pictures that were made to mislead: each has its verdict, from a look and from a build alike, and the process that reads them lives.</summary>
public sealed class HostilePictureTests
{
    [Theory]
    [InlineData("a PNG that moves", nameof(PictureProblem.Animated))]
    [InlineData("a PNG that moves, with a hundred parts before it says so", nameof(PictureProblem.Animated))]
    [InlineData("a PNG that says it moves and has one picture", null)]
    [InlineData("a PNG whose part is longer than the file", nameof(PictureProblem.Damaged))]
    [InlineData("a GIF that moves", nameof(PictureProblem.Animated))]
    [InlineData("a WebP that moves", nameof(PictureProblem.Animated))]
    [InlineData("an AVIF that moves", nameof(PictureProblem.Animated))]
    [InlineData("a PNG of 1 × 100,000", nameof(PictureProblem.TooTall))]
    [InlineData("a PNG that says 30,000 × 30,000", nameof(PictureProblem.Huge))]
    [InlineData("a PNG that says 4,000 × 4,000 and is 64 × 48", nameof(PictureProblem.Damaged))]
    [InlineData("a PNG that says 0 × 0", nameof(PictureProblem.Damaged))]
    [InlineData("a GIF that says 65,535 × 65,535", null)] // Its screen says so; its picture is as small as it is.
    [InlineData("a JPEG that says 60,000 × 60,000", nameof(PictureProblem.Huge))]
    [InlineData("a PNG named .jpg", null)]
    [InlineData("a JPEG with a web page behind it", null)]
    [InlineData("a web page named .jpg", nameof(PictureProblem.NotAPicture))]
    [InlineData("a PDF", nameof(PictureProblem.NotAPicture))]
    [InlineData("a ZIP", nameof(PictureProblem.NotAPicture))]
    [InlineData("nothing", nameof(PictureProblem.NotAPicture))]
    [InlineData("the first bytes of a JPEG", nameof(PictureProblem.Damaged))]
    [InlineData("an SVG named .png", nameof(PictureProblem.Svg))]
    public void HasItsVerdict(string what, string? expected)
    {
        using var folder = new TestFolder();
        using var worker = Workers.Start();
        var file = folder.PathTo(what.EndsWith(".png", StringComparison.Ordinal) ? "anh.png" : "anh.jpg");
        File.WriteAllBytes(file, Made(what));
        Directory.CreateDirectory(folder.PathTo("made"));

        Assert.Equal(expected, worker.Ask(file, Workers.Everything, folder: null).Problem?.ToString());
        var process = worker.ProcessId;
        Assert.Equal(expected, worker.Ask(file, Workers.Everything, folder.PathTo("made")).Problem?.ToString());

        Assert.Equal(process, worker.ProcessId);
        Assert.All(Directory.EnumerateFiles(folder.PathTo("made")), made => Assert.Equal(-1, File.ReadAllBytes(made).AsSpan().IndexOf("<script"u8)));
    }

    private static byte[] Made(string what)
    {
        using var scene = PictureToMake.Scene(64, 48);
        var png = scene.PngsaveBuffer();
        return what switch
        {
            "a PNG that moves" => WithParts(png, Part("acTL", [0, 0, 0, 2, 0, 0, 0, 0])),
            "a PNG that moves, with a hundred parts before it says so" => WithParts(png, [.. Enumerable.Range(0, 100).SelectMany(i => Part("tEXt", Encoding.ASCII.GetBytes($"Title\0{i}"))), .. Part("acTL", [0, 0, 0, 9, 0, 0, 0, 0])]),
            "a PNG that says it moves and has one picture" => WithParts(png, Part("acTL", [0, 0, 0, 1, 0, 0, 0, 0])),
            "a PNG whose part is longer than the file" => WithParts(png, [0x7f, 0xff, 0xff, 0xff, .. "tEXt"u8]),
            "a GIF that moves" => Moving(scene, ".gif"),
            "a WebP that moves" => Moving(scene, ".webp"),
            "an AVIF that moves" => [0, 0, 0, 24, .. "ftypavis\0\0\0\0avismsf1"u8, .. new byte[64]],
            "a PNG of 1 × 100,000" => Shaped(1, 100_000),
            "a PNG that says 30,000 × 30,000" => Saying(png, 30_000, 30_000),
            "a PNG that says 4,000 × 4,000 and is 64 × 48" => Saying(png, 4_000, 4_000),
            "a PNG that says 0 × 0" => Saying(png, 0, 0),
            "a GIF that says 65,535 × 65,535" => [.. "GIF89a"u8, 0xff, 0xff, 0xff, 0xff, .. scene.GifsaveBuffer()[10..]],
            "a JPEG that says 60,000 × 60,000" => OfJpeg(scene.JpegsaveBuffer(), 60_000),
            "a PNG named .jpg" => png,
            "a JPEG with a web page behind it" => [.. scene.JpegsaveBuffer(), .. "<html><script>alert(1)</script>"u8],
            "a web page named .jpg" => "<!DOCTYPE html><script>alert(1)</script>"u8.ToArray(),
            "a PDF" => "%PDF-1.7\n"u8.ToArray(),
            "a ZIP" => [.. "PK"u8, 3, 4, .. new byte[100]],
            "nothing" => [],
            "the first bytes of a JPEG" => scene.JpegsaveBuffer()[..20],
            "an SVG named .png" => "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"u8.ToArray(),
            _ => throw new ArgumentOutOfRangeException(nameof(what), what, "There is no such picture."),
        };
    }

    /// <summary>A PNG with parts between its header and its pixels.</summary>
    private static byte[] WithParts(byte[] png, byte[] parts) => [.. png[..33], .. parts, .. png[33..]];

    private static byte[] Part(string name, ReadOnlySpan<byte> content)
    {
        byte[] named = [.. Encoding.ASCII.GetBytes(name), .. content];
        var part = new byte[named.Length + 8];
        BinaryPrimitives.WriteInt32BigEndian(part, content.Length);
        named.CopyTo(part, 4);
        BinaryPrimitives.WriteUInt32BigEndian(part.AsSpan(part.Length - 4), Checksum(named));
        return part;
    }

    /// <summary>CRC-32, as PNG has it.</summary>
    private static uint Checksum(ReadOnlySpan<byte> bytes)
    {
        var sum = uint.MaxValue;
        foreach (var one in bytes)
        {
            sum ^= one;
            for (var bit = 0; bit < 8; bit++)
            {
                sum = (sum & 1) == 0 ? sum >> 1 : (sum >> 1) ^ 0xedb88320;
            }
        }

        return ~sum;
    }

    /// <summary>A PNG whose header, with its checksum, gives another size.</summary>
    private static byte[] Saying(byte[] png, int width, int height)
    {
        var header = png[16..29];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        return [.. png[..8], .. Part("IHDR", header), .. png[33..]];
    }

    private static byte[] OfJpeg(byte[] jpeg, ushort size)
    {
        var at = jpeg.AsSpan().IndexOf<byte>([0xff, 0xc0]);
        BinaryPrimitives.WriteUInt16BigEndian(jpeg.AsSpan(at + 5), size);
        BinaryPrimitives.WriteUInt16BigEndian(jpeg.AsSpan(at + 7), size);
        return jpeg;
    }

    private static byte[] Shaped(int width, int height)
    {
        using var scene = PictureToMake.Scene(width, height);
        return scene.PngsaveBuffer();
    }

    private static byte[] Moving(Image scene, string ending)
    {
        using var other = scene.Invert();
        using var both = scene.Join(other, Enums.Direction.Vertical);
        using var moving = both.Mutate(image => image.Set(GValue.GIntType, "page-height", scene.Height));
        return moving.WriteToBuffer(ending);
    }
}

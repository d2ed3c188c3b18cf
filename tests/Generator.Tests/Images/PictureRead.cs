using System.Text;
using NetVips;
using SixLabors.ImageSharp.PixelFormats;

namespace Recognition.Generator.Tests.Images;

/// <summary>
/// A picture as it was read back: by ImageSharp, which has no code in common with what wrote it. It has no AVIF; that the browser
/// tests read with Chromium, and here libvips.
/// </summary>
/// <param name="Width">Its width.</param>
/// <param name="Height">Its height.</param>
/// <param name="Format">What it is: <c>jpeg</c>, <c>webp</c>, <c>png</c> or <c>avif</c>.</param>
/// <param name="Hidden">Whatever it holds besides the picture.</param>
/// <param name="Colours">Its strongest colours above, below left and below right: <c>rgb</c> when it stands upright.</param>
internal sealed record PictureRead(int Width, int Height, string Format, IReadOnlyList<string> Hidden, string Colours)
{
    private static readonly (double X, double Y)[] Spots = [(0.5, 0.2), (0.2, 0.8), (0.8, 0.8)];

    /// <summary>Reads a file.</summary>
    public static PictureRead Of(string file)
    {
        var bytes = File.ReadAllBytes(file);
        return Encoding.Latin1.GetString(bytes, 4, 4) == "ftyp" ? ByLibvips(bytes) : ByImageSharp(bytes);
    }

    private static PictureRead ByImageSharp(byte[] bytes)
    {
        using var image = SixLabors.ImageSharp.Image.Load<Rgb24>(bytes, out var format);
        var (width, height, metadata) = (image.Width, image.Height, image.Metadata);
        var profiles = new (string Name, object? Value)[]
        {
            ("exif", metadata.ExifProfile), ("xmp", metadata.XmpProfile), ("iptc", metadata.IptcProfile), ("icc", metadata.IccProfile),
        };
        return new(
            width,
            height,
            format.Name.ToLowerInvariant(),
            [.. profiles.Where(p => p.Value is not null).Select(p => p.Name), .. HiddenParts.Of(bytes)],
            string.Concat(Spots.Select(spot => image[(int)(spot.X * width), (int)(spot.Y * height)]).Select(p => Strongest([p.R, p.G, p.B]))));
    }

    private static PictureRead ByLibvips(byte[] bytes)
    {
        using var image = Image.HeifloadBuffer(bytes);
        var colours = Spots.Select(spot => Strongest(image.Getpoint((int)(spot.X * image.Width), (int)(spot.Y * image.Height))));
        return new(image.Width, image.Height, "avif", HiddenParts.Of(bytes), string.Concat(colours));
    }

    private static char Strongest(double[] rgb) => "rgb"[Array.IndexOf(rgb, rgb.Max())];
}

using System.Text;
using NetVips;

namespace Recognition.Generator.Images.Worker;

/// <summary>
/// Makes the icons under which telephones and computers keep the site. The drawing fills its square of 640, and what matters is in the middle:
/// systems that cut icons to a shape of their own (maskable icons, W3C) leave the circle of 80 % whole; for all others the margin is cut off.
/// </summary>
internal static class IconEncoder
{
    /// <summary>Part of every icon's key in the cache: raise it with any change here that changes a published byte.</summary>
    public const string Version = "1";

    /// <summary>How wide and high the drawing is.</summary>
    public const int Drawing = 640;

    /// <summary>The icon for systems that cut it to a shape.</summary>
    public const string Maskable = "maskable-512.png";

    /// <summary>The icon for home screens of Apple's telephones.</summary>
    public const string Touch = "touch-180.png";

    /// <summary>The small icon.</summary>
    public const string Small = "icon-192.png";

    /// <summary>The large icon.</summary>
    public const string Large = "icon-512.png";

    private const int Margin = 64;

    /// <summary>Draws the icons.</summary>
    /// <param name="svg">The drawing.</param>
    /// <param name="folder">Where they go.</param>
    /// <returns>Their bytes by name.</returns>
    public static IReadOnlyDictionary<string, long> Encode(string svg, string folder)
    {
        using var drawn = Image.SvgloadBuffer(Encoding.UTF8.GetBytes(svg));
        using var opaque = drawn.Flatten();
        using var whole = Libvips.PixelsOf(opaque);
        using var middle = whole.Crop(Margin, Margin, Drawing - (2 * Margin), Drawing - (2 * Margin));
        return new Dictionary<string, long>
        {
            [Maskable] = Save(whole, 512, Path.Combine(folder, Maskable)),
            [Large] = Save(middle, 512, Path.Combine(folder, Large)),
            [Small] = Save(middle, 192, Path.Combine(folder, Small)),
            [Touch] = Save(middle, 180, Path.Combine(folder, Touch)),
        };
    }

    private static long Save(Image image, int size, string path)
    {
        using var small = Libvips.Resized(image, size, size);
        small.Pngsave(path, palette: true, q: 100, dither: 0, filter: Enums.ForeignPngFilter.None, keep: Enums.ForeignKeep.None);
        return new FileInfo(path).Length;
    }
}

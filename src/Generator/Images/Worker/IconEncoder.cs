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
    /// <param name="files">Where they go.</param>
    public static void Encode(string svg, MadeFiles files)
    {
        using var drawn = Image.SvgloadBuffer(Encoding.UTF8.GetBytes(svg));
        using var opaque = drawn.Flatten();
        using var whole = Libvips.PixelsOf(opaque);
        using var middle = whole.Crop(Margin, Margin, Drawing - (2 * Margin), Drawing - (2 * Margin));
        files.Save(Maskable, Png(whole, 512));
        files.Save(Large, Png(middle, 512));
        files.Save(Small, Png(middle, 192));
        files.Save(Touch, Png(middle, 180));
    }

    private static byte[] Png(Image image, int size)
    {
        using var small = Libvips.Resized(image, size, size);
        return small.PngsaveBuffer(palette: true, q: 100, dither: 0, filter: Enums.ForeignPngFilter.None, keep: Enums.ForeignKeep.None);
    }
}

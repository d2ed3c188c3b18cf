using System.Text;
using NetVips;
using Recognition.Theming.Cards;

namespace Recognition.Generator.Images.Worker;

/// <summary>Makes a picture of a share card's drawing.</summary>
internal static class CardEncoder
{
    /// <summary>Part of every card's key in the cache: raise it with any change here that changes a published byte.</summary>
    public const string Version = "1";

    /// <summary>The name of the file it makes.</summary>
    public const string FileName = "card.png";

    private const int MostBytes = 100_000;

    // The usual effort takes twice as long and saves a tenth.
    private const int Effort = 3;

    // Flat colours and sharp letters need no more than four bits a pixel. With one bit even noise stays below the limit.
    private static readonly int[] BitsOfPixel = [4, 2, 1];

    /// <summary>Draws a card.</summary>
    /// <param name="svg">The drawing: shapes and outlines, no text, since what fonts there are differs from machine to machine.</param>
    /// <param name="folder">Where it goes.</param>
    /// <returns>Its bytes.</returns>
    public static long Encode(string svg, string folder)
    {
        using var drawn = Image.SvgloadBuffer(Encoding.UTF8.GetBytes(svg));
        using var opaque = drawn.Flatten();
        using var pixels = Libvips.PixelsOf(opaque);
        using var image = Libvips.Resized(pixels, ShareCard.Width, ShareCard.Height);
        var path = Path.Combine(folder, FileName);
        foreach (var bits in BitsOfPixel)
        {
            image.Pngsave(path, palette: true, bitdepth: bits, q: 100, dither: 0, effort: Effort, filter: Enums.ForeignPngFilter.None, keep: Enums.ForeignKeep.None);
            if (new FileInfo(path).Length < MostBytes)
            {
                break;
            }
        }

        return new FileInfo(path).Length;
    }
}

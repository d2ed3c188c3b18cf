using System.Text;
using NetVips;
using Recognition.Content.Values;
using Recognition.Theming;
using Recognition.Theming.Cards;

namespace Recognition.Generator.Images.Worker;

/// <summary>Makes a picture of a share card's drawing, and lays the portrait over it if there is one.</summary>
internal static class CardEncoder
{
    /// <summary>Part of every card's key in the cache: raise it with any change here that changes a published byte.</summary>
    public const string Version = "1";

    /// <summary>The name of the file it makes of a drawing alone.</summary>
    public const string FileName = "card.png";

    /// <summary>The name of the file it makes of a drawing with a portrait.</summary>
    public const string PortraitFileName = "card.jpg";

    /// <summary>The size of a portrait.</summary>
    public static PictureSize PortraitSize { get; } = new(ShareCard.PortraitWidth, ShareCard.Height);

    // Messengers take no picture above it.
    private const int MostBytes = 100_000;

    // The usual effort takes twice as long and saves a tenth.
    private const int Effort = 3;

    // Flat colours and sharp letters need no more than four bits a pixel. With one bit even noise stays below the limit.
    private static readonly int[] BitsOfPixel = [4, 2, 1];

    private static readonly int[] Qualities = [84, 76, 68, 60, 50, 40, 30, 20, 10];

    /// <summary>Draws a card.</summary>
    /// <param name="svg">The drawing: shapes and outlines, no text, since what fonts there are differs from machine to machine.</param>
    /// <param name="portrait">Path of the photograph that belongs to it, if there is one.</param>
    /// <param name="focus">What must stay of the photograph.</param>
    /// <param name="files">Where it goes.</param>
    public static void Encode(string svg, string? portrait, Focus? focus, MadeFiles files)
    {
        using var drawn = Image.SvgloadBuffer(Encoding.UTF8.GetBytes(svg));
        using var opaque = drawn.Flatten();
        using var pixels = Libvips.PixelsOf(opaque);
        using var image = Libvips.Resized(pixels, ShareCard.Width, ShareCard.Height);
        if (portrait is null)
        {
            files.Save(FileName, SmallEnough(BitsOfPixel, bits =>
                image.PngsaveBuffer(palette: true, bitdepth: bits, q: 100, dither: 0, effort: Effort, filter: Enums.ForeignPngFilter.None, keep: Enums.ForeignKeep.None)));
            return;
        }

        using var photograph = SourcePicture.Of(portrait).Decode(PortraitSize.Width, PortraitSize.Height);
        using var cut = Crop.Portrait(photograph, PortraitSize, focus);
        using var composed = image.Insert(cut, 0, 0);
        using var whole = composed.CopyMemory();
        files.Save(PortraitFileName, SmallEnough(Qualities, quality => Libvips.Jpeg(whole, quality)));
    }

    /// <summary>What is made in the first way that makes it small enough, or in the last.</summary>
    private static byte[] SmallEnough(int[] ways, Func<int, byte[]> make)
    {
        byte[] made = [];
        foreach (var way in ways)
        {
            made = make(way);
            if (made.Length < MostBytes)
            {
                break;
            }
        }

        return made;
    }
}

using Recognition.Theming;

namespace Recognition.Generator.Images.Worker;

/// <summary>The sizes that are made of a picture: of the whole, and of what is cut for cards.</summary>
/// <param name="Full">Sizes of the whole, the smallest first.</param>
/// <param name="Card">Sizes of what is cut for cards, the smallest first.</param>
internal sealed record Frames(IReadOnlyList<PictureSize> Full, IReadOnlyList<PictureSize> Card)
{
    /// <summary>The greatest height, in pixels, that every format can hold: WebP ends here, AVIF one later, JPEG at 65535. No width comes near.</summary>
    public const int Tallest = 16383;

    /// <summary>The greatest width that is published, in pixels.</summary>
    public const int Widest = 1280;

    private const double CardRatio = 4.0 / 3;
    private const int LeastHeight = 630;

    /// <summary>The least that the longer side of a logo may have, in pixels: icons are never enlarged.</summary>
    public const int LeastOfLogo = Logo.IconSize;

    // Three times what the head of a page shows, and fine enough for the print of a poster.
    private const int LogoWidth = 480;
    private const int LogoHeight = 192;

    private static readonly int[] Widths = [320, 640, 960, Widest];
    private static readonly int[] CardWidths = [320, 640];

    /// <summary>What must at least be left of a picture that is decoded smaller than it is.</summary>
    public static (int Width, int Height) Box => (Widest, LeastHeight);

    /// <summary>The sizes of a picture.</summary>
    /// <param name="width">Its width.</param>
    /// <param name="height">Its height.</param>
    /// <exception cref="PictureException">
    /// It is too tall. Making it smaller would help nobody: of a screen that was recorded in full, thirteen times as tall as wide
    /// or more, readers want the parts that matter, in a size that can be read.
    /// </exception>
    public static Frames Of(int width, int height)
    {
        var full = Sizes(width, height, (double)width / height, Widths);
        return full[^1].Height > Tallest
            ? throw new PictureException(PictureProblem.TooTall, width, height)
            : new(full, Sizes(width, height, CardRatio, CardWidths));
    }

    /// <summary>The sizes of a logo: the whole mark, a square icon, and one for the home screens of telephones.</summary>
    /// <param name="width">Its width.</param>
    /// <param name="height">Its height.</param>
    /// <exception cref="PictureException">It is too small.</exception>
    public static Frames OfLogo(int width, int height)
    {
        var shrink = Math.Max(1, Math.Max((double)width / LogoWidth, (double)height / LogoHeight));
        return Math.Max(width, height) < LeastOfLogo
            ? throw new PictureException(PictureProblem.SmallLogo, width, height)
            : new([new(Math.Max(1, Round(width / shrink)), Math.Max(1, Round(height / shrink)))], [new(Logo.IconSize, Logo.IconSize)]);
    }

    /// <summary>Sizes of a shape cut from a picture: the usual widths, and never more than there is.</summary>
    private static List<PictureSize> Sizes(int width, int height, double ratio, int[] widths)
    {
        var most = Math.Max(1, Math.Min(widths[^1], Round(Math.Min(width, height * ratio))));
        return [.. widths.Where(w => w < most * 0.9).Append(most).Select(w => new PictureSize(w, Math.Max(1, Round(w / ratio))))];
    }

    private static int Round(double value) => (int)Math.Floor(value + 0.5);
}

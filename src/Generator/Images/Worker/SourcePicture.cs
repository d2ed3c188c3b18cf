using NetVips;
using Recognition.Theming;

namespace Recognition.Generator.Images.Worker;

/// <summary>A picture as an editor dropped it in: judged by its first bytes and its header, then decoded.</summary>
internal sealed class SourcePicture
{
    private const long MostPixels = 100_000_000;
    private const string Profile = "icc-profile-data";

    private readonly string _file;
    private readonly FileKind _kind;
    private readonly Turn _turn;

    private SourcePicture(string file, FileKind kind, Image header)
    {
        (_file, _kind, _turn) = (file, kind, Turn.Of(header));
        (Width, Height) = _turn.IsSideways ? (header.Height, header.Width) : (header.Width, header.Height);
        IsCmyk = header.Interpretation == Enums.Interpretation.Cmyk;
        IsDeep = header.Format is not (Enums.BandFormat.Uchar or Enums.BandFormat.Char);
        if ((long)Width * Height > MostPixels)
        {
            throw new PictureException(PictureProblem.Huge, Width, Height);
        }

        // A TIFF with many pages is a scan: the first is the picture.
        if (kind != FileKind.Tiff && header.Contains("n-pages") && (int)header.Get("n-pages") > 1)
        {
            throw new PictureException(PictureProblem.Animated);
        }
    }

    /// <summary>Its width, upright.</summary>
    public int Width { get; }

    /// <summary>Its height, upright.</summary>
    public int Height { get; }

    /// <summary>Whether it has the colours of print.</summary>
    public bool IsCmyk { get; }

    /// <summary>Whether it has more than 8 bits a channel.</summary>
    public bool IsDeep { get; }

    /// <summary>Looks at a file without decoding it.</summary>
    /// <exception cref="PictureException">It will not do.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static SourcePicture Of(string file)
    {
        var kind = FileKinds.Of(file);
        if (kind is FileKind.Heic or FileKind.Svg or FileKind.Other)
        {
            throw new PictureException(kind switch { FileKind.Heic => PictureProblem.Heic, FileKind.Svg => PictureProblem.Svg, _ => PictureProblem.NotAPicture });
        }

        if (kind == FileKind.AvifSequence || (kind == FileKind.Png && AnimatedPng.Is(file)))
        {
            throw new PictureException(PictureProblem.Animated);
        }

        try
        {
            using var header = Libvips.Open(file, kind);
            return new(file, kind, header);
        }
        catch (VipsException)
        {
            throw new PictureException(PictureProblem.Damaged);
        }
    }

    /// <summary>Its pixels, turned upright, on white, in sRGB, no larger than need be.</summary>
    /// <param name="width">The width it must at least have, if it has that.</param>
    /// <param name="height">The height it must at least have, if it has that.</param>
    /// <exception cref="PictureException">It is damaged or cut short.</exception>
    public Image Decode(int width, int height)
    {
        try
        {
            using var small = Shrunk(_turn.IsSideways ? (height, width) : (width, height));
            using var upright = _turn.Applied(small);
            using var plain = Plain(upright);
            return Libvips.PixelsOf(plain);
        }
        catch (VipsException)
        {
            throw new PictureException(PictureProblem.Damaged);
        }
    }

    /// <summary>Its pixels, turned upright, in sRGB, as transparent as they are, in just this size.</summary>
    /// <exception cref="PictureException">It is damaged or cut short.</exception>
    public Image DecodeWithTransparency(PictureSize size)
    {
        try
        {
            using var whole = Libvips.Open(_file, _kind);
            using var upright = _turn.Applied(whole);
            using var small = upright.ThumbnailImage(size.Width, height: size.Height, size: Enums.Size.Force, noRotate: true);
            using var plain = small.Colourspace(Enums.Interpretation.Srgb);
            using var eight = plain.Cast(Enums.BandFormat.Uchar);
            using var layered = eight.HasAlpha() ? eight.Copy() : eight.Bandjoin(byte.MaxValue);
            return layered.CopyMemory();
        }
        catch (VipsException)
        {
            throw new PictureException(PictureProblem.Damaged);
        }
    }

    /// <summary>Decoded as small as the format allows, then made smaller still; colours come to those of a screen on the way.</summary>
    private Image Shrunk((int Width, int Height) box)
    {
        double ShrinkOf(Image image) => Math.Max(1, Math.Min((double)image.Width / box.Width, (double)image.Height / box.Height));
        using var whole = Libvips.Open(_file, _kind);
        var loaded = WhenLoaded(ShrinkOf(whole));
        using var opened = loaded > 1 ? Libvips.Open(_file, _kind, loaded) : whole.Copy();
        using var coloured = OfScreens(opened);
        using var opaque = coloured.HasAlpha() ? coloured.Flatten(background: [Is16Bit(coloured) ? ushort.MaxValue : byte.MaxValue]) : coloured.Copy();
        var shrink = ShrinkOf(opaque);
        return shrink > 1 ? opaque.Resize(1 / shrink) : opaque.Copy();
    }

    /// <summary>What the decoder itself can shrink by.</summary>
    private double WhenLoaded(double shrink)
    {
        if (_kind == FileKind.Webp)
        {
            return shrink;
        }

        var factor = _kind != FileKind.Jpeg ? 1 : shrink >= 8 ? 8 : shrink >= 4 ? 4 : shrink >= 2 ? 2 : 1;

        // A JPEG whose side is no multiple of the factor is rounded up: leave room for that.
        return factor > 1 && (int)shrink == factor ? factor / 2 : factor;
    }

    private static Image OfScreens(Image image)
    {
        if (image.Contains(Profile) && image.Interpretation is not (Enums.Interpretation.Labs or Enums.Interpretation.Grey16))
        {
            try
            {
                return image.IccTransform("srgb", embedded: true, depth: Is16Bit(image) ? 16 : 8, intent: Enums.Intent.Perceptual);
            }
            catch (VipsException)
            {
                // A profile that makes no sense is as good as none.
            }
        }

        return image.Interpretation == Enums.Interpretation.Cmyk
            ? image.IccTransform("srgb", inputProfile: "cmyk", intent: Enums.Intent.Perceptual)
            : image.Copy();
    }

    /// <summary>Three channels of 8 bits, whatever it has.</summary>
    private static Image Plain(Image image)
    {
        using var whole = Is16Bit(image) ? image.Cast(Enums.BandFormat.Ushort) : image.Copy();
        using var srgb = whole.Interpretation == Enums.Interpretation.Srgb ? whole.Copy() : whole.Colourspace(Enums.Interpretation.Srgb, sourceSpace: whole.Interpretation);
        using var first = srgb[0];
        using var three = srgb.Bands switch
        {
            3 => srgb.Copy(),
            > 3 => srgb.ExtractBand(0, n: 3),
            _ => first.Bandjoin(first, first),
        };
        return three.Cast(Enums.BandFormat.Uchar);
    }

    private static bool Is16Bit(Image image) => image.Interpretation is Enums.Interpretation.Rgb16 or Enums.Interpretation.Grey16;
}

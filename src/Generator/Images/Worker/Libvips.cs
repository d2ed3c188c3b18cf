using NetVips;

namespace Recognition.Generator.Images.Worker;

/// <summary>The library that decodes and encodes. Only the worker's process may touch it: a flaw in it must not end a build.</summary>
internal static class Libvips
{
    // SVG is for the cards that the program draws itself; an editor's SVG is refused by its first bytes.
    private static readonly string[] Allowed = ["Jpeg", "Png", "Webp", "Heif", "Tiff", "Nsgif", "Svg"];

    /// <summary>Starts it: one thread a job, nothing remembered, and no decoder but those that are needed.</summary>
    /// <returns>Its version.</returns>
    public static string Start()
    {
        NetVips.NetVips.Concurrency = 1;
        Cache.Max = 0;
        Cache.MaxMem = 0;
        Cache.MaxFiles = 0;
        Operation.Block("VipsForeignLoad", true);
        foreach (var name in Allowed)
        {
            Operation.Block("VipsForeignLoad" + name, false);
        }

        return $"{NetVips.NetVips.Version(0)}.{NetVips.NetVips.Version(1)}.{NetVips.NetVips.Version(2)}";
    }

    /// <summary>Opens a picture: its header is read at once, its pixels later, from top to bottom, and any fault in them is an error.</summary>
    /// <param name="file">Its path.</param>
    /// <param name="kind">What it is.</param>
    /// <param name="shrink">How much smaller it may be decoded; only JPEG (2, 4 or 8) and WebP (anything) can.</param>
    /// <exception cref="VipsException">It is damaged.</exception>
    public static Image Open(string file, FileKind kind, double shrink = 1)
    {
        const Enums.Access access = Enums.Access.Sequential;
        const Enums.FailOn failOn = Enums.FailOn.Error;
        return kind switch
        {
            FileKind.Jpeg => Image.Jpegload(file, shrink: (int)shrink, access: access, failOn: failOn),
            FileKind.Png => Image.Pngload(file, access: access, failOn: failOn),
            FileKind.Webp => Image.Webpload(file, scale: 1 / shrink, access: access, failOn: failOn),
            FileKind.Gif => Image.Gifload(file, access: access, failOn: failOn),
            FileKind.Tiff => Image.Tiffload(file, access: access, failOn: failOn),
            FileKind.Avif => Image.Heifload(file, access: access, failOn: failOn),
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No decoder may see it."),
        };
    }

    /// <summary>A copy of nothing but the pixels, in sRGB: whatever else a file holds ends here.</summary>
    /// <param name="image">Three channels of 8 bits.</param>
    /// <exception cref="VipsException">They cannot be decoded.</exception>
    public static Image PixelsOf(Image image)
    {
        var (width, height) = (image.Width, image.Height);
        var data = image.WriteToMemory(out var size);
        try
        {
            using var copy = Image.NewFromMemoryCopy(data, size, width, height, 3, Enums.BandFormat.Uchar);
            return copy.Copy(interpretation: Enums.Interpretation.Srgb);
        }
        finally
        {
            NetVips.NetVips.Free(data);
        }
    }

    /// <summary>Brings an image to just this size.</summary>
    public static Image Resized(Image image, int width, int height)
    {
        using var resized = image.Resize(1 / ((double)image.Width / width), vscale: 1 / ((double)image.Height / height));
        return resized.CopyMemory();
    }

    /// <summary>Makes a JPEG that holds nothing but pixels.</summary>
    public static byte[] Jpeg(Image image, int quality) =>
        image.JpegsaveBuffer(q: quality, interlace: true, optimizeCoding: true, subsampleMode: Enums.ForeignSubsample.On, keep: Enums.ForeignKeep.None);
}

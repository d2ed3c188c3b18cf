using NetVips;
using Recognition.Theming;

namespace Recognition.Generator.Images.Worker;

/// <summary>Makes what is published of a picture.</summary>
/// <param name="files">Where it goes.</param>
internal sealed class PictureEncoder(MadeFiles files)
{
    /// <summary>Part of every key in the cache: raise it with any change here or in what is decoded, cut and sized for it that changes a published byte.</summary>
    public const string Version = "1";

    // A large picture on a telephone is to stay near this; one that would not is saved more plainly.
    private const int AvifBytes = 66_000;

    // A pixel of a larger size costs less than one of the size before.
    private const double AvifGrowth = 0.8;

    // One step above takes six times as long and saves nothing.
    private const int AvifEffort = 3;

    // What each quality costs, beside the first.
    private static readonly (int Quality, double Cost)[] AvifQualities = [(50, 1), (40, 0.7), (32, 0.5)];

    /// <summary>Makes the files.</summary>
    /// <param name="source">The decoded picture.</param>
    /// <param name="frames">The sizes to make.</param>
    /// <param name="asked">Whether it is cut as well, and around what.</param>
    /// <returns>The colour that prevails, three digits from 0 to 3.</returns>
    public string Encode(Image source, Frames frames, PictureRequest asked)
    {
        using var largest = Libvips.Resized(source, frames.Full[^1].Width, frames.Full[^1].Height);
        SaveAll("", largest, frames.Full);
        if (asked.HasCrops)
        {
            using var card = Crop.Of(source, frames.Card[^1], asked.Focus);
            SaveAll("the-", card, frames.Card);
        }

        using var smallest = Libvips.Resized(largest, frames.Full[0].Width, frames.Full[0].Height);
        return Prevailing(smallest);
    }

    private void SaveAll(string prefix, Image largest, IReadOnlyList<PictureSize> sizes)
    {
        var expected = 0.0;
        for (var i = 0; i < sizes.Count; i++)
        {
            using var image = Libvips.Resized(largest, sizes[i].Width, sizes[i].Height);
            var name = $"{prefix}{sizes[i].Width}";
            var (quality, cost) = AvifQualities.FirstOrDefault(q => expected * q.Cost <= AvifBytes, AvifQualities[^1]);
            var bytes = files.Save(name + ".avif", image.HeifsaveBuffer(
                q: quality,
                compression: Enums.ForeignHeifCompression.Av1,
                effort: AvifEffort,
                bitdepth: 8,
                subsampleMode: Enums.ForeignSubsample.On,
                keep: Enums.ForeignKeep.None));
            if (i + 1 < sizes.Count)
            {
                expected = bytes / cost * Math.Pow((double)sizes[i + 1].Width / sizes[i].Width, 2) * AvifGrowth;
            }

            files.Save(name + ".webp", image.WebpsaveBuffer(q: 74, keep: Enums.ForeignKeep.None));
            files.Save(name + ".jpg", Libvips.Jpeg(image, 76));
        }
    }

    /// <summary>The fullest of 4096 boxes of colours, as one of 64 that a theme has a style for.</summary>
    private static string Prevailing(Image image)
    {
        const int boxes = 16;
        using var counts = image.HistFindNdim(bins: boxes);
        var most = counts.Max(out var red, out var green);
        var blue = Array.IndexOf(counts.Getpoint(red, green), most);
        return string.Concat(new[] { red, green, blue }.Select(box => (int)Math.Floor((((box * boxes) + (boxes / 2)) / 85.0) + 0.5)));
    }
}

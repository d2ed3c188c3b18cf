using NetVips;
using Recognition.Theming;

namespace Recognition.Generator.Images.Worker;

/// <summary>Makes what is published of a logo: PNG, which keeps sharp edges and what is transparent.</summary>
/// <param name="folder">Where it goes.</param>
internal sealed class LogoEncoder(string folder)
{
    /// <summary>Part of every logo's key in the cache: raise it with any change here that changes a published byte.</summary>
    public const string Version = "1";

    // Home screens round the corners off: the mark keeps away from them.
    private const double PartOfTouchIcon = 0.8;

    private static readonly double[] White = [byte.MaxValue, byte.MaxValue, byte.MaxValue];
    private static readonly double[] Transparent = [.. White, 0];

    private readonly Dictionary<string, long> _sizes = new(StringComparer.Ordinal);

    /// <summary>Bytes of the files by name.</summary>
    public IReadOnlyDictionary<string, long> Sizes => _sizes;

    /// <summary>Makes the files.</summary>
    /// <param name="mark">The decoded mark, with its transparency.</param>
    public void Encode(Image mark)
    {
        Save(Logo.MarkFile, mark);
        using var icon = Square(mark, Logo.IconSize, part: 1);
        Save(Logo.IconFile, icon);

        // A telephone puts black behind what is transparent.
        using var touch = Square(mark, Logo.TouchIconSize, PartOfTouchIcon);
        using var opaque = touch.Flatten(background: White);
        Save(Logo.TouchIconFile, opaque);
    }

    /// <summary>The whole mark in the middle of a square.</summary>
    private static Image Square(Image mark, int size, double part)
    {
        var side = (int)(size * part);
        using var small = mark.ThumbnailImage(side, height: side, size: Enums.Size.Down);
        return small.Gravity(Enums.CompassDirection.Centre, size, size, extend: Enums.Extend.Background, background: Transparent);
    }

    private void Save(string name, Image image)
    {
        var path = Path.Combine(folder, name);
        image.Pngsave(path, palette: true, q: 100, keep: Enums.ForeignKeep.None);
        _sizes[name] = new FileInfo(path).Length;
    }
}

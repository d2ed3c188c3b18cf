using NetVips;
using Recognition.Theming;

namespace Recognition.Generator.Images.Worker;

/// <summary>Makes what is published of a logo: PNG, which keeps sharp edges and what is transparent.</summary>
/// <param name="files">Where it goes.</param>
internal sealed class LogoEncoder(MadeFiles files)
{
    /// <summary>Part of every logo's key in the cache: raise it with any change here that changes a published byte.</summary>
    public const string Version = "1";

    private static readonly double[] Transparent = [byte.MaxValue, byte.MaxValue, byte.MaxValue, 0];

    /// <summary>Makes the files.</summary>
    /// <param name="mark">The decoded mark, with its transparency.</param>
    public void Encode(Image mark)
    {
        Save(Logo.MarkFile, mark);

        // The whole mark in the middle of a square.
        using var small = mark.ThumbnailImage(Logo.IconSize, height: Logo.IconSize, size: Enums.Size.Down);
        using var icon = small.Gravity(Enums.CompassDirection.Centre, Logo.IconSize, Logo.IconSize, extend: Enums.Extend.Background, background: Transparent);
        Save(Logo.IconFile, icon);
    }

    private void Save(string name, Image image) => files.Save(name, image.PngsaveBuffer(palette: true, q: 100, keep: Enums.ForeignKeep.None));
}

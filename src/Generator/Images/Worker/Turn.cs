using NetVips;

namespace Recognition.Generator.Images.Worker;

/// <summary>How a stored picture is turned to stand upright.</summary>
/// <param name="Angle">By how much, clockwise.</param>
/// <param name="IsMirrored">Whether left and right are exchanged as well, afterwards.</param>
internal sealed record Turn(Enums.Angle Angle, bool IsMirrored)
{
    /// <summary>Whether width and height change places.</summary>
    public bool IsSideways => Angle is Enums.Angle.D90 or Enums.Angle.D270;

    /// <summary>As the file says, in Exif's numbers from 1 to 8.</summary>
    public static Turn Of(Image header) => (header.Contains("orientation") ? (int)header.Get("orientation") : 1) switch
    {
        2 => new(Enums.Angle.D0, true),
        3 => new(Enums.Angle.D180, false),
        4 => new(Enums.Angle.D180, true),
        5 => new(Enums.Angle.D90, true),
        6 => new(Enums.Angle.D90, false),
        7 => new(Enums.Angle.D270, true),
        8 => new(Enums.Angle.D270, false),
        _ => new(Enums.Angle.D0, false),
    };

    /// <summary>The picture upright.</summary>
    public Image Applied(Image image)
    {
        // Files are decoded from top to bottom; to be turned, all of it must be there.
        using var whole = Angle == Enums.Angle.D0 ? image.Copy() : image.CopyMemory();
        using var turned = whole.Rot(Angle);
        return IsMirrored ? turned.FlipHor() : turned.Copy();
    }
}

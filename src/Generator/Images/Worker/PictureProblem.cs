
namespace Recognition.Generator.Images.Worker;

/// <summary>Why a picture will not do.</summary>
internal enum PictureProblem
{
    /// <summary>It is no picture, whatever its name says.</summary>
    NotAPicture,

    /// <summary>HEIC, which browsers do not show.</summary>
    Heic,

    /// <summary>A drawing that can hold scripts.</summary>
    Svg,

    /// <summary>It moves.</summary>
    Animated,

    /// <summary>It has too many pixels.</summary>
    Huge,

    /// <summary>It is so tall that the formats that are published cannot hold it.</summary>
    TooTall,

    /// <summary>It is a logo with too few pixels for icons.</summary>
    SmallLogo,

    /// <summary>It is damaged or cut short.</summary>
    Damaged,

    /// <summary>The process that works on pictures stopped, or came to no end, twice.</summary>
    StopsTheWorker,
}

/// <summary>A picture will not do.</summary>
/// <param name="problem">Why.</param>
/// <param name="width">Its width, where that matters.</param>
/// <param name="height">Its height, where that matters.</param>
internal sealed class PictureException(PictureProblem problem, int width = 0, int height = 0) : Exception
{
    /// <summary>What is said of it.</summary>
    public PictureVerdict Verdict { get; } = new(null, problem, width, height);
}

/// <summary>What was found out about a picture.</summary>
/// <param name="Picture">The picture, if it will do.</param>
/// <param name="Problem">Why it will not do.</param>
/// <param name="Width">Its width, if it is too large or too small.</param>
/// <param name="Height">Its height, if it is too large or too small.</param>
internal sealed record PictureVerdict(PictureEntry? Picture, PictureProblem? Problem, int Width = 0, int Height = 0);

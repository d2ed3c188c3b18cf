using Recognition.Theming.Words;

namespace Recognition.Theming.Cards;

/// <summary>Where a text goes.</summary>
/// <param name="Width">How wide it may be, in pixels.</param>
/// <param name="Sizes">The sizes to try, in pixels, the largest first.</param>
public sealed record TextBox(double Width, params IReadOnlyList<int> Sizes)
{
    /// <summary>How high it may be, in pixels.</summary>
    public double Height { get; init; } = double.PositiveInfinity;

    /// <summary>From one line to the next, as a multiple of the size.</summary>
    public double Leading { get; init; } = 1.3;

    /// <summary>Which syllables stay on one line; without it a line may end after each.</summary>
    public WordBinding? Words { get; init; }
}

/// <summary>A text as outlines.</summary>
/// <param name="Path">Path data of SVG, in pixels from the upper left corner of its box.</param>
/// <param name="Width">How wide it is, in pixels.</param>
/// <param name="Height">How high it is, in pixels.</param>
public sealed record SetText(string Path, double Width, double Height);

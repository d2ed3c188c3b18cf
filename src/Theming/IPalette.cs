using Recognition.Content.Values;

namespace Recognition.Theming;

/// <summary>
/// How a theme wears the colour of a place: a public class of the theme with a constructor that takes nothing.
/// A theme may have none; then its sites keep the theme's own colours.
/// </summary>
public interface IPalette
{
    /// <summary>The darkest ground of light pages that text in the accent stands on: what can be read there can be read everywhere.</summary>
    Colour Ground { get; }

    /// <summary>The colours that follow the accent: those of the theme's files, each with what takes its place.</summary>
    /// <param name="accent">The colour of the place.</param>
    IReadOnlyDictionary<Colour, Colour> Of(Colour accent);
}

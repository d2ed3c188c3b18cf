namespace Recognition.Theming.Cards;

/// <summary>A drawing of a font, in the font's units, from where it stands on the line: up is positive.</summary>
/// <param name="Index">Its number in the font.</param>
/// <param name="Advance">How far the next one stands to the right.</param>
/// <param name="Top">Its highest point.</param>
/// <param name="Bottom">Its lowest point.</param>
/// <param name="Outline">Its outline.</param>
internal sealed record Glyph(int Index, int Advance, int Top, int Bottom, Stroke[] Outline);

/// <summary>A part of an outline, as path data of SVG has it.</summary>
/// <param name="Command">What it is: <c>M</c> begins a contour, <c>L</c> is a line, <c>Q</c> a curve.</param>
/// <param name="Control">What draws the curve to itself.</param>
/// <param name="End">Where it ends.</param>
internal readonly record struct Stroke(char Command, Point Control, Point End);

/// <summary>A point in the font's units.</summary>
/// <param name="X">To the right.</param>
/// <param name="Y">Up.</param>
internal readonly record struct Point(double X, double Y)
{
    /// <summary>The point halfway to another.</summary>
    public Point Halfway(Point other) => new((X + other.X) / 2, (Y + other.Y) / 2);
}

using System.Xml.Linq;
using Recognition.Generator.Features.WordMarkup;

namespace Recognition.Generator.Features.Reports;

/// <summary>Letters and paragraphs of an official paper (decree 30/2020, appendix I). Sizes are in half points.</summary>
internal static class PaperShapes
{
    /// <summary>How far the first line of a paragraph is moved in: 1.25 cm, in twentieths of a point.</summary>
    public const int FirstLine = 709;

    /// <summary>The height of a paragraph that is nothing but a line.</summary>
    private const int NoHeight = 40;

    /// <summary>The text.</summary>
    public static Lettering Text { get; } = new(28);

    /// <summary>What stands out in the text: the name of the paper, headings, who signs.</summary>
    public static Lettering Bold { get; } = Text with { IsBold = true };

    /// <summary>Grounds.</summary>
    public static Lettering Italic { get; } = Text with { IsItalic = true };

    /// <summary>The names of the country and of the offices.</summary>
    public static Lettering Name { get; } = new(24);

    /// <summary>What stands below them: the motto, the number, the place and the day.</summary>
    public static Lettering BelowName { get; } = new(26);

    /// <summary>A paragraph of the text: 6 points before the next.</summary>
    public static ParagraphShape Body { get; } = new() { Alignment = ParagraphShape.Justified, FirstLine = FirstLine, After = 120 };

    /// <summary>Lines in the middle.</summary>
    public static ParagraphShape Centred { get; } = new() { Alignment = ParagraphShape.Centred };

    /// <summary>A line drawn in the middle of a width.</summary>
    /// <param name="width">The width, in twentieths of a point.</param>
    /// <param name="length">How long it is.</param>
    public static ParagraphShape Rule(int width, int length) => new() { HasRule = true, Height = NoHeight, Indent = Math.Max(0, width - length) / 2 };

    /// <summary>A paragraph that is nothing but room.</summary>
    /// <param name="height">How much, in twentieths of a point.</param>
    public static XElement Room(int height) => new ParagraphShape { Height = height }.Paragraph("", Text);
}

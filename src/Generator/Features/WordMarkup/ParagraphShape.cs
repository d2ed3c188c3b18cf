using System.Xml.Linq;
using static Recognition.Generator.Features.WordMarkup.Markup;

namespace Recognition.Generator.Features.WordMarkup;

/// <summary>How a paragraph stands on the page. Lengths are in twentieths of a point.</summary>
internal sealed record ParagraphShape
{
    /// <summary>Lines in the middle.</summary>
    public const string Centred = "center";

    /// <summary>Lines at the right.</summary>
    public const string Right = "right";

    /// <summary>Lines as long as the page is wide.</summary>
    public const string Justified = "both";

    /// <summary>Where its lines stand; at the left if nothing is said.</summary>
    public string? Alignment { get; init; }

    /// <summary>Room above it.</summary>
    public int Before { get; init; }

    /// <summary>Room below it.</summary>
    public int After { get; init; }

    /// <summary>How far its first line is moved to the right.</summary>
    public int FirstLine { get; init; }

    /// <summary>How far it stands from the left and the right.</summary>
    public int Indent { get; init; }

    /// <summary>Whether it stays on the page of what comes next.</summary>
    public bool KeepsNext { get; init; }

    /// <summary>Whether a line is drawn above it.</summary>
    public bool HasRule { get; init; }

    /// <summary>The height of a line, where it is not that of its letters.</summary>
    public int? Height { get; init; }

    /// <summary>A paragraph of a text.</summary>
    public XElement Paragraph(string text, Lettering letters) => Paragraph(letters.Run(text));

    /// <summary>A paragraph of runs.</summary>
    public XElement Paragraph(params IEnumerable<XElement> runs) => new(W + "p",
        new XElement(W + "pPr",
            KeepsNext ? new XElement(W + "keepNext") : null,
            HasRule ? new XElement(W + "pBdr", new XElement(W + "top", Attribute("val", "single"), Attribute("sz", 6), Attribute("space", 0), Attribute("color", "auto"))) : null,
            new XElement(W + "spacing", Attribute("before", Before), Attribute("after", After), Height is { } height ? new[] { Attribute("line", height), Attribute("lineRule", "exact") } : null),
            Indent == 0 && FirstLine == 0 ? null : new XElement(W + "ind", Attribute("left", Indent), Attribute("right", Indent), Attribute("firstLine", FirstLine)),
            Alignment is null ? null : Value("jc", Alignment)),
        runs);
}

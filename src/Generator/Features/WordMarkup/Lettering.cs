using System.Xml.Linq;
using static Recognition.Generator.Features.WordMarkup.Markup;

namespace Recognition.Generator.Features.WordMarkup;

/// <summary>How letters look.</summary>
/// <param name="Size">Their size, in half points.</param>
internal sealed record Lettering(int Size)
{
    /// <summary>Whether they are bold.</summary>
    public bool IsBold { get; init; }

    /// <summary>Whether they are in italics.</summary>
    public bool IsItalic { get; init; }

    /// <summary>Their colour, where it is not that of the text around.</summary>
    public string? Colour { get; init; }

    /// <summary>A text in these letters.</summary>
    public XElement Run(string text) => Run(new XElement(W + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), text));

    /// <summary>Anything that stands in a text in these letters.</summary>
    public XElement Run(XElement content) => new(W + "r",
        new XElement(W + "rPr", IsBold ? new XElement(W + "b") : null, IsItalic ? new XElement(W + "i") : null, Colour is null ? null : Value("color", Colour), Value("sz", Size)),
        content);
}

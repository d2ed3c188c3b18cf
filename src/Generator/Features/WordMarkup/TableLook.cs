using System.Xml.Linq;
using static Recognition.Generator.Features.WordMarkup.Markup;

namespace Recognition.Generator.Features.WordMarkup;

/// <summary>How a table looks, and how it is put together. Lengths are in twentieths of a point.</summary>
internal sealed record TableLook
{
    private static readonly string[] Sides = ["top", "left", "bottom", "right", "insideH", "insideV"];

    private static readonly string[] Beside = ["left", "right"];

    /// <summary>The colour of its lines; without one it has none.</summary>
    public string? LineColour { get; init; }

    /// <summary>Room at the left and the right of what stands in a cell, where it is not the usual.</summary>
    public int? CellMargin { get; init; }

    /// <summary>A table.</summary>
    public XElement Table(IReadOnlyList<int> widths, IEnumerable<XElement> rows) => new(W + "tbl",
        new XElement(W + "tblPr",
            new XElement(W + "tblW", Attribute("w", widths.Sum()), Attribute("type", "dxa")),
            LineColour is null ? null : new XElement(W + "tblBorders", Sides.Select(side =>
                new XElement(W + side, Attribute("val", "single"), Attribute("sz", 4), Attribute("space", 0), Attribute("color", LineColour)))),
            new XElement(W + "tblLayout", Attribute("type", "fixed")),
            CellMargin is { } margin ? new XElement(W + "tblCellMar", Beside.Select(side => new XElement(W + side, Attribute("w", margin), Attribute("type", "dxa")))) : null),
        new XElement(W + "tblGrid", widths.Select(width => new XElement(W + "gridCol", Attribute("w", width)))),
        rows);

    /// <summary>A row.</summary>
    /// <param name="cells">Its cells.</param>
    /// <param name="isHead">Whether it stands on top of every page the table is on.</param>
    /// <param name="isWhole">Whether all of it stays on one page.</param>
    public static XElement Row(IReadOnlyList<XElement> cells, bool isHead = false, bool isWhole = true) => new(W + "tr",
        new XElement(W + "trPr", isWhole ? new XElement(W + "cantSplit") : null, isHead ? new XElement(W + "tblHeader") : null),
        cells);

    /// <summary>A cell.</summary>
    /// <param name="width">Its width.</param>
    /// <param name="fill">Its ground; nothing if it is that of the page.</param>
    /// <param name="paragraphs">What stands in it, at least one paragraph.</param>
    public static XElement Cell(int width, string? fill, params IEnumerable<XElement?> paragraphs) => new(W + "tc",
        new XElement(W + "tcPr",
            new XElement(W + "tcW", Attribute("w", width), Attribute("type", "dxa")),
            fill is null ? null : new XElement(W + "shd", Attribute("val", "clear"), Attribute("color", "auto"), Attribute("fill", fill))),
        paragraphs);
}

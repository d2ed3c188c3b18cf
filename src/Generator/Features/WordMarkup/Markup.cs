using System.Globalization;
using System.Xml.Linq;

namespace Recognition.Generator.Features.WordMarkup;

/// <summary>The smallest pieces of a Word document: elements and attributes of WordprocessingML (ECMA-376, part 1, 17).</summary>
internal static class Markup
{
    /// <summary>The namespace of everything in a text.</summary>
    public static XNamespace W { get; } = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>An element that has nothing but a value.</summary>
    public static XElement Value(string name, object value) => new(W + name, Attribute("val", value));

    /// <summary>An attribute.</summary>
    public static XAttribute Attribute(string name, object value) => new(W + name, Convert.ToString(value, CultureInfo.InvariantCulture)!);
}

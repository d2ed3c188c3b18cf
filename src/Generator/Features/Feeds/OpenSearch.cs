using System.Xml;
using System.Xml.Linq;
using Recognition.Content.Schema;
using Recognition.Theming;

namespace Recognition.Generator.Features.Feeds;

/// <summary>Tells browsers how to search the site from their address bar (OpenSearch 1.1).</summary>
internal static class OpenSearch
{
    /// <summary>Its address.</summary>
    public const string Name = "opensearch.xml";

    private const int LongestShortName = 16;
    private static readonly XNamespace Description = "http://a9.com/-/spec/opensearch/1.1/";

    public static byte[] Write(ThemeContext context)
    {
        var title = context.Site.Settings.Title;
        var document = new XElement(
            Description + "OpenSearchDescription",
            new XElement(Description + "ShortName", ShortName(title)),
            new XElement(Description + "Description", context.Texts["search.engine", title]),
            new XElement(Description + "Language", context.Site.Settings.Language),
            new XElement(Description + "InputEncoding", "UTF-8"),
            new XElement(
                Description + "Url",
                new XAttribute("type", "text/html"),
                new XAttribute("template", context.Links.Absolute(Addresses.Search) + "?q={searchTerms}")));
        using var content = new MemoryStream();
        using (var writer = XmlWriter.Create(content, XmlFiles.Settings))
        {
            document.WriteTo(writer);
        }

        return content.ToArray();
    }

    /// <summary>As many whole words of the title as the specification allows.</summary>
    private static string ShortName(string title) => title.Length <= LongestShortName
        ? title
        : title[..(title.LastIndexOf(' ', LongestShortName) is > 0 and var end ? end : LongestShortName)];
}

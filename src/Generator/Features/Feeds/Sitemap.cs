using System.Xml;
using Recognition.Content.Values;
using Recognition.Theming;

namespace Recognition.Generator.Features.Feeds;

/// <summary>The sitemap (sitemaps.org protocol 0.9), cut into parts of 50,000 addresses, the protocol's limit.</summary>
internal static class Sitemap
{
    /// <summary>The most addresses one file may hold.</summary>
    public const int MaxAddresses = 50_000;

    /// <summary>Where search engines find it.</summary>
    public const string Name = "sitemap.xml";

    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /// <summary><c>sitemap.xml</c>, and its parts where one file cannot hold all; each is written when it is asked for.</summary>
    /// <param name="links">Makes addresses absolute.</param>
    /// <param name="pages">Addresses and days of last change.</param>
    public static IEnumerable<Output> Of(Links links, IReadOnlyList<(string Address, DateOnly? Changed)> pages)
    {
        if (pages.Count <= MaxAddresses)
        {
            return [new(Name) { Make = () => WriteFile("urlset", "url", links, pages) }];
        }

        var parts = pages.Chunk(MaxAddresses).Select((chunk, i) => new Output($"sitemap-{i + 1}.xml") { Make = () => WriteFile("urlset", "url", links, chunk) }).ToList();
        return [.. parts, new(Name) { Make = () => WriteFile("sitemapindex", "sitemap", links, parts.Select(part => (part.Address, (DateOnly?)null))) }];
    }

    private static byte[] WriteFile(string root, string item, Links links, IEnumerable<(string Address, DateOnly? Changed)> entries)
    {
        using var content = new MemoryStream();
        using (var xml = XmlWriter.Create(content, XmlFiles.Settings))
        {
            xml.WriteStartElement(root, Namespace);
            foreach (var (address, changed) in entries)
            {
                xml.WriteStartElement(item, Namespace);
                xml.WriteElementString("loc", Namespace, links.Absolute(address));
                if (changed is { } day)
                {
                    xml.WriteElementString("lastmod", Namespace, IsoDate.Of(day));
                }

                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        return content.ToArray();
    }
}

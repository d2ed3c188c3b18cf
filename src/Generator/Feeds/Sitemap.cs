using System.Globalization;
using System.Xml;
using Recognition.Theming;

namespace Recognition.Generator.Feeds;

/// <summary>The sitemap (sitemaps.org protocol 0.9), cut into parts of 50,000 addresses, the protocol's limit.</summary>
internal static class Sitemap
{
    /// <summary>The most addresses one file may hold.</summary>
    public const int MaxAddresses = 50_000;

    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /// <summary>Writes <c>sitemap.xml</c>, and its parts where one file cannot hold all.</summary>
    /// <param name="links">Makes addresses absolute.</param>
    /// <param name="pages">Addresses and days of last change.</param>
    public static IEnumerable<(string Address, byte[] Content)> Write(Links links, IReadOnlyList<(string Address, DateOnly? Changed)> pages)
    {
        if (pages.Count <= MaxAddresses)
        {
            yield return ("sitemap.xml", WriteFile("urlset", "url", links, pages));
            yield break;
        }

        var parts = new List<(string Address, DateOnly? Changed)>();
        foreach (var chunk in pages.Chunk(MaxAddresses))
        {
            var address = $"sitemap-{parts.Count + 1}.xml";
            parts.Add((address, null));
            yield return (address, WriteFile("urlset", "url", links, chunk));
        }

        yield return ("sitemap.xml", WriteFile("sitemapindex", "sitemap", links, parts));
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
                    xml.WriteElementString("lastmod", Namespace, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                }

                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        return content.ToArray();
    }
}

using System.Collections.Concurrent;
using Recognition.Generator.Verifying;

namespace Recognition.Generator.Publishing;

/// <summary>What the site weighs: all of it, and what each page costs a reader. Safe for many threads.</summary>
/// <param name="pictures">Bytes of the pictures by address.</param>
internal sealed class SiteWeight(IReadOnlyDictionary<string, long> pictures)
{
    private readonly ConcurrentDictionary<string, long> _pages = new(StringComparer.Ordinal);
    private long _total;

    /// <summary>Bytes of all files that were made.</summary>
    public long Total => _total;

    /// <summary>Pages that were made.</summary>
    public int Pages => _pages.Count;

    /// <summary>How many pages there would be, if making them was given up because the site is too heavy already.</summary>
    public int? PagesInAll { get; set; }

    /// <summary>Counts a file.</summary>
    /// <returns>Bytes of all files so far.</returns>
    public long Add(long bytes) => Interlocked.Add(ref _total, bytes);

    /// <summary>Counts what a page costs: itself, and each of its pictures in the largest size a browser of today may load.</summary>
    /// <param name="address">Its address.</param>
    /// <param name="html">The page.</param>
    /// <param name="basePath">The path the site is served under.</param>
    public void AddPage(string address, string html, string basePath)
    {
        var bytes = (long)System.Text.Encoding.UTF8.GetByteCount(html);
        if (pictures.Count > 0)
        {
            bytes += PicturesOf(html, basePath).Distinct(StringComparer.Ordinal).Sum(picture => pictures.GetValueOrDefault(picture));
        }

        _pages[address] = bytes;
    }

    /// <summary>The heaviest pages.</summary>
    /// <param name="count">How many.</param>
    public IEnumerable<(string Address, long Bytes)> Heaviest(int count) => _pages
        .OrderByDescending(p => p.Value)
        .ThenBy(p => p.Key, StringComparer.Ordinal)
        .Take(count)
        .Select(p => (p.Key, p.Value));

    private static List<string> PicturesOf(string html, string basePath)
    {
        var found = new List<string>();
        var attributes = new HtmlAttributes(html);
        while (attributes.MoveNext())
        {
            if (attributes.Name is "srcset" && attributes.Value.Contains(".avif ", StringComparison.Ordinal))
            {
                var largest = attributes.Value[(attributes.Value.LastIndexOf(',') + 1)..].Trim();
                found.Add(largest[basePath.Length..largest.IndexOf(' ')].ToString());
            }
        }

        return found;
    }
}

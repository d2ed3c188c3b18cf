using Recognition.Content;
using Recognition.Content.Model;
using Recognition.Content.Reading;
using Recognition.Content.Schema;
using Recognition.Generator.Feeds;
using Recognition.Theming;
using Recognition.Theming.Pages;

namespace Recognition.Generator;

/// <summary>What the kinds of page are made from.</summary>
/// <param name="Site">The site.</param>
/// <param name="Texts">Names of pages.</param>
/// <param name="ToHtml">Renders Markdown.</param>
internal sealed record PageContext(Site Site, Texts Texts, Func<MarkdownBody, string> ToHtml)
{
    /// <summary>Says where the search index is; asked only when a page is rendered.</summary>
    public required Func<string> SearchIndex { get; init; }

    /// <summary>The way down to a page: home, and the index of its family.</summary>
    public IReadOnlyList<PageLink> Trail(params IEnumerable<(string Key, string Address)> steps) =>
        [new(Texts["name.home"], Addresses.Home), .. steps.Select(s => new PageLink(Texts[s.Key], s.Address))];

    /// <summary>Old addresses of an entry within its family, which what stands below other folders had as well; not those from before this site.</summary>
    public static IEnumerable<string> OldAddresses(Family family, IReadOnlyList<string> aliases) =>
        aliases.Select(alias => Addresses.OfAlias(family, alias)).Where(old => old.StartsWith(Addresses.FolderOf(family)!, StringComparison.Ordinal) && old.EndsWith('/'));

    /// <summary>A list of stories, cut into pages.</summary>
    /// <param name="stories">All stories of the list.</param>
    /// <param name="address">Address of the first page.</param>
    /// <param name="make">Makes the model of one page.</param>
    /// <param name="source">The Markdown on each page.</param>
    /// <param name="olds">Old addresses of the list.</param>
    public IEnumerable<PlannedPage> Paged(IReadOnlyList<Story> stories, string address, Func<Listing, ListPage> make, MarkdownBody? source = null, IEnumerable<string>? olds = null)
    {
        var size = Site.Settings.PageSize;
        var count = Math.Max(1, (stories.Count + size - 1) / size);
        for (var number = 1; number <= count; number++)
        {
            var first = (number - 1) * size;
            var some = new Slice(stories, first, Math.Min(size, stories.Count - first));
            var listing = new Listing(some, stories.Count, number, count, address);
            yield return new(listing.AddressOf(number), () => make(listing) with { Feed = address + Addresses.AtomFeed })
            {
                Files = number == 1 ? FeedFiles.Of(address, [address, .. olds ?? []]) : [],
                IsLasting = number == 1,
                Changed = some.Count == 0 ? null : some.Max(s => s.LastChange),
                Source = source,
            };
        }
    }

    /// <summary>A part of a list without a copy.</summary>
    private sealed class Slice(IReadOnlyList<Story> all, int first, int count) : IReadOnlyList<Story>
    {
        public int Count => count;

        public Story this[int index] => all[first + index];

        public IEnumerator<Story> GetEnumerator()
        {
            for (var i = 0; i < count; i++)
            {
                yield return all[first + i];
            }
        }

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
    }
}

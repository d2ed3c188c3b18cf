using Recognition.Content.Files;
using Recognition.Content.Kinds.Stories;
using Recognition.Content.Schema;
using Recognition.Generator.Features.Calendars;
using Recognition.Generator.Features.Feeds;
using Recognition.Theming.Pages;

namespace Recognition.Generator.Features.Lists;

/// <summary>Lists of stories.</summary>
internal static class ListPages
{
    /// <summary>A list of stories, cut into pages.</summary>
    /// <param name="context">The site.</param>
    /// <param name="stories">All stories of the list.</param>
    /// <param name="address">Address of the first page.</param>
    /// <param name="make">Makes the model of one page.</param>
    /// <param name="source">The Markdown on each page.</param>
    /// <param name="olds">Old addresses of the list.</param>
    /// <param name="calendar">The days ahead of what the list is of.</param>
    public static IEnumerable<PlannedPage> Paged(this PageContext context, IReadOnlyList<Story> stories, string address, Func<Listing, ListPage> make, MarkdownBody? source = null, IEnumerable<string>? olds = null, Calendar? calendar = null)
    {
        var size = context.Site.Settings.PageSize;
        var count = Math.Max(1, (stories.Count + size - 1) / size);
        string[] folders = [address, .. olds ?? []];
        for (var number = 1; number <= count; number++)
        {
            var first = (number - 1) * size;
            var some = new Slice(stories, first, Math.Min(size, stories.Count - first));
            var listing = new Listing(some, stories.Count, number, count, address);
            yield return new(listing.AddressOf(number), () => make(listing) with { Feed = address + Addresses.AtomFeed, Calendar = calendar?.AddressIn(address) })
            {
                Files = number == 1 ? [.. FeedFiles.Of(address, folders), .. CalendarFiles.Of(calendar, folders)] : [],
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

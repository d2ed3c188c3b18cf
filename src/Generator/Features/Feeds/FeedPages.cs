using Recognition.Content.Schema;
using Recognition.Theming.Pages;

namespace Recognition.Generator.Features.Feeds;

/// <summary>The page that says what a feed is, since browsers show the feeds themselves as code.</summary>
internal static class FeedPages
{
    private const int Latest = 9;

    public static IEnumerable<PlannedPage> Of(PageContext context)
    {
        yield return new(Addresses.Feeds, () => new FeedsPage(context.Texts["name.feeds"], [.. context.Site.Stories.Where(s => s.IsPublic).Take(Latest)])
        {
            Description = context.Texts["about.feeds"],
            Trail = context.Trail(),
            Feed = Addresses.AtomFeed,
        });
    }
}

using Recognition.Content.Kinds.Stories;
using Recognition.Content.Schema;
using Recognition.Theming;
using Recognition.Theming.Pages;

namespace Recognition.Generator.Features.Feeds;

/// <summary>The feeds beside the first page of a list and beside the home page, in Atom and in JSON.</summary>
internal static class FeedFiles
{
    /// <summary>The feeds of a list.</summary>
    /// <param name="page">Address of the list.</param>
    /// <param name="folders">Where they stand: beside the list, and at its old addresses, so that whoever follows it there goes on doing so.</param>
    public static IReadOnlyList<PlannedFile> Of(string page, params IEnumerable<string> folders) =>
    [
        .. folders.SelectMany(folder => new PlannedFile[]
        {
            new(folder + Addresses.AtomFeed, (context, model) => AtomFeed.Write(FeedOf(context, page, model))),
            new(folder + Addresses.JsonFeed, (context, model) => JsonFeed.Write(FeedOf(context, page, model))),
        }),
    ];

    private static Feed FeedOf(ThemeContext context, string page, PageModel model) =>
        new(context, model.Name, page, [.. StoriesOf(model).Where(s => s.IsPublic)]);

    private static IReadOnlyList<Story> StoriesOf(PageModel model) => model is ListPage list ? list.Listing.Stories : ((HomePage)model).Latest;
}

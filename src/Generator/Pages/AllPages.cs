using Recognition.Generator.Embedding;

namespace Recognition.Generator.Pages;

/// <summary>Every page of the site, in a fixed order.</summary>
internal static class AllPages
{
    public static IReadOnlyList<PlannedPage> Of(PageContext context) =>
    [
        .. Home.Of(context),
        .. Stories.Of(context),
        .. Terms.Of(context),
        .. Units.Of(context),
        .. Quarters.Of(context),
        .. Campaigns.Of(context),
        .. Documents.Of(context),
        .. Statistics.Of(context),
        .. Data.Of(context),
        .. FreePages.Of(context),
        .. Redirects.Of(context),
        .. Search.Of(context),
        .. Nominate.Of(context),
        .. EmbedPages.Of(context),
        .. Posters.Of(context),
    ];
}

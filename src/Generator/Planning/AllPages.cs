using Recognition.Generator.Features;
using Recognition.Generator.Features.Campaigns;
using Recognition.Generator.Features.Data;
using Recognition.Generator.Features.Documents;
using Recognition.Generator.Features.Embeds;
using Recognition.Generator.Features.Feeds;
using Recognition.Generator.Features.FreePages;
using Recognition.Generator.Features.Home;
using Recognition.Generator.Features.Nominating;
using Recognition.Generator.Features.OldAddresses;
using Recognition.Generator.Features.Periods;
using Recognition.Generator.Features.Posters;
using Recognition.Generator.Features.Search;
using Recognition.Generator.Features.Statistics;
using Recognition.Generator.Features.Stories;
using Recognition.Generator.Features.Terms;
using Recognition.Generator.Features.Units;

namespace Recognition.Generator.Planning;

/// <summary>Every page of the site, in a fixed order.</summary>
internal static class AllPages
{
    public static IReadOnlyList<PlannedPage> Of(PageContext context) =>
    [
        .. HomePages.Of(context),
        .. StoryPages.Of(context),
        .. TermPages.Of(context),
        .. UnitPages.Of(context),
        .. PeriodPages.Of(context),
        .. CampaignPages.Of(context),
        .. DocumentPages.Of(context),
        .. PlanPages.Of(context),
        .. StatisticsPages.Of(context),
        .. DataPages.Of(context, AllTables.All),
        .. FeedPages.Of(context),
        .. TextPages.Of(context),
        .. EnglishPages.Of(context),
        .. RedirectPages.Of(context),
        .. SearchPages.Of(context),
        .. NominatePages.Of(context),
        .. EmbedPages.Of(context),
        .. PosterPages.Of(context),
    ];
}

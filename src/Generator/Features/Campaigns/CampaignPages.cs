using Recognition.Content.Kinds.Campaigns;
using Recognition.Content.Kinds.Stories;
using Recognition.Content.Schema;
using Recognition.Generator.Features.Calendars;
using Recognition.Generator.Features.Lists;
using Recognition.Theming;
using Recognition.Theming.Pages;

namespace Recognition.Generator.Features.Campaigns;

/// <summary>All campaigns, and each campaign.</summary>
internal static class CampaignPages
{
    public static IEnumerable<PlannedPage> Of(PageContext context) =>
    [
        new(Addresses.Campaigns, () => Index(context)),
        .. context.Site.Campaigns.SelectMany(campaign => context.Paged(
            context.Site.ByCampaign[campaign],
            campaign.Address,
            listing => Make(context, campaign, listing),
            campaign.Body,
            PageContext.OldAddresses(Family.Campaign, campaign.Aliases),
            Calendar.Of(context, campaign))),
    ];

    private static CampaignPage Make(PageContext context, Campaign campaign, Listing listing)
    {
        var page = new CampaignPage(campaign, listing.Number == 1 ? context.ToHtml(campaign.Body) : "", campaign.Name, listing)
        {
            Description = campaign.Summary,
            Trail = context.Trail(("name.campaigns", Addresses.Campaigns)),
        };

        // Progress is counted over all stories of the campaign: once, not on each page of its list.
        return listing.Number > 1 ? page : page with
        {
            Dates = context.Site.DatesOf(campaign),
            Progress = context.Site.ProgressOf(campaign),
            Told = ToldOf(context, campaign),
            CountsSamples = CountsSamples(context, campaign),
        };
    }

    /// <summary>Stories that works name and that readers can open.</summary>
    private static Dictionary<string, Story> ToldOf(PageContext context, Campaign campaign)
    {
        var named = campaign.Works.Select(w => w.Story).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return named.Count == 0 ? [] : context.Site.ByCampaign[campaign].Where(s => named.Contains(s.Slug)).ToDictionary(s => s.Slug, StringComparer.Ordinal);
    }

    private static IndexPage Index(PageContext context)
    {
        var entries = context.Site.Campaigns.Select(campaign => new IndexEntry(
            new(campaign.Name, campaign.Address),
            context.Site.ByCampaign[campaign].Count,
            campaign.Summary,
            campaign.To.Last < context.Site.Today,
            NoteOf(context, campaign)));
        return new(Addresses.Campaigns, context.Texts["name.campaigns"], [new(null, [.. entries])]) { Description = context.Texts["about.campaigns"], Trail = context.Trail() };
    }

    /// <summary>How far a campaign is, in a line; nothing where the plan gives no figure and no work is listed.</summary>
    private static string? NoteOf(PageContext context, Campaign campaign)
    {
        var progress = context.Site.ProgressOf(campaign);
        List<string> parts = [];
        if (progress.Count > 0)
        {
            parts.Add(context.Texts.TargetsOf(progress));
        }

        if (campaign.Works.Count > 0)
        {
            parts.Add(context.Texts["campaign.works-done", campaign.Works.Count(w => w.Status == WorkStatus.Done), campaign.Works.Count]);
        }

        if (parts.Count > 0 && CountsSamples(context, campaign))
        {
            parts.Add(context.Texts["campaign.counts-samples"]);
        }

        return parts.Count > 0 ? string.Join(" · ", parts) : null;
    }

    private static bool CountsSamples(PageContext context, Campaign campaign) =>
        campaign.Works.Any(w => w.IsSample) || context.Site.ByCampaign[campaign].Any(s => s.IsSample);
}

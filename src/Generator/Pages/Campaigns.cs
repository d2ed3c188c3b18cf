using Recognition.Content;
using Recognition.Content.Schema;
using Recognition.Theming.Pages;

namespace Recognition.Generator.Pages;

/// <summary>All campaigns, and each campaign.</summary>
internal static class Campaigns
{
    public static IEnumerable<PlannedPage> Of(PageContext context) =>
    [
        new(Addresses.Campaigns, () => Index(context)),
        .. context.Site.Campaigns.SelectMany(campaign => context.Paged(
            context.Site.ByCampaign[campaign],
            Addresses.Of(Family.Campaign, campaign.Slug),
            listing => new CampaignPage(campaign, listing.Number == 1 ? context.ToHtml(campaign.Body) : "", campaign.Name, listing)
            {
                Description = campaign.Summary,
                Trail = context.Trail(("name.campaigns", Addresses.Campaigns)),
            },
            campaign.Body,
            PageContext.OldAddresses(Family.Campaign, campaign.Aliases))),
    ];

    private static IndexPage Index(PageContext context)
    {
        var entries = context.Site.Campaigns.Select(campaign => new IndexEntry(
            new(campaign.Name, Addresses.Of(Family.Campaign, campaign.Slug)),
            context.Site.ByCampaign[campaign].Count,
            campaign.Summary,
            campaign.To.Last < context.Site.Today));
        return new(Addresses.Campaigns, context.Texts["name.campaigns"], [new(null, [.. entries])]) { Description = context.Texts["about.campaigns"], Trail = context.Trail() };
    }
}

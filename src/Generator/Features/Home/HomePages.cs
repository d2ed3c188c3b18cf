using Recognition.Content;
using Recognition.Content.Kinds.Campaigns;
using Recognition.Content.Kinds.Stories;
using Recognition.Content.Schema;
using Recognition.Content.Values;
using Recognition.Generator.Features.Calendars;
using Recognition.Generator.Features.Feeds;
using Recognition.Theming.Pages;

namespace Recognition.Generator.Features.Home;

/// <summary>The home page.</summary>
internal static class HomePages
{
    private const int Latest = 9;
    private const int OfQuarter = 6;

    public static IEnumerable<PlannedPage> Of(PageContext context)
    {
        yield return new(Addresses.Home, () => Make(context))
        {
            Files = [.. FeedFiles.Of(Addresses.Home, Addresses.Home), .. CalendarFiles.Of(Calendar.OfAll(context), Addresses.Home)],
        };
    }

    private static HomePage Make(PageContext context)
    {
        var site = context.Site;
        var told = site.Quarters.Where(q => site.ByQuarter[q].Count > 0).ToList();
        Quarter? quarter = told.Count > 0 ? told[0] : null;
        IEnumerable<Story> ofQuarter = quarter is { } q ? site.ByQuarter[q] : [];
        return new(site.Settings.Title, [.. site.Stories.Take(Latest)], quarter, [.. ofQuarter.Take(OfQuarter)])
        {
            Featured = site.Stories.FirstOrDefault(s => s.Image is not null),
            Running = Running(site),
            Description = site.Settings.Tagline,
            Feed = Addresses.AtomFeed,
        };
    }

    private static (Campaign Campaign, CampaignDate Next)? Running(Site site) => site.Campaigns
        .Where(campaign => campaign.From.First <= site.Today)
        .SelectMany(campaign => site.DatesOf(campaign).Where(date => date.State == CampaignStepState.Next).Select(date => ((Campaign Campaign, CampaignDate Next)?)(campaign, date)))
        .MinBy(x => x!.Value.Next.LastDay);
}

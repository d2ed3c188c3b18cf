using Recognition.Content;
using Recognition.Content.Kinds.Campaigns;
using Recognition.Content.Kinds.Stories;
using Recognition.Content.Kinds.Units;
using Recognition.Content.Schema;
using Recognition.Content.Values;
using Recognition.Theming;
using Recognition.Theming.Cards;

namespace Recognition.Generator.Features.Cards;

/// <summary>Which pages have a card of their own, and what is written on it. Nothing there counts stories, or every new one would change many cards.</summary>
/// <param name="Site">The site.</param>
/// <param name="Texts">Text of the interface.</param>
/// <param name="Pictures">The photographs: a story that has one needs no card.</param>
internal sealed record ShareCardTexts(Site Site, Texts Texts, Pictures Pictures)
{
    /// <summary>The cards, each with the address of its page: those that most pages fall back on first, as many as the settings allow.</summary>
    public IEnumerable<(string Page, ShareCard Card)> All() => new[] { (Addresses.Home, OfSite()) }
        .Concat(Site.Campaigns.Select(campaign => (campaign.Address, Of(campaign))))
        .Concat(Site.Units.Select(unit => (unit.Address, Of(unit))))
        .Concat(Site.Quarters.Select(quarter => (Addresses.Of(quarter), Of(quarter))))
        .Concat(Site.Stories.Where(story => story.IsPublic && Pictures.Of(story.Image) is null).Select(story => (story.Address, Of(story))))
        .Take(Site.Settings.ShareCards);

    private ShareCard OfSite() => new(Site.Settings.Title, Site.Settings.Organisation) { Where = Site.Settings.Tagline };

    private ShareCard Of(Campaign campaign) => new(campaign.Name, Site.Settings.Title)
    {
        Kicker = Texts["card.campaign"],
        Where = Texts["card.period", Texts.Date(campaign.From), Texts.Date(campaign.To)],
    };

    private ShareCard Of(Unit unit) => new(unit.Name, Site.Settings.Title)
    {
        Kicker = Texts["card.unit"],
        Where = unit.Locality is { } place && !unit.Name.Contains(place, StringComparison.Ordinal) ? place : null,
    };

    private ShareCard Of(Quarter quarter) => new(Texts.Quarter(quarter), Site.Settings.Title)
    {
        Kicker = Texts["card.quarter"],
        Where = Texts["card.period", Texts.Date(quarter.Start), Texts.Date(quarter.End)],
    };

    private ShareCard Of(Story story)
    {
        var who = story.HonoreeBesideTitle;
        return new(story.Title, Site.Settings.Title)
        {
            Kicker = string.Join(" · ", new[] { story.Subject is { } s ? Texts.Label(s) : null, story.Quarter is { } q ? Texts.Quarter(q) : null }.OfType<string>()),
            Who = who,
            Where = who == story.Unit?.Name || who == story.Unit?.ShortName ? null : story.Unit?.ShortName,
            Award = story.TopAward is { } award ? Texts.Label(award) : null,
            Mark = story.IsSample ? Texts["card.sample"] : null,
        };
    }
}

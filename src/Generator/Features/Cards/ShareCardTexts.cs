using Recognition.Content;
using Recognition.Content.Kinds.Campaigns;
using Recognition.Content.Kinds.Stories;
using Recognition.Content.Kinds.Units;
using Recognition.Content.Schema;
using Recognition.Content.Values;
using Recognition.Generator.Images;
using Recognition.Theming;
using Recognition.Theming.Cards;

namespace Recognition.Generator.Features.Cards;

/// <summary>Which pages have a card of their own, and what is written on it. Nothing there counts stories, or every new one would change many cards.</summary>
/// <param name="Site">The site.</param>
/// <param name="Texts">Text of the interface.</param>
/// <param name="Photographs">The photographs: a story's stands on its card.</param>
internal sealed record ShareCardTexts(Site Site, Texts Texts, Photographs Photographs)
{
    /// <summary>The cards, those that most pages fall back on first, as many as the settings allow.</summary>
    public IEnumerable<PageCard> All() => new[] { new PageCard(Addresses.Home, OfSite()) }
        .Concat(Site.Campaigns.Select(campaign => new PageCard(campaign.Address, Of(campaign))))
        .Concat(Site.Units.Select(unit => new PageCard(unit.Address, Of(unit))))
        .Concat(Site.Quarters.Select(quarter => new PageCard(Addresses.Of(quarter), Of(quarter))))
        .Concat(Site.Stories.Where(story => story.IsPublic).Select(story => new PageCard(story.Address, Of(story)) { Portrait = Photographs.PortraitOf(story.Image) }))
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

    /// <summary>Whether a name says of which unit it is.</summary>
    private static bool Names(string? who, Unit unit) => new[] { unit.Name, unit.ShortName }.Any(name => who?.Contains(name, StringComparison.OrdinalIgnoreCase) == true);

    private ShareCard Of(Story story)
    {
        var who = story.HonoreeBesideTitle;
        return new(story.Title, Site.Settings.Title)
        {
            IsOfStory = true,
            Portrait = Photographs.PortraitOf(story.Image) is null ? null : story.Image!.Alt,
            Kicker = string.Join(" · ", new[] { story.Subject is { } s ? Texts.Label(s) : null, story.Quarter is { } q ? Texts.Quarter(q) : null }.OfType<string>()),
            Who = who,
            Where = story.Unit is { } unit && !Names(who, unit) ? unit.ShortName : null,
            Award = story.TopAward is { } award ? Texts.Label(award) : null,
            Mark = story.IsSample ? Texts["card.sample"] : null,
        };
    }
}

/// <summary>The card of a page.</summary>
/// <param name="Page">The page's address.</param>
/// <param name="Card">What is written on it.</param>
internal sealed record PageCard(string Page, ShareCard Card)
{
    /// <summary>The photograph that is laid over it, if there is one.</summary>
    public Portrait? Portrait { get; init; }
}

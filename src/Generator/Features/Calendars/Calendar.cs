using Recognition.Content.Kinds.Campaigns;
using Recognition.Content.Kinds.Terms;
using Recognition.Content.Kinds.Units;
using Recognition.Content.Schema;

namespace Recognition.Generator.Features.Calendars;

/// <summary>The days ahead of the whole site, a unit, a block or a campaign.</summary>
/// <param name="Name">What people see it called among their calendars.</param>
/// <param name="Page">Address of the page where its deadlines are told.</param>
/// <param name="Whose">Whose deadlines they are, as their titles name it; nothing where they are everybody's.</param>
/// <param name="Days">The days in their order. A calendar without any is neither written nor linked.</param>
internal sealed record Calendar(string Name, string Page, string? Whose, IReadOnlyList<CalendarDay> Days)
{
    /// <summary>All deadlines and all campaigns.</summary>
    public static Calendar OfAll(PageContext context) => new(
        context.Texts["calendar.name", context.Site.Settings.Title],
        Addresses.Nominate,
        null,
        DaysAhead.Of(context.Site, context.Site.Units, context.Site.Campaigns));

    /// <summary>What a unit owes, and the campaigns it takes part in; nothing for one that has ceased to exist.</summary>
    public static Calendar Of(PageContext context, Unit unit) => new(
        context.Texts["calendar.name", unit.ShortName],
        unit.Address,
        unit.ShortName,
        unit.IsHistoricOn(context.Site.Today) ? [] : DaysAhead.Of(context.Site, [unit], context.Site.CampaignsJoinedBy[unit]));

    /// <summary>What the units of a block owe, and the campaigns they take part in.</summary>
    public static Calendar Of(PageContext context, Block block)
    {
        var (site, label) = (context.Site, context.Texts.Label(block));
        var units = site.UnitsOfBlock[block].Where(unit => !unit.IsHistoricOn(site.Today)).ToList();
        var joined = units.SelectMany(unit => site.CampaignsJoinedBy[unit]).ToHashSet();
        return new(context.Texts["calendar.name", label], block.Address, label, DaysAhead.Of(site, units, site.Campaigns.Where(joined.Contains)));
    }

    /// <summary>The days of a campaign.</summary>
    public static Calendar Of(PageContext context, Campaign campaign) => new(
        context.Texts["calendar.name-campaign", campaign.Name],
        campaign.Address,
        null,
        DaysAhead.Of(context.Site, [], [campaign]));

    /// <summary>Its address in a folder, if it is there.</summary>
    public string? AddressIn(string folder) => Days.Count > 0 ? folder + Addresses.Calendar : null;
}

using Recognition.Content.Kinds.Units;
using Recognition.Content.Schema;
using Recognition.Content.Values;
using Recognition.Generator.Features.Calendars;
using Recognition.Generator.Features.Lists;
using Recognition.Theming.Pages;

namespace Recognition.Generator.Features.Units;

/// <summary>All units by place, and each unit's showcase.</summary>
internal static class UnitPages
{
    /// <summary>As many years as fit a small table: twelve quarters.</summary>
    private const int YearsOfCoverage = 3;

    public static IEnumerable<PlannedPage> Of(PageContext context)
    {
        yield return new(Addresses.Units, () => Index(context));
        foreach (var page in context.Site.Units.SelectMany(unit => Showcase(context, unit)))
        {
            yield return page;
        }
    }

    private static UnitsPage Index(PageContext context)
    {
        var site = context.Site;
        var places = site.Units
            .GroupBy(unit => unit.Locality)
            .OrderBy(place => place.Key is null)
            .ThenBy(place => place.Key, Vietnamese.Order)
            .Select(place =>
            {
                var units = place.ToLookup(unit => unit.IsHistoricOn(site.Today), unit => new UnitEntry(unit, site.ByUnit[unit].Count + LocalUnits.Of(site, unit).Sum(other => other.Stories.Count)));
                return new PlaceOfUnits(place.Key ?? context.Texts["units.other"], [.. units[false]], [.. units[true]]);
            });
        return new(context.Texts["name.units"], [.. places]) { Description = context.Texts["about.units"], Trail = context.Trail() };
    }

    private static IEnumerable<PlannedPage> Showcase(PageContext context, Unit unit) => context.Paged(
        context.Site.ByUnit[unit],
        unit.Address,
        listing => listing.Number == 1 ? FirstPage(context, unit, listing) : Page(context, unit, "", listing),
        unit.Body,
        PageContext.OldAddresses(Family.Unit, unit.Aliases),
        Calendar.Of(context, unit));

    private static UnitPage FirstPage(PageContext context, Unit unit, Listing listing)
    {
        var site = context.Site;
        return Page(context, unit, context.ToHtml(unit.Body), listing) with
        {
            Local = LocalUnits.Of(site, unit),
            Leader = site.Coverage.LeaderOf(unit),
            Awards = Tiers.Of(site.ByUnit[unit]),
            Mentions = Tiers.MentionsOf(site.ByUnit[unit]),
            Coverage = [.. site.Years.Take(YearsOfCoverage).Select(year => site.Coverage.Of(unit, year)).Where(row => row.IsOfInterest)],
            Due = site.Coverage.NextDueOf(unit) is { } due ? site.Coverage.Of(unit, due) : null,
        };
    }

    private static UnitPage Page(PageContext context, Unit unit, string html, Listing listing)
    {
        var site = context.Site;
        return new(unit, html, unit.Name, listing)
        {
            Children = [.. site.Children[unit]],
            Members = [.. site.Members[unit]],
            Predecessors = [.. site.Predecessors[unit]],
            Campaigns = [.. site.CampaignsOfUnit[unit]],
            Years = [.. listing.Stories.GroupBy(s => s.Quarter?.Year).OrderByDescending(year => year.Key ?? int.MaxValue).Select(year => new StoriesOfYear(year.Key, [.. year]))],
            IsHistoric = unit.IsHistoricOn(site.Today),
            Trail = context.Trail(("name.units", Addresses.Units)),
        };
    }
}

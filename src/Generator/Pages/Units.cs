using Recognition.Content;
using Recognition.Content.Model;
using Recognition.Content.Schema;
using Recognition.Theming.Pages;

namespace Recognition.Generator.Pages;

/// <summary>All units by place, and each unit's showcase.</summary>
internal static class Units
{
    public static IEnumerable<PlannedPage> Of(PageContext context)
    {
        yield return new(Addresses.Units, () => Index(context));
        foreach (var page in context.Site.Units.SelectMany(unit => Showcase(context, unit)))
        {
            yield return page;
        }
    }

    private static IndexPage Index(PageContext context)
    {
        var site = context.Site;
        var sections = site.Units
            .GroupBy(unit => unit.Locality)
            .OrderBy(place => place.Key is null)
            .ThenBy(place => place.Key, Vietnamese.Order)
            .Select(place => new IndexSection(
                place.Key ?? context.Texts["units.other"],
                [.. place.OrderBy(u => u.IsHistoricOn(site.Today)).Select(unit => new IndexEntry(
                    new(unit.Name, Addresses.Of(Family.Unit, unit.Slug)),
                    site.ByUnit[unit].Count,
                    IsHistoric: unit.IsHistoricOn(site.Today)))]));
        return new(Addresses.Units, context.Texts["name.units"], [.. sections]) { Description = context.Texts["about.units"], Trail = context.Trail() };
    }

    private static IEnumerable<PlannedPage> Showcase(PageContext context, Unit unit)
    {
        var site = context.Site;
        return context.Paged(
            site.ByUnit[unit],
            Addresses.Of(Family.Unit, unit.Slug),
            listing => new UnitPage(unit, listing.Number == 1 ? context.ToHtml(unit.Body) : "", unit.Name, listing)
            {
                Children = [.. site.Children[unit]],
                Predecessors = [.. site.Predecessors[unit]],
                Campaigns = [.. site.CampaignsOfUnit[unit]],
                IsHistoric = unit.IsHistoricOn(site.Today),
                Trail = context.Trail(("name.units", Addresses.Units)),
            },
            unit.Body,
            PageContext.OldAddresses(Family.Unit, unit.Aliases));
    }
}

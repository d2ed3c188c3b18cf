using Recognition.Content;
using Recognition.Content.Quotas;
using Recognition.Content.Schema;
using Recognition.Generator.Features.Calendars;
using Recognition.Theming.Pages;

namespace Recognition.Generator.Features.Nominating;

/// <summary>How to nominate somebody, by whom and by when.</summary>
internal static class NominatePages
{
    public static IEnumerable<PlannedPage> Of(PageContext context)
    {
        yield return new(Addresses.Nominate, () => new NominatePage(context.Texts["name.nominate"], Turns(context.Site), Yearly(context.Site))
        {
            Description = context.Texts["about.nominate"],
            Trail = context.Trail(),
            Calendar = Calendar.OfAll(context).AddressIn(Addresses.Home),
        });
    }

    private static IReadOnlyList<NominateTurn> Turns(Site site)
    {
        var order = site.Blocks.Select((block, i) => (block, i)).ToDictionary(x => x.block, x => x.i);
        return
        [
            .. site.Units
                .Where(unit => !unit.IsHistoricOn(site.Today))
                .Select(unit => (Unit: unit, Quarter: site.Coverage.NextDueOf(unit)))
                .Where(x => x.Quarter is not null)
                .GroupBy(x => (x.Unit.Block, Quarter: x.Quarter!.Value, Deadline: site.Coverage.DeadlineOf(x.Unit, x.Quarter.Value)!.Value), x => x.Unit)
                .OrderBy(g => g.Key.Quarter)
                .ThenBy(g => g.Key.Deadline.Date)
                .ThenBy(g => g.Key.Block is { } block ? order[block] : int.MaxValue)
                .Select(g => new NominateTurn(g.Key.Block, g.Key.Quarter, g.Key.Deadline, [.. g])),
        ];
    }

    private static IReadOnlyList<CoverageYear> Yearly(Site site) =>
    [
        .. site.Units
            .Where(unit => !unit.IsHistoricOn(site.Today) && site.Coverage.IsAskedIn(site.Today.Year, unit))
            .Select(unit => site.Coverage.Of(unit, site.Today.Year)),
    ];
}

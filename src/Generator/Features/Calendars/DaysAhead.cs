using Recognition.Content;
using Recognition.Content.Kinds.Campaigns;
using Recognition.Content.Kinds.Documents;
using Recognition.Content.Kinds.Units;

namespace Recognition.Generator.Features.Calendars;

/// <summary>Days that are to come: from the day of the build, a year ahead.</summary>
internal static class DaysAhead
{
    /// <summary>The days of some units and campaigns in their order.</summary>
    /// <param name="site">The site.</param>
    /// <param name="units">Whose deadlines; units that have ceased to exist owe nothing.</param>
    /// <param name="campaigns">The campaigns.</param>
    public static IReadOnlyList<CalendarDay> Of(Site site, IEnumerable<Unit> units, IEnumerable<Campaign> campaigns)
    {
        var end = site.Today.AddYears(1);
        var there = units.Where(unit => !unit.IsHistoricOn(site.Today)).ToList();
        return
        [
            .. Quarters(site, there)
                .Concat(Years(site, there))
                .Concat(Plans(site, there, end))
                .Concat(campaigns.SelectMany(campaign => site.DatesOf(campaign).Select(date => new CampaignDay(campaign, date))))
                .Where(day => site.Today <= day.Date && day.Date < end)
                .OrderBy(day => day.Date),
        ];
    }

    private static IEnumerable<CalendarDay> Quarters(Site site, IEnumerable<Unit> units) => units
        .SelectMany(unit => site.Coverage.DueOf(unit).Select(quarter => (Unit: unit, Quarter: quarter)))
        .GroupBy(due => (due.Quarter, Deadline: site.Coverage.DeadlineOf(due.Unit, due.Quarter)!.Value), due => due.Unit)
        .Select(due => new QuarterDay(due.Key.Quarter, due.Key.Deadline, [.. due]));

    /// <summary>What is due under the plans of the places of some units.</summary>
    private static IEnumerable<CalendarDay> Plans(Site site, IEnumerable<Unit> units, DateOnly end)
    {
        var places = units.Select(unit => unit.Locality).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return site.Plans.All.Where(plan => plan.Plan!.Localities.Any(places.Contains)).SelectMany(plan => PlanDay.Of(plan, site.Today, end)).Select(day => new PlanDue(day));
    }

    private static IEnumerable<CalendarDay> Years(Site site, IEnumerable<Unit> units)
    {
        var asked = units.Where(unit => site.Coverage.IsAskedIn(site.Today.Year, unit)).ToList();
        return asked.Count > 0 ? [new YearDay(site.Today.Year, asked)] : [];
    }
}

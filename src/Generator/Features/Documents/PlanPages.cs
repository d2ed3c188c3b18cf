using Recognition.Content;
using Recognition.Content.Kinds.Documents;
using Recognition.Content.Kinds.Stories;
using Recognition.Content.Quotas;
using Recognition.Content.Schema;
using Recognition.Content.Values;
using Recognition.Theming.Pages;

namespace Recognition.Generator.Features.Documents;

/// <summary>A page for each document that is a plan.</summary>
internal static class PlanPages
{
    private const int QuartersAhead = 4;

    public static IEnumerable<PlannedPage> Of(PageContext context) =>
        context.Site.Plans.All.Select(plan => new PlannedPage(Addresses.OfPlan(plan.Id), () => Make(context, plan)));

    private static PlanPage Make(PageContext context, Document plan)
    {
        var (site, asked) = (context.Site, plan.Plan!);
        var stories = site.StoriesOf(plan);
        return new(plan, stories)
        {
            Description = context.Texts["about.plan", plan.Designation, string.Join(", ", asked.Localities)],
            Trail = context.Trail(("name.documents", Addresses.Documents)),
            Turns = asked.Quarterly is { } quarterly ? [.. Enumerable.Range(1, 4).Select(number => TurnOf(site, quarterly.Rota, number)).Where(turn => turn.Blocks.Count + turn.Units.Count > 0)] : [],
            Yearly = asked.Yearly is { } yearly ? [.. site.Units.Where(unit => yearly.Units.Contains(unit.Slug))] : [],
            Quarters = asked.Quarterly is { } quota ? [.. QuartersDue(site.Today, new(quota, plan, asked.Localities))] : [],
            NextReports = PlanDay.Of(plan, site.Today, site.Today.AddYears(1)).Where(day => day.Report is not null).GroupBy(day => day.Report!).ToDictionary(days => days.Key, days => days.First().LastDay),
            Years = [.. YearsOf(site, plan, stories)],
            Campaigns = [.. site.Campaigns.Where(campaign => campaign.Basis.Contains(plan))],
            Followers = stories.Sum(story => story.Spread.Count),
        };
    }

    private static PlanTurn TurnOf(Site site, Rota rota, int number) => new(
        number,
        [.. site.Blocks.Where(block => rota.QuartersOf(block.Slug).Contains(number))],
        [.. site.Units.Where(unit => rota.Names(unit.Slug) && rota.QuartersOf(unit.Slug, leads: null, block: null).Contains(number))]);

    private static IEnumerable<Quarter> QuartersDue(DateOnly today, QuarterlyRule rule)
    {
        var quarter = Quarter.Of(today);
        for (var i = 0; i < QuartersAhead; i++, quarter = quarter.Next)
        {
            if (rule.IsFor(quarter) && today <= rule.Quota.DeadlineOf(quarter).LastDay)
            {
                yield return quarter;
            }
        }
    }

    private static IEnumerable<PlanYear> YearsOf(Site site, Document plan, IReadOnlyList<Story> stories)
    {
        var byYear = stories.CountBy(story => story.Quarter!.Value.Year).ToDictionary();
        var units = site.UnitsOf(plan).ToList();
        return site.Years
            .Where(year => plan.IsFor(new(year, 1, 1), new(year, 12, 31)))
            .Select(year => new PlanYear(year, byYear.GetValueOrDefault(year), CoverageTally.Of([.. units.SelectMany(unit => site.Coverage.Of(unit, year).Quarters).Where(cell => plan.IsFor(cell.Quarter))])))
            .Where(year => year.Stories > 0 || year.Tally.Asked > 0);
    }
}

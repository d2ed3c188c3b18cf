using Recognition.Content;
using Recognition.Content.Kinds.Documents;
using Recognition.Content.Quotas;
using Recognition.Content.Values;

namespace Recognition.Generator.Features.Reports;

/// <summary>
/// What was done under a plan ("tiến hành sơ kết vào cuối năm 2023 và tổng kết vào cuối năm 2025": Cư Jút, 64/KH-MTTQ-BTT): what it asks, how its units
/// stand with that, whom they introduced, and who learned from those.
/// </summary>
internal static class PlanReport
{
    public static OfficeReport Of(Site site, Document plan, ReportPeriod period, ReportTexts words)
    {
        var scope = ReportScope.Of(site, plan);
        var stories = scope.Of(period.Stories);
        var rows = DaysReport.RowsOf(stories);
        List<string> asked = [.. plan.Plan!.Words];
        var title = words["title.plan", plan.Designation, period.Name];
        var campaigns = site.Campaigns.Where(c => c.Basis.Contains(plan)).ToList();
        return new(
            title,
            [.. period.Notes, words["note.places", string.Join(", ", plan.Plan.Localities)], .. words.Notes(site, stories)],
            [
                new(words["part.overview"]) { Lines = [words["overview.stories", stories.Count, rows.Count]] },
                .. asked.Count > 0 ? new[] { new ReportPart(words["part.asked"]) { Items = asked } } : [],
                .. Quotas(site, plan, period, words),
                .. Days(site, plan, period, words),
                new(words["part.units"]) { Table = ReportTable.Of(rows, words["total"], DaysReport.Columns(words)), Lines = rows.Count == 0 ? [words["none.units"]] : [] },
                .. campaigns.Count > 0 ? new[] { new ReportPart(words["part.campaigns"]) { Items = [.. campaigns.Select(c => c.Name)] } } : [],
                .. StorySums.Of(site, stories, words),
                .. SpreadSums.Of(site, period, scope, words),
                new(words["part.exemplars"])
                {
                    Items = [.. stories.Select(s => words.Line(s, withQuarter: true))],
                    Lines = stories.Count == 0 ? [words["none.stories"]] : [],
                },
            ],
            ReportTable.Of(rows, total: null, DaysReport.FlatColumns(words)),
            new(words["subject.plan", plan.Designation, period.Name], [plan], plan.Plan.SendTo is { } office ? [office] : [], stories.Any(s => s.IsSample)));
    }

    /// <summary>How units stand with the quarters whose deadline lies in the time; nothing where the plan asks nothing by the quarter.</summary>
    private static IEnumerable<ReportPart> Quotas(Site site, Document plan, ReportPeriod period, ReportTexts words)
    {
        var cells = plan.Plan!.Quarterly is null ? [] : site.Quarters
            .SelectMany(site.Coverage.Of)
            .Where(c => c.Quota > 0 && site.Coverage.RuleOf(c.Unit, c.Quarter)?.Plan == plan && c.Deadline?.LastDay is { } last && period.From <= last && last <= period.To)
            .GroupBy(c => c.Unit)
            .OrderBy(g => g.Key.ShortName, Vietnamese.Order)
            .ToList();
        return cells.Count == 0 ? [] :
        [
            new(words["part.quotas"])
            {
                Table = ReportTable.Of(
                    cells,
                    words["total"],
                    new(words["column.unit"], g => g.Key.ShortName),
                    new(words["column.asked"], g => g.Count()),
                    new(words["column.quarters-in-time"], g => g.Count(c => c.State == CoverageState.InTime)),
                    new(words["column.quarters-late"], g => g.Count(c => c.State == CoverageState.Late)),
                    new(words["column.quarters-missing"], g => g.Count(c => c.State == CoverageState.Missing)),
                    new(words["column.quarters-due"], g => g.Count(c => c.State == CoverageState.Due))),
            },
        ];
    }

    /// <summary>Reports and reviews that were due in the time. What nobody entered is not known, and is never called undone.</summary>
    private static IEnumerable<ReportPart> Days(Site site, Document plan, ReportPeriod period, ReportTexts words)
    {
        var lines = PlanDay.Of(plan, period.From, period.To).Select(day => LineOf(site, day, words)).OfType<string>().ToList();
        return lines.Count == 0 ? [] : [new(words["part.days"]) { Items = lines }];
    }

    private static string? LineOf(Site site, PlanDay day, ReportTexts words) => day switch
    {
        { Report: { } report } => words["day.report", words.Texts.Date(day.LastDay), report.Text],
        { Review: { Held: { } held } review } when held <= site.Today => words[$"day.review-held.{review.Kind}", words.Texts.Date(review.Date), words.Texts.Date(held)],
        { Review: { } review } => words[$"day.review.{review.Kind}", words.Texts.Date(review.Date)],
        _ => null,
    };
}

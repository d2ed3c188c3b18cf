namespace Recognition.Content.Kinds.Documents;

/// <summary>A day that a plan names: a report or a review is due, or it ends.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="LastDay">The last day in time.</param>
public sealed record PlanDay(Document Plan, DateOnly LastDay)
{
    /// <summary>The report that is due, if one is.</summary>
    public YearlyReport? Report { get; init; }

    /// <summary>The review that is due, if one is.</summary>
    public Review? Review { get; init; }

    /// <summary>The days of a plan in a span, both of its ends included, in their order. Nothing was due before the plan was issued.</summary>
    public static IReadOnlyList<PlanDay> Of(Document document, DateOnly from, DateOnly to)
    {
        ArgumentNullException.ThrowIfNull(document);
        if (document.Plan is not { } plan)
        {
            return [];
        }

        var years = Enumerable.Range(from.Year, to.Year - from.Year + 1);
        var reports = plan.Reports.SelectMany(report => years.Select(year => new PlanDay(document, report.Due.In(year).LastDay) { Report = report }))
            .Where(day => document.IsFor(day.LastDay, day.LastDay) && !(document.Date?.First > day.LastDay));
        var reviews = plan.Reviews.Select(review => new PlanDay(document, review.Date.Last) { Review = review });
        var end = document.To is { } last ? [new PlanDay(document, last.Last)] : Array.Empty<PlanDay>();
        return [.. reports.Concat(reviews).Concat(end).Where(day => from <= day.LastDay && day.LastDay <= to).OrderBy(day => day.LastDay)];
    }
}

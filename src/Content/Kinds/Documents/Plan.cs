using Recognition.Content.Schema;
using Recognition.Content.Values;

namespace Recognition.Content.Kinds.Documents;

/// <summary>What makes a document a plan: where it binds, and what it asks there. Units and blocks go by their slugs.</summary>
/// <param name="Localities">The places it binds (địa bàn), as units write them.</param>
public sealed record Plan(IReadOnlyList<string> Localities)
{
    /// <summary>What it asks, in its words.</summary>
    public IReadOnlyList<string> Rules { get; init; } = [];

    /// <summary>All that it asks, in its words: what it asks of a year stands among its rules already, or comes after them.</summary>
    public IEnumerable<string> Words => Yearly is { Text: var yearly } && !Rules.Any(rule => rule.Contains(yearly, StringComparison.OrdinalIgnoreCase)) ? Rules.Append(yearly) : Rules;

    /// <summary>Where it has stories sent.</summary>
    public string? SendTo { get; init; }

    /// <summary>What it asks by the quarter.</summary>
    public QuarterlyQuota? Quarterly { get; init; }

    /// <summary>What it asks of some units in some years.</summary>
    public YearlyQuota? Yearly { get; init; }

    /// <summary>Whether a head of a unit is honoured only beside the unit's own story.</summary>
    public bool HeadsWithUnit { get; init; }

    /// <summary>Reports that are due every year.</summary>
    public IReadOnlyList<YearlyReport> Reports { get; init; } = [];

    /// <summary>Reviews it plans, the earliest first.</summary>
    public IReadOnlyList<Review> Reviews { get; init; } = [];

    /// <summary>Makes a plan of what was read. What is missing was told of where it was read.</summary>
    internal static Plan Of(Record record) => new(record.Get(PlanSchema.Localities)!)
    {
        Rules = record.Get(PlanSchema.Rules)!,
        SendTo = record.Get(PlanSchema.SendTo),
        Quarterly = record.Get(PlanSchema.Quarterly) is { } quarterly ? QuarterlyQuota.Of(quarterly) : null,
        Yearly = record.Get(PlanSchema.Yearly) is { } yearly ? YearlyQuota.Of(yearly) : null,
        HeadsWithUnit = record.Get(PlanSchema.HeadsWithUnit),
        Reports = [.. record.Get(PlanSchema.Reports)!.Where(r => r.Get(YearlyReportSchema.Due) is not null).Select(r => new YearlyReport(r.Get(YearlyReportSchema.Due)!.Value, r.Get(YearlyReportSchema.Text) ?? ""))],
        Reviews =
        [
            .. record.Get(PlanSchema.Reviews)!
                .Where(r => r.Get(ReviewSchema.Date) is not null)
                .Select(r => new Review(r.Get(ReviewSchema.Kind) ?? ReviewKind.Final, r.Get(ReviewSchema.Date)!.Value, r.Get(ReviewSchema.Held)))
                .OrderBy(r => r.Date.Last),
        ],
    };
}

/// <summary>A report that is due every year.</summary>
/// <param name="Due">By when.</param>
/// <param name="Text">Who reports to whom, in the plan's words.</param>
public sealed record YearlyReport(YearlyDeadline Due, string Text);

/// <summary>Kinds of review.</summary>
public enum ReviewKind
{
    /// <summary>On the way (sơ kết).</summary>
    Interim,

    /// <summary>At the end (tổng kết).</summary>
    Final,
}

/// <summary>A review that a plan names.</summary>
/// <param name="Kind">Interim or final.</param>
/// <param name="Date">When, as the plan has it.</param>
/// <param name="Held">The day on which it was held, if that is known.</param>
public sealed record Review(ReviewKind Kind, PartialDate Date, DateOnly? Held)
{
    /// <summary>How it stands: what nobody entered is unknown, and never called undone.</summary>
    public Standing StandingOn(DateOnly today) => new Tracking(Date.Last, From: null).StandingOf(Held <= today, today);
}

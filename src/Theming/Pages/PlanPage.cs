using Recognition.Content.Kinds.Campaigns;
using Recognition.Content.Kinds.Documents;
using Recognition.Content.Kinds.Stories;
using Recognition.Content.Kinds.Terms;
using Recognition.Content.Kinds.Units;
using Recognition.Content.Quotas;
using Recognition.Content.Schema;
using Recognition.Content.Values;

namespace Recognition.Theming.Pages;

/// <summary>A plan: <c>van-ban/221-kh-ubnd/</c>. What it asks, what is due, and what was done in its places while it was in force.</summary>
/// <param name="Plan">A document that is a plan.</param>
/// <param name="Stories">The stories of its places and its time, newest first.</param>
public sealed record PlanPage(Document Plan, IReadOnlyList<Story> Stories) : PageModel(Addresses.OfPlan(Plan.Id), Plan.Title)
{
    /// <summary>Whom its rota asks, quarter by quarter.</summary>
    public IReadOnlyList<PlanTurn> Turns { get; init; } = [];

    /// <summary>The units that it asks by name in some years.</summary>
    public IReadOnlyList<Unit> Yearly { get; init; } = [];

    /// <summary>The next quarters whose stories are due.</summary>
    public IReadOnlyList<Quarter> Quarters { get; init; } = [];

    /// <summary>The next day of each yearly report, by the report.</summary>
    public IReadOnlyDictionary<YearlyReport, DateOnly> NextReports { get; init; } = new Dictionary<YearlyReport, DateOnly>();

    /// <summary>Its years up to today, latest first.</summary>
    public IReadOnlyList<PlanYear> Years { get; init; } = [];

    /// <summary>Campaigns that rest on it.</summary>
    public IReadOnlyList<Campaign> Campaigns { get; init; } = [];

    /// <summary>How many followers the stories have.</summary>
    public int Followers { get; init; }
}

/// <summary>Whom a rota asks in a quarter of every year.</summary>
/// <param name="Quarter">The quarter, 1 to 4.</param>
/// <param name="Blocks">Blocks, asked through their leaders.</param>
/// <param name="Units">Units asked by name.</param>
public sealed record PlanTurn(int Quarter, IReadOnlyList<Block> Blocks, IReadOnlyList<Unit> Units);

/// <summary>A year of a plan.</summary>
/// <param name="Year">The year.</param>
/// <param name="Stories">Stories of its places whose quarter lies in the year and in the plan's time.</param>
/// <param name="Tally">How its units stand with their quarters.</param>
public sealed record PlanYear(int Year, int Stories, CoverageTally Tally);

using Recognition.Content.Kinds.Documents;
using Recognition.Content.Kinds.Stories;
using Recognition.Content.Kinds.Units;
using Recognition.Content.Values;

namespace Recognition.Content.Quotas;

/// <summary>What a unit owed in a quarter and what it introduced.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Quarter">The quarter.</param>
/// <param name="Quota">Stories it owed; none if it was not asked.</param>
/// <param name="Stories">Stories it introduced, newest first.</param>
/// <param name="HandedIn">How many it handed in, those readers do not see included.</param>
/// <param name="IsOpen">Whether the deadline is still to come.</param>
public sealed record CoverageCell(Unit Unit, Quarter Quarter, int Quota, IReadOnlyList<Story> Stories, int HandedIn, bool IsOpen)
{
    /// <summary>How many of them before the deadline; none where no deadline binds the unit.</summary>
    public int InTime { get; init; }

    /// <summary>How many of them after the deadline; none where no deadline binds the unit.</summary>
    public int Late { get; init; }

    /// <summary>How many of those it handed in readers do not see: awaiting approval or their day, or taken off because consent was. The unit did its part all the same.</summary>
    public int Unseen { get; init; }

    /// <summary>For a leader that was asked for its block: what the block's other units introduced, which counts for it.</summary>
    public IReadOnlyList<CoverageCell> Members { get; init; } = [];

    /// <summary>The leader of its block, if what it introduces counts for that.</summary>
    public Unit? CountsFor { get; init; }

    /// <summary>Until when its stories are due; nothing where nobody asks stories by the quarter, so that nobody can be asked or not asked.</summary>
    public Deadline? Deadline { get; init; }

    /// <summary>Whether somebody asks stories by the quarter where the unit is.</summary>
    public bool HasRota => Deadline is not null;

    /// <summary>How many count: its own and those of the block it leads.</summary>
    public int Counted => HandedIn + Members.Sum(m => m.HandedIn);

    /// <summary>How many are still lacking.</summary>
    public int Lacking => Math.Max(0, Quota - Counted);

    /// <summary>How it stands.</summary>
    public CoverageState State => this switch
    {
        { Quota: 0 } => CoverageState.NotAssigned,
        _ when InTime + Members.Sum(m => m.InTime) >= Quota => CoverageState.InTime,
        _ when Counted >= Quota => CoverageState.Late,
        { IsOpen: true } => CoverageState.Due,
        _ => CoverageState.Missing,
    };
}

/// <summary>A unit's year.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Year">The year.</param>
/// <param name="Quarters">Its four quarters.</param>
/// <param name="Quota">Stories it owed in the year, besides those of its quarters; none if it was not asked.</param>
public sealed record CoverageYear(Unit Unit, int Year, IReadOnlyList<CoverageCell> Quarters, int Quota)
{
    /// <summary>The rule of a plan that asks it of the year; none where the unit's own quota does.</summary>
    public YearlyQuota? Rule { get; init; }

    /// <summary>How the year stands if too few stories are known.</summary>
    public Standing Standing { get; init; }

    /// <summary>Stories it handed in, those readers do not see included.</summary>
    public int HandedIn => Quarters.Sum(c => c.HandedIn);

    /// <summary>How many of them were handed in before the year was over.</summary>
    public int InTime { get; init; }

    /// <summary>How many are still lacking: of what it owed in its quarters, or of what it owed in the year where that is more.</summary>
    public int Lacking => Math.Max(Quarters.Sum(c => c.Lacking), State == CoverageState.Unknown ? 0 : Quota - HandedIn);

    /// <summary>Whether the unit was asked for anything in the year, or introduced something.</summary>
    public bool IsOfInterest => Quota > 0 || Quarters.Any(c => c.Quota > 0 || c.HandedIn > 0 || c.Stories.Count > 0);

    /// <summary>How it stands with what it owed in the year.</summary>
    public CoverageState State => this switch
    {
        { Quota: 0 } => CoverageState.NotAssigned,
        _ when InTime >= Quota => CoverageState.InTime,
        _ when HandedIn >= Quota => CoverageState.Late,
        { Standing: Standing.NotDue } => CoverageState.Due,
        { Standing: Standing.Unknown } => CoverageState.Unknown,
        _ => CoverageState.Missing,
    };
}

/// <summary>How many units stand how.</summary>
/// <param name="InTime">Units that did what was asked in time.</param>
/// <param name="Late">Units that did it late.</param>
/// <param name="Missing">Units that did not do it.</param>
/// <param name="Due">Units that have not done it and still have time.</param>
/// <param name="Others">Units that were not asked, neither they nor the leader of their block, and introduced stories all the same.</param>
public sealed record CoverageTally(int InTime, int Late, int Missing, int Due, int Others)
{
    /// <summary>Units that were asked.</summary>
    public int Asked => InTime + Late + Missing + Due;

    /// <summary>Counts cells.</summary>
    public static CoverageTally Of(IReadOnlyCollection<CoverageCell> cells)
    {
        return new(Count(CoverageState.InTime), Count(CoverageState.Late), Count(CoverageState.Missing), Count(CoverageState.Due), cells.Count(c => c is { Quota: 0, Stories.Count: > 0, CountsFor: null }));

        int Count(CoverageState state) => cells.Count(c => c.State == state);
    }
}

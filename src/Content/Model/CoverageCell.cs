namespace Recognition.Content.Model;

/// <summary>What a unit owed in a quarter and what it introduced.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Quarter">The quarter.</param>
/// <param name="Quota">Stories it owed; none if it was not asked.</param>
/// <param name="Stories">Stories it introduced, newest first.</param>
/// <param name="InTime">How many of them were handed in before the deadline.</param>
/// <param name="IsOpen">Whether the deadline is still to come.</param>
public sealed record CoverageCell(Unit Unit, Quarter Quarter, int Quota, IReadOnlyList<Story> Stories, int InTime, bool IsOpen)
{
    /// <summary>How many were handed in after the deadline.</summary>
    public int Late => Stories.Count - InTime;

    /// <summary>How it stands.</summary>
    public CoverageState State => this switch
    {
        { Quota: 0 } => CoverageState.NotAssigned,
        _ when InTime >= Quota => CoverageState.InTime,
        _ when Stories.Count >= Quota => CoverageState.Late,
        { IsOpen: true } => CoverageState.Due,
        _ => CoverageState.Missing,
    };
}

/// <summary>A unit's year.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Year">The year.</param>
/// <param name="Quarters">Its four quarters.</param>
/// <param name="Quota">Stories it owed in the year, besides those of its quarters; none if it was not asked.</param>
/// <param name="IsOver">Whether the year is over.</param>
public sealed record CoverageYear(Unit Unit, int Year, IReadOnlyList<CoverageCell> Quarters, int Quota, bool IsOver)
{
    /// <summary>Stories it introduced.</summary>
    public int Stories => Quarters.Sum(c => c.Stories.Count);

    /// <summary>How it stands with what it owed in the year.</summary>
    public CoverageState State => this switch
    {
        { Quota: 0 } => CoverageState.NotAssigned,
        _ when Stories >= Quota => CoverageState.InTime,
        { IsOver: false } => CoverageState.Due,
        _ => CoverageState.Missing,
    };
}

/// <summary>How many units stand how.</summary>
/// <param name="InTime">Units that did what was asked in time.</param>
/// <param name="Late">Units that did it late.</param>
/// <param name="Missing">Units that did not do it.</param>
/// <param name="Due">Units that have not done it and still have time.</param>
/// <param name="Others">Units that were not asked and introduced stories all the same.</param>
public sealed record CoverageTally(int InTime, int Late, int Missing, int Due, int Others)
{
    /// <summary>Units that were asked.</summary>
    public int Asked => InTime + Late + Missing + Due;

    /// <summary>Counts cells.</summary>
    public static CoverageTally Of(IReadOnlyCollection<CoverageCell> cells)
    {
        return new(Count(CoverageState.InTime), Count(CoverageState.Late), Count(CoverageState.Missing), Count(CoverageState.Due), cells.Count(c => c.Quota == 0 && c.Stories.Count > 0));

        int Count(CoverageState state) => cells.Count(c => c.State == state);
    }
}

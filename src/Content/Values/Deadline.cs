
namespace Recognition.Content.Values;

/// <summary>A last day. Plans write "chậm nhất ngày" for one that is included and "trước ngày" for one that is not.</summary>
/// <param name="Date">The date as the plan writes it.</param>
/// <param name="IsInclusive">Whether that day itself is still in time.</param>
public readonly record struct Deadline(DateOnly Date, bool IsInclusive)
{
    /// <summary>The last day in time.</summary>
    public DateOnly LastDay => IsInclusive ? Date : Date.AddDays(-1);

    /// <summary>Whether a day is in time.</summary>
    public bool IsMetOn(DateOnly day) => day <= LastDay;
}

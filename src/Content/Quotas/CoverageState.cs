using Recognition.Content.Values;

namespace Recognition.Content.Quotas;

/// <summary>How a unit stands with what the plan asks of it: the four of <see cref="Standing"/>, what is done told apart by its day.</summary>
public enum CoverageState
{
    /// <summary>Nothing was asked.</summary>
    NotAssigned,

    /// <summary>Not done, and there is still time.</summary>
    Due,

    /// <summary>Not done, and the time is over.</summary>
    Missing,

    /// <summary>The time is over, and nobody knows: what is asked is not tracked here in full.</summary>
    Unknown,

    /// <summary>Done after the deadline.</summary>
    Late,

    /// <summary>Done before the deadline.</summary>
    InTime,
}

/// <summary>What states of quotas have in common with those of campaigns.</summary>
public static class CoverageStates
{
    /// <summary>Which of the four it is; nothing where nothing was asked.</summary>
    public static Standing? ToStanding(this CoverageState state) => state switch
    {
        CoverageState.InTime or CoverageState.Late => Standing.Done,
        CoverageState.Missing => Standing.NotDone,
        CoverageState.Due => Standing.NotDue,
        CoverageState.Unknown => Standing.Unknown,
        _ => null,
    };
}

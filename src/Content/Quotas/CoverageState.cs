namespace Recognition.Content.Quotas;

/// <summary>How a unit stands with what the plan asks of it.</summary>
public enum CoverageState
{
    /// <summary>Nothing was asked.</summary>
    NotAssigned,

    /// <summary>Not done, and there is still time.</summary>
    Due,

    /// <summary>Not done, and the time is over.</summary>
    Missing,

    /// <summary>Done after the deadline.</summary>
    Late,

    /// <summary>Done before the deadline.</summary>
    InTime,
}

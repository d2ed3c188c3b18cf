namespace Recognition.Content.Values;

/// <summary>What lets a site judge something that was asked: its last day, and since when all of it is tracked.</summary>
/// <param name="LastDay">The last day in time.</param>
/// <param name="From">The day from which everything is tracked; absent where data comes as it comes.</param>
public readonly record struct Tracking(DateOnly LastDay, DateOnly? From)
{
    /// <summary>Whether no data means that it was not done: the last day fell into the time in which everything is tracked.</summary>
    public bool IsFull => From <= LastDay;

    /// <summary>How something stands on a day.</summary>
    /// <param name="isDone">Whether data says that it is done.</param>
    /// <param name="today">The day.</param>
    public Standing StandingOf(bool isDone, DateOnly today) => this switch
    {
        _ when isDone => Standing.Done,
        _ when today <= LastDay => Standing.NotDue,
        { IsFull: true } => Standing.NotDone,
        _ => Standing.Unknown,
    };
}

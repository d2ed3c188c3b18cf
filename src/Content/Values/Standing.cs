namespace Recognition.Content.Values;

/// <summary>
/// How something that was asked stands. There are four answers: nobody is said to have failed because nobody entered data,
/// and nobody is behind before the last day.
/// </summary>
public enum Standing
{
    /// <summary>The last day is over, and nobody said that all of it is tracked: nothing is known.</summary>
    Unknown,

    /// <summary>Not done, and the last day is still to come.</summary>
    NotDue,

    /// <summary>The last day is over, all of it is tracked, and it was not done.</summary>
    NotDone,

    /// <summary>Done.</summary>
    Done,
}

namespace Recognition.Content.Kinds.Campaigns;

/// <summary>How far a work is.</summary>
public enum WorkStatus
{
    /// <summary>Registered.</summary>
    Registered,

    /// <summary>Under way.</summary>
    UnderWay,

    /// <summary>Done.</summary>
    Done,
}

namespace Recognition.Content.Kinds.Campaigns;

/// <summary>How a target is counted.</summary>
public enum TargetKind
{
    /// <summary>Per cent of the units it binds.</summary>
    Share,

    /// <summary>At least so many works of each unit.</summary>
    AtLeast,
}

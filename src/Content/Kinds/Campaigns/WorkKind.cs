namespace Recognition.Content.Kinds.Campaigns;

/// <summary>Kinds of work done for a campaign.</summary>
public enum WorkKind
{
    /// <summary>Phát động.</summary>
    Launch,

    /// <summary>Đại hội.</summary>
    Congress,

    /// <summary>Công trình.</summary>
    Construction,

    /// <summary>Dự án.</summary>
    Project,

    /// <summary>Phần việc.</summary>
    Task,
}

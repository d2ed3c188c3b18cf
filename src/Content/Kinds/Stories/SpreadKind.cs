namespace Recognition.Content.Kinds.Stories;

/// <summary>How others took up what a story tells of.</summary>
public enum SpreadKind
{
    /// <summary>They do it themselves (làm theo).</summary>
    Followed,

    /// <summary>They came to see it (tham quan, học tập).</summary>
    Visited,
}

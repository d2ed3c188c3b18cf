namespace Recognition.Content.Kinds.Stories;

/// <summary>Where a story stands on its way to readers.</summary>
public enum StoryStatus
{
    /// <summary>Being written.</summary>
    Draft,

    /// <summary>Waiting for approval.</summary>
    Review,

    /// <summary>Released; read from its day of publication on.</summary>
    Published,

    /// <summary>Taken off the site; its address says so.</summary>
    Withdrawn,
}

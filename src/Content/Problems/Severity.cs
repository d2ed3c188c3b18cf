namespace Recognition.Content.Problems;

/// <summary>How much a problem weighs.</summary>
public enum Severity
{
    /// <summary>Worth a look; publishing goes on, unless every warning is asked to fail.</summary>
    Warning,

    /// <summary>Nothing is published while one of these stands.</summary>
    Error,
}

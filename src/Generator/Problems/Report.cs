using Recognition.Content.Problems;

namespace Recognition.Generator.Problems;

/// <summary>All problems of one run, in reading order, and what follows from them.</summary>
/// <param name="Problems">The problems.</param>
/// <param name="IsStrict">Whether warnings fail as errors do.</param>
internal sealed record Report(IReadOnlyList<Problem> Problems, bool IsStrict)
{
    /// <summary>How many errors there are.</summary>
    public int Errors { get; } = Problems.Count(p => p.Rule.Severity == Severity.Error);

    /// <summary>How many warnings there are.</summary>
    public int Warnings => Problems.Count - Errors;

    /// <summary>Whether the site may not be published.</summary>
    public bool Fails => Errors > 0 || (IsStrict && Warnings > 0);
}

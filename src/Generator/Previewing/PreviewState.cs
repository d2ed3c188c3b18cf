using Recognition.Content.Problems;

namespace Recognition.Generator.Previewing;

/// <summary>The site as it was read at one time; it never changes, so that many requests may look at it.</summary>
/// <param name="Version">Counts the states of a start.</param>
internal sealed record PreviewState(int Version)
{
    /// <summary>What was read, if settings and input folder could be used.</summary>
    public Outcome? Read { get; init; }

    /// <summary>The last site that could be made of it; nothing if there never was one.</summary>
    public PreviewedSite? Site { get; init; }

    /// <summary>What is wrong, in reading order: of what changed at once, of everything when <see cref="IsJudged"/>.</summary>
    public IReadOnlyList<Problem> Problems { get; init; } = [];

    /// <summary>Paths of the files that are shown as they were before, because no page can be made of what they hold now.</summary>
    public IReadOnlySet<string> AsBefore { get; init; } = new HashSet<string>();

    /// <summary>Whether everything was judged: links, pictures, and stories against each other.</summary>
    public bool IsJudged { get; init; }

    /// <summary>Why nothing can be read at all, if so.</summary>
    public string? Fault { get; init; }
}

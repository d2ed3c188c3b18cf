using Recognition.Content.Problems;
using Recognition.Generator.Features;
using Recognition.Generator.Planning;

namespace Recognition.Generator.Previewing;

/// <summary>The site as it was read at one time; it never changes, so that many requests may look at it.</summary>
/// <param name="Version">Counts the states of a start.</param>
internal sealed record PreviewState(int Version)
{
    private readonly Lazy<Dictionary<string, PlannedPage>> _pages = new(() => []);
    private readonly Lazy<Dictionary<string, Output>> _files = new(() => []);

    /// <summary>What was read, if settings and input folder could be used.</summary>
    public Outcome? Read { get; init; }

    /// <summary>The last site that could be made of it; nothing if there never was one.</summary>
    public SitePlan? Plan
    {
        get;
        init
        {
            field = value;
            _pages = new(() => value?.Pages.DistinctBy(page => page.Address).ToDictionary(page => page.Address) ?? []);
            _files = new(() => value?.Outputs.Files.Concat(value.Outputs.Lists).DistinctBy(file => file.Address).ToDictionary(file => file.Address) ?? []);
        }
    }

    /// <summary>What is wrong, in reading order: of what changed at once, of everything when <see cref="IsJudged"/>.</summary>
    public IReadOnlyList<Problem> Problems { get; init; } = [];

    /// <summary>Paths of the files that are shown as they were before, because what they hold now has errors.</summary>
    public IReadOnlySet<string> AsBefore { get; init; } = new HashSet<string>();

    /// <summary>Whether everything was judged: links, pictures, and stories against each other.</summary>
    public bool IsJudged { get; init; }

    /// <summary>Why nothing can be read at all, if so.</summary>
    public string? Fault { get; init; }

    /// <summary>The pages by their addresses.</summary>
    public IReadOnlyDictionary<string, PlannedPage> Pages => _pages.Value;

    /// <summary>The files of theme, photographs and lists by their addresses.</summary>
    public IReadOnlyDictionary<string, Output> Files => _files.Value;
}


namespace Recognition.Generator;

/// <summary>What a run of the <see cref="Pipeline"/> is asked for; the command line fills it.</summary>
internal sealed record SiteRequest
{
    /// <summary>The input folder as it was written.</summary>
    public required string Input { get; init; }

    /// <summary>The input folder as messages show it.</summary>
    public string ShownInput => Input.Replace('\\', '/').TrimEnd('/');

    /// <summary>The settings file as it was written.</summary>
    public required string Settings { get; init; }

    /// <summary>What was made of photographs before: a folder beside the settings.</summary>
    public string ImageCache => Path.Combine(Path.GetDirectoryName(Path.GetFullPath(Settings))!, ".cache", "images");

    /// <summary>Where the site is served, if that differs from the settings.</summary>
    public Uri? BaseUrl { get; init; }

    /// <summary>Whether to show drafts, stories in review and scheduled ones as well.</summary>
    public bool WithDrafts { get; init; }

    /// <summary>The day of the build.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>Whether warnings fail as errors do.</summary>
    public bool IsStrict { get; init; }

    /// <summary>Whether links are followed.</summary>
    public bool Verifies { get; init; } = true;

    /// <summary>Whether to make a copy to read without a server instead of a site to be put on line.</summary>
    public bool IsStandalone { get; init; }

    /// <summary>Language of messages.</summary>
    public string Language { get; init; } = "vi";

    /// <summary>Files and pages to work on at once.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>Ends the judging before it is done.</summary>
    public CancellationToken Stop { get; init; }

    /// <summary>How many files and pages to work on at once, and whether to go on.</summary>
    public ParallelOptions Parallelism => new() { MaxDegreeOfParallelism = Threads, CancellationToken = Stop };
}

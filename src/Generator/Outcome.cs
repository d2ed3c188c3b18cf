using Recognition.Content;
using Recognition.Content.Configuration;
using Recognition.Content.Files;
using Recognition.Content.Kinds.Stories;
using Recognition.Content.Problems;
using Recognition.Generator.Planning;
using Recognition.Generator.Problems;
using Recognition.Generator.Publishing;

namespace Recognition.Generator;

/// <summary>What a run of the <see cref="Pipeline"/> read, found and made.</summary>
/// <param name="Request">What was asked for.</param>
/// <param name="Settings">The site's settings.</param>
/// <param name="Content">Everything that was read.</param>
/// <param name="Problems">Everything that is wrong.</param>
internal sealed record Outcome(SiteRequest Request, Settings Settings, ContentSet Content, ProblemList Problems)
{
    /// <summary>The site as it is or would be; nothing when files with errors had to be set aside, or nobody asked.</summary>
    public SitePlan? Plan { get; init; }

    /// <summary>What the site weighs, if it was made.</summary>
    public SiteWeight? Weight { get; init; }

    /// <summary>What a person should know though all went well.</summary>
    public IReadOnlyList<string> Remarks { get; init; } = [];

    /// <summary>Paths of the drafts that were asked for and cannot be shown, because they have faults.</summary>
    public IReadOnlySet<string> LeftOut => Request.WithDrafts ? Problems.FaultyDrafts : new HashSet<string>();

    /// <summary>The stories that readers do not see, and why.</summary>
    public IReadOnlyList<HiddenStory> Hidden => HiddenStory.Of(Content, Request.Today, Request.WithDrafts, LeftOut);

    /// <summary>Everything that is wrong, once.</summary>
    public Report Report => new(Problems.InOrder(), Request.IsStrict);

    /// <summary>Whether a site was made that may be published: nothing is wrong with it, and its host will take it.</summary>
    public bool IsFit => Weight is not null && Weight.Total <= Settings.SizeLimit && !Report.Fails;

    /// <summary>The content as a graph.</summary>
    /// <param name="content">That of it which has no errors; all of it if left out.</param>
    public Site Site(ContentSet? content = null) => SiteBuilder.Build(content ?? Content, Settings, Request.Today, Request.WithDrafts, LeftOut);
}

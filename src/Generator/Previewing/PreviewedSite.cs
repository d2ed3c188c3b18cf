using Recognition.Generator.Features;
using Recognition.Generator.Planning;

namespace Recognition.Generator.Previewing;

/// <summary>A planned site of which single pages and files are asked for, by their addresses.</summary>
/// <param name="plan">The plan.</param>
internal sealed class PreviewedSite(SitePlan plan)
{
    private readonly Lazy<Dictionary<string, PlannedPage>> _pages = new(() => plan.Pages.DistinctBy(page => page.Address).ToDictionary(page => page.Address));
    private readonly Lazy<Dictionary<string, Output>> _files = new(() => plan.Outputs.Files.Concat(plan.Outputs.Lists).DistinctBy(file => file.Address).ToDictionary(file => file.Address));

    /// <summary>The plan.</summary>
    public SitePlan Plan => plan;

    /// <summary>The path the site is served under, with a slash at both ends.</summary>
    public string BasePath => plan.Context.Links.BasePath;

    /// <summary>The pages.</summary>
    public IReadOnlyDictionary<string, PlannedPage> Pages => _pages.Value;

    /// <summary>The files of theme, photographs and lists.</summary>
    public IReadOnlyDictionary<string, Output> Files => _files.Value;
}

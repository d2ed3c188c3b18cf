using Recognition.Content.Checks;
using Recognition.Content.Files;
using Recognition.Content.Problems;
using Recognition.Generator.Planning;

namespace Recognition.Generator.Verifying;

/// <summary>
/// Judges the links editors wrote without making the site: only Markdown that may be wrong is rendered, and those few pages whose anchors somebody links to.
/// Web addresses in keys of entries are followed as well, if they lead to the own site. The links of the theme are judged when the site is built.
/// </summary>
/// <param name="Plan">Which pages there will be.</param>
/// <param name="Problems">Where problems go.</param>
/// <param name="Parallelism">How many texts to render at once, and whether to go on.</param>
internal sealed record ContentLinks(SitePlan Plan, ProblemList Problems, ParallelOptions Parallelism)
{
    /// <summary>Web addresses in keys of the entries that readers see.</summary>
    public IReadOnlyList<EntryLink> Links { get; init; } = [];

    /// <summary>Judges all Markdown of the site.</summary>
    /// <param name="alsoKnown">Addresses of entries that have errors of their own and are not in the site.</param>
    /// <param name="follows">Whether links are followed; HTML and schemes are judged in any case.</param>
    public void Check(IReadOnlySet<string> alsoKnown, bool follows)
    {
        var sources = Plan.Pages
            .Where(p => p.Source is { IsToJudge: true })
            .DistinctBy(p => p.Source)
            .Select(p => (p.Address, p.Source!))
            .ToList();
        Judge(sources, alsoKnown, follows);
        CheckScheduled(alsoKnown, follows);
        CheckKeys(alsoKnown, follows);
    }

    /// <summary>Follows the web addresses in keys of entries.</summary>
    public void CheckKeys(IReadOnlySet<string> alsoKnown, bool follows)
    {
        if (follows)
        {
            Judge([], alsoKnown.Concat(Plan.Context.Site.Scheduled.Select(s => s.Address)).ToHashSet(StringComparer.Ordinal), follows, Links);
        }
    }

    /// <summary>Judges stories released for a day to come, by what will be there on their day.</summary>
    public void CheckScheduled(IReadOnlySet<string> alsoKnown, bool follows)
    {
        var known = alsoKnown.ToHashSet(StringComparer.Ordinal);
        foreach (var day in Plan.Context.Site.Scheduled.GroupBy(s => s.Published))
        {
            known.UnionWith(day.Select(s => s.Address));
            Judge([.. day.Where(s => s.Body.IsToJudge).Select(s => (s.Address, s.Body))], known, follows);
        }
    }

    private void Judge(List<(string Address, MarkdownBody Body)> sources, IReadOnlySet<string> alsoKnown, bool follows, IReadOnlyList<EntryLink>? links = null)
    {
        if (sources.Count == 0 && links is not { Count: > 0 })
        {
            return;
        }

        var verifier = new LinkVerifier(Plan.Context.Site.Settings.BaseUrl, Plan.Outputs.LinkTargets.Concat(alsoKnown), Problems);
        Parallel.ForEach(sources, Parallelism, source =>
        {
            var html = Plan.Markdown.ToHtml(source.Body);
            if (follows)
            {
                verifier.Visit(source.Address, source.Body, html);
            }
        });

        foreach (var link in links ?? [])
        {
            verifier.Visit(link.Url, link.At, link.Field);
        }

        var targets = verifier.PagesWithUnknownAnchors.ToHashSet(StringComparer.Ordinal);
        var renderer = Plan.Renderer();
        foreach (var page in Plan.Pages.Where(p => targets.Contains(p.Address)))
        {
            verifier.Learn(page.Address, renderer.Render(page.Make()));
        }

        verifier.Finish(alsoKnown);
    }
}

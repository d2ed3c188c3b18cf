using Recognition.Content.Model;
using Recognition.Content.Problems;
using Recognition.Theming;

namespace Recognition.Generator.Verifying;

/// <summary>
/// Judges the links editors wrote without making the site: only Markdown is rendered, and those few pages whose anchors somebody links to.
/// The links of the theme are judged when the site is built.
/// </summary>
internal static class ContentLinks
{
    /// <summary>Judges all links in Markdown.</summary>
    /// <param name="site">The site.</param>
    /// <param name="theme">Its theme.</param>
    /// <param name="alsoKnown">Addresses of entries that have errors of their own and are not in the site.</param>
    /// <param name="problems">Where problems go.</param>
    /// <param name="threads">Texts to render at once.</param>
    public static void Check(Site site, Theme theme, IReadOnlySet<string> alsoKnown, ProblemList problems, int threads)
    {
        var plan = new SitePlan(site, theme, problems);
        var verifier = new LinkVerifier(site.Settings.BaseUrl, plan.LinkTargets.Concat(alsoKnown), problems);
        var withLinks = plan.Pages.Where(p => p.Source is { MayHoldLinks: true }).DistinctBy(p => p.Source).ToList();
        Parallel.ForEach(withLinks, new ParallelOptions { MaxDegreeOfParallelism = threads }, page =>
            verifier.Visit(page.Address, page.Source, plan.Markdown.ToHtml(page.Source!)));

        var targets = verifier.PagesWithUnknownAnchors.ToHashSet(StringComparer.Ordinal);
        using var renderer = plan.Renderer();
        foreach (var page in plan.Pages.Where(p => targets.Contains(p.Address)))
        {
            verifier.Learn(page.Address, renderer.Render(page.Make()));
        }

        verifier.Finish(alsoKnown);
    }
}

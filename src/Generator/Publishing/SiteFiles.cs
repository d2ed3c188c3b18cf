using System.Text;
using Recognition.Generator.Planning;
using Recognition.Generator.Problems;
using Recognition.Generator.Verifying;

namespace Recognition.Generator.Publishing;

/// <summary>Makes every output of a plan and hands it over; where it goes is not its concern.</summary>
/// <param name="Plan">What the site will be.</param>
/// <param name="Verifier">Looks at every page, if links are to be verified.</param>
/// <param name="Threads">Pages to render at once.</param>
internal sealed record SiteFiles(SitePlan Plan, LinkVerifier? Verifier, int Threads)
{
    /// <summary>Takes a file: its address and its bytes. Called by many threads at once.</summary>
    internal delegate void Sink(string address, ReadOnlySpan<byte> content);

    /// <summary>Addresses that links may lead to though nothing is there: of drafts that have faults, where drafts are shown.</summary>
    public IReadOnlySet<string> LeftOut { get; init; } = new HashSet<string>();

    /// <summary>Reads every file for what may not be there.</summary>
    public required FinishedSite Finished { get; init; }

    private long Limit => Plan.Context.Site.Settings.SizeLimit;

    private ParallelOptions Parallelism => new() { MaxDegreeOfParallelism = Threads };

    /// <summary>Makes all files.</summary>
    /// <param name="write">Takes each file, as long as the site is not heavier than its host takes. Then the work ends: the site would not be published.</param>
    /// <param name="progress">Hears how many pages there are, then of each page done.</param>
    /// <returns>What they weigh.</returns>
    public SiteWeight Make(Sink write, IBuildProgress progress)
    {
        var weight = new SiteWeight(Plan.Photographs.Bytes);
        void Weigh(string address, ReadOnlySpan<byte> content)
        {
            Finished.Look(address, content);

            // The disk is not filled with what its host will not take.
            if (weight.Add(content.Length) <= Limit)
            {
                write(address, content);
            }
        }

        Parallel.ForEach(Plan.Outputs.Files, Parallelism, file => Weigh(file.Address, file.Make!().Span));
        progress.Begin("step.search", 0);
        foreach (var file in Plan.Outputs.Search)
        {
            Verifier?.Know(file.Address);
            Weigh(file.Address, file.Make!().Span);
        }

        progress.Begin("step.render", Plan.Pages.Count);
        if (!MakePages(Weigh, weight, progress))
        {
            weight.PagesInAll = Plan.Pages.Count;
            return weight;
        }

        Verifier?.Finish(LeftOut);
        progress.Begin("step.lists", 0);
        foreach (var file in Plan.Outputs.Lists)
        {
            Weigh(file.Address, file.Make!().Span);
        }

        return weight;
    }

    /// <summary>Renders the pages, and makes what stands beside each from the same model.</summary>
    /// <returns>Whether all were made; the site is too heavy if not.</returns>
    private bool MakePages(Sink write, SiteWeight weight, IBuildProgress progress)
    {
        var renderer = Plan.Renderer();
        return Parallel.ForEach(Plan.Pages, Parallelism, (page, loop) =>
        {
            if (weight.Total > Limit)
            {
                loop.Stop();
                return;
            }

            var model = page.Make();
            var html = renderer.Render(model);
            Verifier?.Visit(page.Address, page.Source, html);
            Verifier?.Learn(page.Address, html);
            weight.AddPage(page.Address, html, Plan.Context.Links.BasePath);
            write(page.Address, Encoding.UTF8.GetBytes(html));
            foreach (var file in page.Files)
            {
                write(file.Address, file.Make(Plan.Context, model));
            }

            progress.Advance();
        }).IsCompleted;
    }
}

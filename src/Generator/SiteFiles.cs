using System.Text;
using Recognition.Content;
using Recognition.Generator.Data;
using Recognition.Generator.Embedding;
using Recognition.Generator.Feeds;
using Recognition.Generator.Pages;
using Recognition.Generator.Promises;
using Recognition.Generator.Publishing;
using Recognition.Generator.Verifying;
using Recognition.Theming;
using Recognition.Theming.Pages;

namespace Recognition.Generator;

/// <summary>Makes every file of a plan and hands it over; where it goes is not its concern.</summary>
/// <param name="Plan">Which files.</param>
/// <param name="Verifier">Looks at every page, if links are to be verified.</param>
/// <param name="Threads">Pages to render at once.</param>
internal sealed record SiteFiles(SitePlan Plan, LinkVerifier? Verifier, int Threads)
{
    /// <summary>Takes a file: its address and its bytes. Called by many threads at once.</summary>
    internal delegate void Sink(string address, ReadOnlySpan<byte> content);

    /// <summary>Makes all files.</summary>
    /// <param name="write">Takes each file.</param>
    /// <param name="progress">Hears how many pages there are, then of each page done.</param>
    /// <returns>What they weigh.</returns>
    public SiteWeight Make(Sink write, IBuildProgress progress)
    {
        var weight = new SiteWeight(Plan.Photographs.Bytes);
        Make(
            (address, content) =>
            {
                weight.Add(content.Length);
                write(address, content);
            },
            weight,
            progress);
        return weight;
    }

    private void Make(Sink write, SiteWeight weight, IBuildProgress progress)
    {
        foreach (var (address, content) in Plan.Assets.Files)
        {
            write(address, content);
        }

        Parallel.ForEach(Plan.PictureFiles, new ParallelOptions { MaxDegreeOfParallelism = Threads }, file => write(file.Address, File.ReadAllBytes(file.Path)));
        progress.Begin("step.search", 0);
        foreach (var (address, content) in Plan.Search.Files)
        {
            Verifier?.Know(address);
            write(address, content.Span);
        }

        progress.Begin("step.render", Plan.Pages.Count);
        var listed = new (bool IsListed, DateOnly? Changed)[Plan.Pages.Count];
        using (var renderer = Plan.Renderer())
        {
            Parallel.For(0, Plan.Pages.Count, new ParallelOptions { MaxDegreeOfParallelism = Threads }, i =>
            {
                var page = Plan.Pages[i];
                var model = page.Make();
                var html = renderer.Render(model);
                Verifier?.Visit(page.Address, page.Source, html);
                Verifier?.Learn(page.Address, html);
                weight.AddPage(page.Address, html, Plan.Context.Links.BasePath);
                write(page.Address, Encoding.UTF8.GetBytes(html));
                WriteFeeds(page, model, write);
                foreach (var file in page.Files)
                {
                    write(file.Address, file.Make(Plan.Context));
                }

                listed[i] = (model.IsListed, model.Changed);
                progress.Advance();
            });
        }

        Verifier?.Finish(new HashSet<string>());
        progress.Begin("step.lists", 0);
        WriteLists(write, listed);
    }

    private void WriteLists(Sink write, (bool IsListed, DateOnly? Changed)[] listed)
    {
        var links = Plan.Context.Links;
        var pages = Plan.Pages.Zip(listed).Where(x => x.Second.IsListed).Select(x => (x.First.Address, x.Second.Changed)).ToList();
        foreach (var (address, content) in Sitemap.Write(links, pages))
        {
            write(address, content);
        }

        write("robots.txt", Encoding.UTF8.GetBytes($"User-agent: *\nAllow: /\n\nSitemap: {links.Absolute("sitemap.xml")}\n"));
        write("opensearch.xml", OpenSearch.Write(Plan.Context));
        write(Addresses.EmbedScript, EmbedScript.Content);
        write(Promise.File, Promise.Write(Plan));
        foreach (var (address, content) in DataTable.All.SelectMany(table => table.Files(Plan.Context)))
        {
            write(address, content.Span);
        }
    }

    /// <summary>The feeds beside the first page of a list, and beside the home page.</summary>
    private void WriteFeeds(PlannedPage page, PageModel model, Sink write)
    {
        if (page.FeedFolders.Count == 0)
        {
            return;
        }

        var feed = new Feed(Plan.Context, model.Name, page.Address, [.. (model is ListPage list ? list.Listing.Stories : ((HomePage)model).Latest).Where(s => s.IsPublic)]);
        var (atom, json) = (AtomFeed.Write(feed), JsonFeed.Write(feed));
        foreach (var folder in page.FeedFolders)
        {
            write(folder + Addresses.AtomFeed, atom);
            write(folder + Addresses.JsonFeed, json);
        }
    }
}

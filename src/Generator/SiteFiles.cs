using System.Text;
using System.Text.Json;
using Recognition.Content.Model;
using Recognition.Generator.Assets;
using Recognition.Generator.Feeds;
using Recognition.Generator.Pages;
using Recognition.Generator.Rendering;
using Recognition.Theming;
using Recognition.Theming.Pages;

namespace Recognition.Generator;

/// <summary>Makes every file of the site and hands it over; where it goes is not its concern.</summary>
/// <param name="Site">The site.</param>
/// <param name="Theme">The theme.</param>
/// <param name="Threads">Pages to render at once.</param>
internal sealed record SiteFiles(Site Site, Theme Theme, int Threads)
{
    /// <summary>Takes a file: its address and its bytes. Called by many threads at once.</summary>
    internal delegate void Sink(string address, ReadOnlySpan<byte> content);

    /// <summary>Makes all files.</summary>
    /// <param name="write">Takes each file.</param>
    /// <param name="progress">Hears how many pages there are, then of each page done.</param>
    /// <returns>The number of pages.</returns>
    public int Make(Sink write, IBuildProgress progress)
    {
        var assets = AssetBundle.Of(Theme);
        var texts = Theme.Texts(Site.Settings.Language);
        var context = new ThemeContext(Site, texts, new Links(Site.Settings.BaseUrl, assets.Addresses));
        var markdown = new MarkdownRenderer(context.Links.BasePath);
        var pages = AllPages.Of(new PageContext(Site, texts, markdown.ToHtml));

        foreach (var (address, content) in assets.Files)
        {
            write(address, content);
        }

        progress.Begin("step.render", pages.Count);
        var made = new (bool IsListed, DateOnly? Changed, string? Feed)[pages.Count];
        using var renderer = new PageRenderer(Theme, context);
        Parallel.For(0, pages.Count, new ParallelOptions { MaxDegreeOfParallelism = Threads }, i =>
        {
            var model = pages[i].Make();
            write(model.Address, Encoding.UTF8.GetBytes(renderer.Render(model)));
            made[i] = (model.IsListed, model.Changed, WriteFeed(context, model, write));
            progress.Advance();
        });

        progress.Begin("step.lists", 0);
        var listed = pages.Zip(made).Where(x => x.Second.IsListed).Select(x => (x.First.Address, x.Second.Changed)).ToList();
        foreach (var (address, content) in Sitemap.Write(context.Links, listed))
        {
            write(address, content);
        }

        write("robots.txt", Encoding.UTF8.GetBytes($"User-agent: *\nAllow: /\n\nSitemap: {context.Links.Absolute("sitemap.xml")}\n"));
        write("data/stories.json", OpenData.StoriesJson(context));
        write("data/stories.csv", OpenData.StoriesCsv(context));
        var lasting = pages.Select(p => p.Address).Where(a => a != "404.html").Concat(made.Select(m => m.Feed).OfType<string>());
        write("urls.json", Urls(context.Links, lasting));
        return pages.Count;
    }

    /// <summary>The feed beside the first page of a list, and beside the home page.</summary>
    private static string? WriteFeed(ThemeContext context, PageModel model, Sink write)
    {
        var stories = model switch
        {
            ListPage { Listing.Number: 1 } list => list.Listing.Stories,
            HomePage home => home.Latest,
            _ => null,
        };
        if (stories is null || model.Feed is not { } feed)
        {
            return null;
        }

        write(feed, AtomFeed.Write(context, model.Name, feed, model.Address, stories));
        return feed;
    }

    /// <summary>Every address that others may rely on, in ordinal order.</summary>
    private static byte[] Urls(Links links, IEnumerable<string> addresses) =>
        JsonSerializer.SerializeToUtf8Bytes(
            new { base_url = links.Absolute(""), urls = addresses.Append("data/stories.csv").Append("data/stories.json").Order(StringComparer.Ordinal) },
            OpenData.Json);
}

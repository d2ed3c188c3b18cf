using System.Text;
using System.Text.Json;
using Recognition.Content.Schema;
using Recognition.Generator.Features;
using Recognition.Generator.Features.Data;
using Recognition.Generator.Features.Embeds;
using Recognition.Generator.Features.Feeds;
using Recognition.Generator.Features.Installing;
using Recognition.Theming;

namespace Recognition.Generator.Planning;

/// <summary>
/// Everything the site consists of, in one list, known before anything is made. What is promised to others (<c>urls.json</c>),
/// what search engines are told of (the sitemap) and where links may lead are filters of it.
/// </summary>
internal sealed class Outputs
{
    /// <summary>The file that lists the addresses others may rely on.</summary>
    public const string Promises = "urls.json";

    private const string Robots = "robots.txt";

    private readonly SitePlan _plan;

    /// <summary>Lists the outputs of a plan.</summary>
    public Outputs(SitePlan plan)
    {
        _plan = plan;
        Files =
        [
            .. plan.Assets.Files.Select(file => new Output(file.Address) { Make = () => file.Content }),
            .. (plan.Icons?.Files ?? []).Select(file => new Output(file.Address) { Make = () => File.ReadAllBytes(file.Path) }),
            .. plan.PictureFiles.Select(file => new Output(file.Address) { Make = () => File.ReadAllBytes(file.Path), IsLinkTarget = false }),
        ];
        Pages =
        [
            .. plan.Pages.Select(page => new Output(page.Address) { IsPromised = page.IsLasting }),
            .. plan.Pages.SelectMany(page => page.Files.Select(file => new Output(file.Address) { IsPromised = page.IsLasting && file.IsLasting })),
        ];
        Lists =
        [
            .. Sitemap.Of(Links, [.. plan.Pages.Where(page => page.IsListed).Select(page => (page.Address, page.Changed))]),
            new(Robots) { Make = () => Encoding.UTF8.GetBytes($"User-agent: *\nAllow: /\n\nSitemap: {Links.Absolute(Sitemap.Name)}\n") },
            new(OpenSearch.Name) { Make = () => OpenSearch.Write(plan.Context), IsPromised = true },
            new(Addresses.Manifest) { Make = () => Manifest.Write(plan.Context, plan.Icons), IsPromised = true },
            new(Addresses.EmbedScript) { Make = () => Encoding.UTF8.GetBytes(plan.Colours.Apply(EmbedScript.Content)), IsPromised = true },
            new(Promises) { Make = WritePromises },
            .. AllTables.All.SelectMany(table => table.Files(plan.Context)).Select(file => new Output(file.Address) { Make = file.Make, IsPromised = true }),
        ];
    }

    /// <summary>Files that are ready: the theme's, photographs, share cards.</summary>
    public IReadOnlyList<Output> Files { get; }

    /// <summary>Pages, then what stands beside them.</summary>
    public IReadOnlyList<Output> Pages { get; }

    /// <summary>Files about the whole site.</summary>
    public IReadOnlyList<Output> Lists { get; }

    /// <summary>The search index; its names hold a hash of its content, so that it is made when this is first asked for.</summary>
    public IEnumerable<Output> Search => _plan.Search.Files.Select(file => new Output(file.Address) { Make = () => file.Content, IsLinkTarget = false });

    /// <summary>Every output but the search index, whose folder is its own.</summary>
    public IEnumerable<Output> Known => Files.Concat(Pages).Concat(Lists);

    /// <summary>Every address a link may lead to; photographs of scheduled stories, which are not published yet, included, since their links are judged as well.</summary>
    public IEnumerable<string> LinkTargets => Known.Where(o => o.IsLinkTarget).Select(o => o.Address).Concat(_plan.Photographs.Addresses);

    /// <summary>
    /// The addresses that others may rely on, in ordinal order: pages, feeds, data. Later pages of a list are not among them:
    /// they come and go with its length. Nor are calendars: one without a day ahead is not there. Neither are the files of the theme, of photographs and of the search index, whose names change with their content.
    /// Pages of quarters and years run from the first story, or from the first quarter that a plan or the settings track if that is earlier, to the day of the build and stay
    /// while one of them is of that time or earlier: where the quarter of the first story was wrong and is corrected, the pages that go hold nothing any more.
    /// </summary>
    public IEnumerable<string> Promised => Known.Where(o => o.IsPromised).Select(o => o.Address).Order(StringComparer.Ordinal);

    private Links Links => _plan.Context.Links;

    /// <summary>Writes <c>urls.json</c>: an object with <c>base_url</c> and the list <c>urls</c>, relative to it.</summary>
    private ReadOnlyMemory<byte> WritePromises() => JsonSerializer.SerializeToUtf8Bytes(
        new { base_url = Links.Absolute(Addresses.Home), urls = Promised },
        DataJson.Options);
}

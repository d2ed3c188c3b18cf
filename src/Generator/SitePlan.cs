using Recognition.Content.Model;
using Recognition.Content.Problems;
using Recognition.Generator.Assets;
using Recognition.Generator.Markdown;
using Recognition.Generator.Pages;
using Recognition.Generator.Rendering;
using Recognition.Generator.Search;
using Recognition.Theming;

namespace Recognition.Generator;

/// <summary>Which files the site will have, before any of them is made: what building and checking both start from.</summary>
internal sealed class SitePlan
{
    private static readonly string[] FixedFiles = ["sitemap.xml", "robots.txt", "urls.json", "opensearch.xml", "data/stories.json", "data/stories.csv"];

    private readonly Lazy<SearchIndex> _search;

    /// <summary>Plans a site.</summary>
    /// <param name="site">The site.</param>
    /// <param name="theme">Its theme.</param>
    /// <param name="problems">Where problems of Markdown go when it is rendered.</param>
    public SitePlan(Site site, Theme theme, ProblemList problems)
    {
        Assets = AssetBundle.Of(theme);
        var texts = theme.Texts(site.Settings.Language);
        Context = new(site, texts, new Links(site.Settings.BaseUrl, Assets.Addresses));
        Markdown = new(Context.Links.BasePath, problems);
        _search = new(() => SearchIndex.Of(Context, Environment.ProcessorCount));
        Pages = AllPages.Of(new PageContext(site, texts, Markdown.ToHtml) { SearchIndex = () => Search.Address });
        Theme = theme;
    }

    /// <summary>Site, texts and links.</summary>
    public ThemeContext Context { get; }

    /// <summary>The theme.</summary>
    public Theme Theme { get; }

    /// <summary>The theme's files.</summary>
    public AssetBundle Assets { get; }

    /// <summary>Renders Markdown.</summary>
    public MarkdownRenderer Markdown { get; }

    /// <summary>All pages in a fixed order.</summary>
    public IReadOnlyList<PlannedPage> Pages { get; }

    /// <summary>The search index; made when it is first asked for.</summary>
    public SearchIndex Search => _search.Value;

    /// <summary>Every address that will exist.</summary>
    public IEnumerable<string> Addresses => LinkTargets.Concat(Search.Files.Select(f => f.Address));

    /// <summary>Every address a link may lead to.</summary>
    public IEnumerable<string> LinkTargets => Pages.Select(p => p.Address)
        .Concat(Pages.Select(p => p.Feed).OfType<string>())
        .Concat(Assets.Files.Select(f => f.Address))
        .Concat(FixedFiles);

    /// <summary>A renderer for the pages; the caller disposes of it.</summary>
    public PageRenderer Renderer() => new(Theme, Context);
}

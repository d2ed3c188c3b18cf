using Recognition.Content;
using Recognition.Content.Problems;
using Recognition.Generator.Features;
using Recognition.Generator.Features.Cards;
using Recognition.Generator.Features.Installing;
using Recognition.Generator.Features.Search;
using Recognition.Generator.Images;
using Recognition.Generator.Images.Worker;
using Recognition.Generator.Markdown;
using Recognition.Theming;
using Recognition.Theming.Words;

namespace Recognition.Generator.Planning;

/// <summary>What the site will be, before any of it is made: what building and checking both start from.</summary>
internal sealed class SitePlan
{
    private readonly IReadOnlyList<PictureFile> _cards;
    private readonly Lazy<SearchIndex> _search;
    private readonly Lazy<Outputs> _outputs;
    private readonly ThemeContext? _english;

    /// <summary>Plans a site.</summary>
    /// <param name="site">The site.</param>
    /// <param name="theme">Its theme.</param>
    /// <param name="problems">Where problems of Markdown go when it is rendered.</param>
    /// <param name="photographs">Its photographs.</param>
    /// <param name="words">Which syllables of titles and labels stay on one line.</param>
    /// <param name="threads">Stories to read at once for the search index.</param>
    /// <param name="cards">Its share cards; none where pages are only judged.</param>
    /// <param name="icons">Its icons; none where pages are only judged.</param>
    public SitePlan(Site site, Theme theme, ProblemList problems, Photographs photographs, WordBinding words, int threads, ShareCards? cards = null, SiteIcons? icons = null)
    {
        Photographs = photographs;
        Icons = icons;
        _cards = cards?.Files ?? [];
        Colours = Recolouring.Of(theme, site.Settings);
        Assets = AssetBundle.Of(theme, Colours, photographs.Logo is not null);
        var texts = theme.Texts(site.Settings.Language, typeof(SitePlan).Assembly);
        Func<string, bool> isTaken = theme.Find<IPageIds>() is { } ids ? ids.Has : _ => false;
        Context = new(site, texts, new Links(site.Settings.BaseUrl, Assets.Addresses) { IsTaken = isTaken })
        {
            Words = words,
            Pictures = photographs.Pictures,
            Logo = photographs.Logo,
            HasEnglish = site.Settings.Language == "vi",
            TouchIcon = icons?.AddressOf(IconEncoder.Touch),
            SharePictures = new(photographs.Pictures, cards?.ByPage ?? new Dictionary<string, SharePicture>()),
        };
        _english = Context.HasEnglish ? Context with { Texts = theme.Texts("en", typeof(SitePlan).Assembly) } : null;
        Markdown = new(Context.Links.BasePath, problems) { Pictures = new(Context, theme.Find<IPhotoMarkup>()), KeepsLineBreaks = site.Settings.KeepsLineBreaks, IsTaken = isTaken };
        _search = new(() => SearchIndex.Of(Context, threads));
        Pages = AllPages.Of(new PageContext(site, texts, Markdown.ToHtml) { SearchIndex = () => Search.Address, English = _english?.Texts });
        _outputs = new(() => new(this));
        Theme = theme;
    }

    /// <summary>Site, texts and links.</summary>
    public ThemeContext Context { get; }

    /// <summary>The theme.</summary>
    public Theme Theme { get; }

    /// <summary>The colours of the place.</summary>
    public Recolouring Colours { get; }

    /// <summary>The theme's files.</summary>
    public AssetBundle Assets { get; }

    /// <summary>The photographs.</summary>
    public Photographs Photographs { get; }

    /// <summary>The icons, if there are some.</summary>
    public SiteIcons? Icons { get; }

    /// <summary>Files of the cards, and of the photographs that readers see: stories that are not shown keep theirs to themselves.</summary>
    public IEnumerable<PictureFile> PictureFiles
    {
        get
        {
            var shown = Context.Site.Stories.Select(s => s.Path).Concat(Pages.Select(p => p.Source?.At.File).OfType<string>()).ToHashSet(StringComparer.Ordinal);
            return Photographs.FilesOf(shown.Contains).Concat(_cards);
        }
    }

    /// <summary>Renders Markdown.</summary>
    public MarkdownRenderer Markdown { get; }

    /// <summary>All pages in a fixed order.</summary>
    public IReadOnlyList<PlannedPage> Pages { get; }

    /// <summary>The search index; made when it is first asked for.</summary>
    public SearchIndex Search => _search.Value;

    /// <summary>Whether the search index was made.</summary>
    public bool HasSearch => _search.IsValueCreated;

    /// <summary>Everything the site will consist of.</summary>
    public Outputs Outputs => _outputs.Value;

    /// <summary>A renderer for the pages.</summary>
    public PageRenderer Renderer() => new(Theme, Context, _english);
}

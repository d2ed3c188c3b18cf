using Recognition.Content.Values;

namespace Recognition.Content.Schema;

/// <summary>
/// The addresses of the site, relative to its base path, with a slash at the end and none at the beginning.
/// Units link to them and print them: they never change.
/// </summary>
public static class Addresses
{
    /// <summary>The home page.</summary>
    public const string Home = "";

    /// <summary>All stories.</summary>
    public const string Stories = "guong/";

    /// <summary>All fields of merit.</summary>
    public const string Categories = "linh-vuc/";

    /// <summary>All kinds of subject.</summary>
    public const string Subjects = "doi-tuong/";

    /// <summary>All units.</summary>
    public const string Units = "don-vi/";

    /// <summary>All blocks.</summary>
    public const string Blocks = "khoi/";

    /// <summary>All quarters.</summary>
    public const string Quarters = "quy/";

    /// <summary>All years.</summary>
    public const string Years = "nam/";

    /// <summary>All campaigns.</summary>
    public const string Campaigns = "chien-dich/";

    /// <summary>All movements.</summary>
    public const string Movements = "phong-trao/";

    /// <summary>All awards.</summary>
    public const string Awards = "khen-thuong/";

    /// <summary>The document register.</summary>
    public const string Documents = "van-ban/";

    /// <summary>The page of a plan.</summary>
    public static string OfPlan(string id) => $"{Documents}{id}/";

    /// <summary>Search.</summary>
    public const string Search = "tim-kiem/";

    /// <summary>Figures about everything.</summary>
    public const string Statistics = "thong-ke/";

    /// <summary>What the data files hold.</summary>
    public const string Data = "du-lieu/";

    /// <summary>What a site in Vietnamese says of itself in English.</summary>
    public const string English = "en/";

    /// <summary>How to follow new stories.</summary>
    public const string Feeds = "nhan-bai-moi/";

    /// <summary>What a telephone needs to keep the site among its apps (Web App Manifest).</summary>
    public const string Manifest = "manifest.webmanifest";

    /// <summary>How to nominate somebody.</summary>
    public const string Nominate = "gioi-thieu-guong/";

    /// <summary>Pages for frames on other sites stand below it, each at the address of what it shows.</summary>
    public const string Embeds = "nhung/";

    /// <summary>The script that shows the stories of a page on other sites.</summary>
    public const string EmbedScript = "nhung/embed.js";

    /// <summary>Posters stand below it, each at the address of what it shows.</summary>
    public const string Posters = "in/";

    /// <summary>What the Atom feed of a list is called; it stands beside the list.</summary>
    public const string AtomFeed = "feed.xml";

    /// <summary>What the JSON Feed of a list is called; it stands beside the list.</summary>
    public const string JsonFeed = "feed.json";

    /// <summary>What a calendar of days ahead is called; it stands beside the page whose days it holds.</summary>
    public const string Calendar = "lich.ics";

    /// <summary>Photographs stand below it, under names that change with what they show.</summary>
    public const string Photographs = "anh/";

    /// <summary>Share cards stand below it, under names that only a build knows.</summary>
    public const string ShareCards = Photographs + "chia-se/";

    private const string DataFiles = "data/";
    private const string Assets = "assets/";

    /// <summary>Folders below which every address is the program's own: what it writes there changes with the content and with time.</summary>
    private static readonly string[] Closed = [DataFiles, Assets, Quarters, Years, Embeds, Posters, Photographs];

    /// <summary>Names at the top that are the program's own, so that no free page or alias takes them.</summary>
    public static IReadOnlySet<string> Reserved { get; } = new[]
    {
        Stories, Categories, Subjects, Units, Blocks, Quarters, Years, Campaigns, Movements, Awards,
        Documents, Search, Statistics, Data, English, Feeds, Nominate, Embeds, Posters, Photographs, DataFiles, Assets,
        "404.html", AtomFeed, JsonFeed, Calendar, "sitemap.xml", "robots.txt", "urls.json", "opensearch.xml", Manifest,
    }.Select(address => address.TrimEnd('/')).ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The folder of a family whose entries have pages; <see langword="null"/> for those without.</summary>
    public static string? FolderOf(Family family) => family switch
    {
        Family.Subject => Subjects,
        Family.Category => Categories,
        Family.Movement => Movements,
        Family.Block => Blocks,
        Family.Award => Awards,
        Family.Story => Stories,
        Family.Unit => Units,
        Family.Campaign => Campaigns,
        Family.Page => Home,
        _ => null,
    };

    /// <summary>The address of an entry.</summary>
    /// <exception cref="ArgumentException">The family has no pages.</exception>
    public static string Of(Family family, string slug) =>
        $"{FolderOf(family) ?? throw new ArgumentException("Entries of this family have no pages.", nameof(family))}{slug}/";

    /// <summary>
    /// The address of an alias: a slug within its family, a path as it stands. A path that ends in <c>.html</c> or <c>.htm</c> is a file;
    /// any other is a folder, whatever its name ends in: servers send only these two as pages.
    /// </summary>
    public static string OfAlias(Family family, string alias)
    {
        ArgumentNullException.ThrowIfNull(alias);
        if (!alias.StartsWith('/'))
        {
            return Of(family, alias);
        }

        var path = alias.Trim('/');
        return IsFile(alias) ? path : path + "/";
    }

    private static bool IsFile(string path) =>
        path.EndsWith(".html", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".htm", StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// Whether an address is kept for the program: the index of a family, a later page, feed or calendar of a list, a file at the top, all below some folders.
    /// No alias may take it. Case does not matter, since it does not on every system.
    /// </summary>
    public static bool IsOwn(string address)
    {
        ArgumentNullException.ThrowIfNull(address);
        var place = address.TrimEnd('/');
        var name = place[(place.LastIndexOf('/') + 1)..];
        return IsLaterPage(name)
            || new[] { "index.html", AtomFeed, JsonFeed, Calendar }.Contains(name, StringComparer.OrdinalIgnoreCase)
            || place.StartsWith("sitemap", StringComparison.OrdinalIgnoreCase)
            || Reserved.Contains(place)
            || Closed.Any(folder => $"{place}/".StartsWith(folder, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Whether a name is that of a later page of a list: <c>trang-2</c>, <c>trang-3</c> …</summary>
    public static bool IsLaterPage(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return name.StartsWith("trang-", StringComparison.OrdinalIgnoreCase) && name.AsSpan(6).IndexOfAnyExceptInRange('0', '9') < 0;
    }

    /// <summary>A quarter's showcase.</summary>
    public static string Of(Quarter quarter) => $"{Quarters}{quarter.Slug}/";

    /// <summary>A year's review.</summary>
    public static string OfYear(int year) => $"{Years}{year}/";
}

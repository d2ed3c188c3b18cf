using Recognition.Content.Schema;

namespace Recognition.Content;

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

    /// <summary>Search.</summary>
    public const string Search = "tim-kiem/";

    /// <summary>Figures about everything.</summary>
    public const string Statistics = "thong-ke/";

    /// <summary>What the data files hold.</summary>
    public const string Data = "du-lieu/";

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

    /// <summary>First parts of addresses that are the program's own, so that no free page or alias takes them.</summary>
    public static IReadOnlySet<string> Reserved { get; } = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
    {
        "guong", "linh-vuc", "doi-tuong", "don-vi", "khoi", "quy", "nam", "chien-dich", "phong-trao", "khen-thuong",
        "van-ban", "tim-kiem", "thong-ke", "du-lieu", "gioi-thieu-guong", "nhung", "in", "data", "assets",
        "404.html", AtomFeed, JsonFeed, "sitemap.xml", "robots.txt", "urls.json", "opensearch.xml",
    };

    /// <summary>The folder of a family whose entries have pages; <see langword="null"/> for those without.</summary>
    public static string? FolderOf(Family family) => Families.Of(family).Address;

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

    /// <summary>Whether the program itself writes an address: the index of a family, a later page or feed of a list, a file at the top. No alias may take it.</summary>
    public static bool IsOwn(string address)
    {
        ArgumentNullException.ThrowIfNull(address);
        var parts = address.TrimEnd('/').Split('/');
        return parts[^1] is "index.html" or AtomFeed or JsonFeed
            || IsLaterPage(parts[^1])
            || parts[0].StartsWith("sitemap", StringComparison.OrdinalIgnoreCase)
            || (Reserved.Contains(parts[0]) && (parts.Length == 1 || parts[0] is "data" or "assets" or "quy" or "nam" or "nhung" or "in"));
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

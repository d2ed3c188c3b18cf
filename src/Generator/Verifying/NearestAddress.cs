using Recognition.Content.Schema;
using Recognition.Content.Values;

namespace Recognition.Generator.Verifying;

/// <summary>
/// Finds the address that a link which leads nowhere was probably meant for: the same without regard to case, marks, slashes at its ends,
/// <c>index.html</c> and the base path; the same name in another folder; or the nearest name in the same folder.
/// </summary>
/// <param name="basePath">The path of the site, which people may have written though it goes without saying.</param>
/// <param name="known">Every address of the site.</param>
internal sealed class NearestAddress(string basePath, IEnumerable<string> known)
{
    /// <summary>Folders that repeat the site in another form: nobody means them unless they say so.</summary>
    private static readonly string[] Repeating = [Addresses.Embeds, Addresses.Posters];

    private static readonly string[] Endings = [".html", ".htm", ".php", ".aspx", ".md"];

    private readonly Dictionary<string, string> _exact = known.GroupBy(a => string.Join('/', Folded(a))).ToDictionary(g => g.Key, g => g.Min(StringComparer.Ordinal)!);
    private ILookup<string, string>? _byName;
    private ILookup<string, string>? _byFolder;

    /// <summary>The nearest address.</summary>
    /// <param name="path">A path below the base path, letters as themselves.</param>
    /// <returns>The address, or <see langword="null"/> if none is near.</returns>
    public string? To(string path)
    {
        var folded = Folded(WithoutPage(path));
        var beginning = Folded(basePath);
        return Same(folded)
            ?? (beginning.Length > 0 && folded.AsSpan().StartsWith(beginning) ? Same(folded[beginning.Length..]) : null)
            ?? Near(folded);
    }

    private string? Same(string[] folded) => _exact.GetValueOrDefault(string.Join('/', folded));

    private string? Near(string[] folded)
    {
        if (folded is not [.. var above, var name])
        {
            return null;
        }

        _byName ??= Pages().ToLookup(a => Folded(a)[^1]);
        if (_byName[name].Take(2).ToList() is [var only])
        {
            return only;
        }

        _byFolder ??= Pages().ToLookup(a => string.Join('/', Folded(a)[..^1]));
        var beside = _byFolder[string.Join('/', above)].ToDictionary(a => a.TrimEnd('/')[(a.TrimEnd('/').LastIndexOf('/') + 1)..], StringComparer.Ordinal);
        return Suggestion.Closest(name, beside.Keys) is { } near ? beside[near] : null;
    }

    /// <summary>Pages that somebody may mean: no files, no later pages of a list.</summary>
    private IEnumerable<string> Pages() => _exact.Values.Where(a =>
        a.EndsWith('/') && !Addresses.IsLaterPage(a.TrimEnd('/')[(a.TrimEnd('/').LastIndexOf('/') + 1)..]) && !Repeating.Any(folder => a.StartsWith(folder, StringComparison.Ordinal)));

    /// <summary>A path without the name of the page in its folder, and without what other programs put at the end of a page's name.</summary>
    private static string WithoutPage(string path)
    {
        var ending = Array.Find(Endings, e => path.EndsWith(e, StringComparison.OrdinalIgnoreCase));
        var bare = ending is null ? path : path[..^ending.Length];
        return ending is not null && bare.EndsWith("index", StringComparison.OrdinalIgnoreCase) && bare.Length is var length && (length == 5 || bare[^6] == '/') ? bare[..^5] : bare;
    }

    private static string[] Folded(string address) => [.. address.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(Slug.From)];
}

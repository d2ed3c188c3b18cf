using Recognition.Content;
using Recognition.Content.Files;
using Recognition.Content.Schema;
using Recognition.Theming;

namespace Recognition.Generator.Features;

/// <summary>What the kinds of page are made from.</summary>
/// <param name="Site">The site.</param>
/// <param name="Texts">Names of pages.</param>
/// <param name="ToHtml">Renders Markdown.</param>
internal sealed record PageContext(Site Site, Texts Texts, Func<MarkdownBody, string> ToHtml)
{
    /// <summary>Says where the search index is; asked only when a page is rendered.</summary>
    public required Func<string> SearchIndex { get; init; }

    /// <summary>Names in English, where the site has a page in English besides those in Vietnamese.</summary>
    public Texts? English { get; init; }

    /// <summary>The way down to a page: home, and the index of its family.</summary>
    public IReadOnlyList<PageLink> Trail(params IEnumerable<(string Key, string Address)> steps) =>
        [new(Texts["name.home"], Addresses.Home), .. steps.Select(s => new PageLink(Texts[s.Key], s.Address))];

    /// <summary>Old addresses of an entry within its family, which what stands below other folders had as well; not those from before this site.</summary>
    public static IEnumerable<string> OldAddresses(Family family, IReadOnlyList<string> aliases) =>
        aliases.Select(alias => Addresses.OfAlias(family, alias)).Where(old => old.StartsWith(Addresses.FolderOf(family)!, StringComparison.Ordinal) && old.EndsWith('/'));
}

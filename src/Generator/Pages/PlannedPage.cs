using Recognition.Content;
using Recognition.Content.Reading;
using Recognition.Theming;

namespace Recognition.Generator.Pages;

/// <summary>A page that will exist. Its model is made when it is rendered, by the thread that renders it.</summary>
/// <param name="Address">Address within the site.</param>
/// <param name="Make">Makes the model.</param>
internal sealed record PlannedPage(string Address, Func<PageModel> Make)
{
    /// <summary>Where the feeds of its list stand, in Atom and in JSON: beside its first page, and at its old addresses, so that whoever follows it goes on doing so.</summary>
    public IReadOnlyList<string> FeedFolders { get; init; } = [];

    /// <summary>Addresses of those feeds.</summary>
    public IEnumerable<string> Feeds => FeedFolders.SelectMany(folder => new[] { folder + Addresses.AtomFeed, folder + Addresses.JsonFeed });

    /// <summary>Whether its address is for ever. Later pages of a list come and go with its length, and drafts that are looked at are not there for readers.</summary>
    public bool IsLasting { get; init; } = true;

    /// <summary>Whether it is the old address of another page and leads on to that.</summary>
    public bool IsRedirect { get; init; }

    /// <summary>Other files that are made beside it.</summary>
    public IReadOnlyList<PlannedFile> Files { get; init; } = [];

    /// <summary>The Markdown on it, if there is some.</summary>
    public MarkdownBody? Source { get; init; }
}

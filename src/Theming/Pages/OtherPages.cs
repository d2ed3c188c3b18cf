using Recognition.Content.Kinds.Campaigns;
using Recognition.Content.Kinds.Documents;
using Recognition.Content.Kinds.FreePages;
using Recognition.Content.Kinds.Stories;
using Recognition.Content.Schema;
using Recognition.Content.Values;

namespace Recognition.Theming.Pages;

/// <summary>The home page.</summary>
/// <param name="Name">Name of the site.</param>
/// <param name="Latest">The latest stories.</param>
/// <param name="Quarter">The latest quarter that has stories, if any.</param>
/// <param name="OfQuarter">The latest stories of that quarter.</param>
public sealed record HomePage(string Name, IReadOnlyList<Story> Latest, Quarter? Quarter, IReadOnlyList<Story> OfQuarter)
    : PageModel(Addresses.Home, Name);

/// <summary>A story: <c>guong/SLUG/</c>.</summary>
/// <param name="Story">The story.</param>
/// <param name="BodyHtml">Its text as HTML.</param>
/// <param name="Related">Stories its readers may like.</param>
/// <param name="CollectiveStory">For a head of a unit: the unit's own story, without which the head's could not stand.</param>
public sealed record StoryPage(Story Story, string BodyHtml, IReadOnlyList<Story> Related, Story? CollectiveStory)
    : PageModel(Story.Address, Story.Title)
{
    /// <inheritdoc/>
    public override Photo? Photograph => Story.Image;

    /// <inheritdoc/>
    public override IEnumerable<string> SharedAs => Story.Unit is { } unit ? [Address, unit.Address] : [Address];
}

/// <summary>What stands at the address of a story that was taken off the site. It holds nothing personal.</summary>
/// <param name="Address">Its address.</param>
/// <param name="Name">Its name.</param>
public sealed record WithdrawnPage(string Address, string Name) : PageModel(Address, Name);

/// <summary>The index of a family: <c>linh-vuc/</c>, <c>don-vi/</c>, <c>quy/</c> …</summary>
/// <param name="Address">Its address.</param>
/// <param name="Name">Its name.</param>
/// <param name="Sections">Its entries, in groups where the family has groups.</param>
public sealed record IndexPage(string Address, string Name, IReadOnlyList<IndexSection> Sections) : PageModel(Address, Name);

/// <summary>A group of entries of an index.</summary>
/// <param name="Name">Its heading, if it has one.</param>
/// <param name="Entries">The entries.</param>
public sealed record IndexSection(string? Name, IReadOnlyList<IndexEntry> Entries);

/// <summary>An entry of an index.</summary>
/// <param name="Link">Where it leads.</param>
/// <param name="Stories">How many stories it has.</param>
/// <param name="Description">What it is.</param>
/// <param name="IsHistoric">Whether it is a thing of the past.</param>
/// <param name="Note">How it stands, in the language of the interface.</param>
public sealed record IndexEntry(PageLink Link, int Stories, string? Description = null, bool IsHistoric = false, string? Note = null);

/// <summary>The document register: <c>van-ban/</c>. Each document has an anchor named after its id.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Documents">The documents, latest first, each with the stories and campaigns that rest on it.</param>
public sealed record DocumentsPage(string Name, IReadOnlyList<DocumentEntry> Documents) : PageModel(Addresses.Documents, Name);

/// <summary>A document with what rests on it.</summary>
/// <param name="Document">The document.</param>
/// <param name="Stories">The latest stories that name it as a source.</param>
/// <param name="StoryCount">How many there are.</param>
/// <param name="Campaigns">Campaigns that rest on it.</param>
public sealed record DocumentEntry(Document Document, IReadOnlyList<Story> Stories, int StoryCount, IReadOnlyList<Campaign> Campaigns);

/// <summary>Search: <c>tim-kiem/</c>. Its results are found by the browser.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Index">Address of the folder of the index; it changes with the content.</param>
public sealed record SearchPage(string Name, string Index) : PageModel(Addresses.Search, Name);

/// <summary>A free page.</summary>
/// <param name="Page">The page.</param>
/// <param name="BodyHtml">Its text as HTML.</param>
public sealed record TextPage(FreePage Page, string BodyHtml)
    : PageModel(Page.Address, Page.Title);

/// <summary>What a reader sees at an address that does not exist: <c>404.html</c>.</summary>
/// <param name="Name">Its name.</param>
public sealed record NotFoundPage(string Name) : PageModel("404.html", Name);

/// <summary>An old address that leads to a new one, without a server's help.</summary>
/// <param name="Address">The old address.</param>
/// <param name="Name">Its name.</param>
/// <param name="Target">The new address.</param>
public sealed record RedirectPage(string Address, string Name, string Target) : PageModel(Address, Name);

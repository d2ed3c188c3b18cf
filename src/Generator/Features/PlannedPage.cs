using Recognition.Content.Files;
using Recognition.Theming;

namespace Recognition.Generator.Features;

/// <summary>A page that will exist. Its model is made when it is rendered, by the thread that renders it.</summary>
/// <param name="Address">Address within the site.</param>
/// <param name="Model">Makes the model; <see cref="Make"/> completes it.</param>
internal sealed record PlannedPage(string Address, Func<PageModel> Model)
{
    /// <summary>Whether its address is for ever. Later pages of a list come and go with its length, and drafts that are looked at are not there for readers.</summary>
    public bool IsLasting { get; init; } = true;

    /// <summary>Whether search engines are to list it: only then is it in the sitemap.</summary>
    public bool IsListed { get; init; } = true;

    /// <summary>Whether it is the old address of another page and leads on to that.</summary>
    public bool IsRedirect { get; init; }

    /// <summary>The day of its last change, if that is known.</summary>
    public DateOnly? Changed { get; init; }

    /// <summary>Files that stand beside it: feeds, and what other sites embed.</summary>
    public IReadOnlyList<PlannedFile> Files { get; init; } = [];

    /// <summary>The Markdown on it, if there is some.</summary>
    public MarkdownBody? Source { get; init; }

    /// <summary>Makes what the theme shows.</summary>
    public PageModel Make() => Model() with { IsListed = IsListed };
}

using Recognition.Content.Kinds.Stories;
using Recognition.Content.Schema;

namespace Recognition.Theming;

/// <summary>A link with its text.</summary>
/// <param name="Text">What people read.</param>
/// <param name="Address">Address within the site.</param>
public sealed record PageLink(string Text, string Address);

/// <summary>What a page shows. Each kind of page is a record of its own, so that a theme sees typed data and nothing else.</summary>
/// <param name="Address">Address within the site: <c>guong/hien-dat/</c>.</param>
/// <param name="Name">Its name: the heading, and the first part of the title.</param>
public abstract record PageModel(string Address, string Name)
{
    /// <summary>All kinds of page; a theme must have a component for each.</summary>
    public static IReadOnlyList<Type> Kinds { get; } =
        [.. typeof(PageModel).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(PageModel)) && !t.IsAbstract).OrderBy(t => t.Name, StringComparer.Ordinal)];

    /// <summary>A sentence or two on what the page is about.</summary>
    public string? Description { get; init; }

    /// <summary>Where the page stands, from the home page down, itself left out.</summary>
    public IReadOnlyList<PageLink> Trail { get; init; } = [];

    /// <summary>Address of the Atom feed beside it, if it has one.</summary>
    public string? Feed { get; init; }

    /// <summary>Address of the JSON Feed that stands beside every Atom feed.</summary>
    public string? JsonFeed => Feed is null ? null : Feed[..^Addresses.AtomFeed.Length] + Addresses.JsonFeed;

    /// <summary>Address of the calendar whose days concern it, if there are days ahead.</summary>
    public string? Calendar { get; init; }

    /// <summary>Whether it speaks English though the site speaks Vietnamese.</summary>
    public virtual bool IsEnglish => false;

    /// <summary>Whether search engines are to list it.</summary>
    public bool IsListed { get; init; } = true;

    /// <summary>The photograph other sites show with a link to it; <see langword="null"/> for a page that is about no one photograph.</summary>
    public virtual Photo? Photograph => null;

    /// <summary>Addresses of the pages whose share card stands for it where there is no photograph, its own first.</summary>
    public virtual IEnumerable<string> SharedAs => [Address];
}

using Recognition.Content.Reading;
using Recognition.Theming;

namespace Recognition.Generator.Pages;

/// <summary>A page that will exist. Its model is made when it is rendered, by the thread that renders it.</summary>
/// <param name="Address">Address within the site.</param>
/// <param name="Make">Makes the model.</param>
internal sealed record PlannedPage(string Address, Func<PageModel> Make)
{
    /// <summary>Address of the feed that is made beside it, if one is.</summary>
    public string? Feed { get; init; }

    /// <summary>Other files that are made beside it.</summary>
    public IReadOnlyList<PlannedFile> Files { get; init; } = [];

    /// <summary>The Markdown on it, if there is some.</summary>
    public MarkdownBody? Source { get; init; }
}

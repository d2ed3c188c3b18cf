using Recognition.Content.Files;
using Recognition.Content.Schema;

namespace Recognition.Content.Kinds.FreePages;

/// <summary>A page outside the families: about, contact, accessibility.</summary>
/// <param name="Slug">Name in addresses.</param>
/// <param name="Title">Title.</param>
/// <param name="Summary">What it is about.</param>
/// <param name="Order">Its place in the menu.</param>
/// <param name="Body">The text.</param>
/// <param name="Aliases">Old addresses.</param>
public sealed record FreePage(string Slug, string Title, string? Summary, int? Order, MarkdownBody Body, IReadOnlyList<string> Aliases)
{
    /// <summary>Address of it.</summary>
    public string Address => Addresses.Of(Family.Page, Slug);
}

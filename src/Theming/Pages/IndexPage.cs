
namespace Recognition.Theming.Pages;

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

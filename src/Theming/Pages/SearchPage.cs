using Recognition.Content.Schema;

namespace Recognition.Theming.Pages;

/// <summary>Search: <c>tim-kiem/</c>. Its results are found by the browser.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Index">Address of the folder of the index; it changes with the content.</param>
public sealed record SearchPage(string Name, string Index) : PageModel(Addresses.Search, Name);

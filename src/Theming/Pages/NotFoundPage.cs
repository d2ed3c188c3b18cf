
namespace Recognition.Theming.Pages;

/// <summary>What a reader sees at an address that does not exist: <c>404.html</c>.</summary>
/// <param name="Name">Its name.</param>
public sealed record NotFoundPage(string Name) : PageModel("404.html", Name);

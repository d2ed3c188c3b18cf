
namespace Recognition.Theming.Pages;

/// <summary>What stands at the address of a story that was taken off the site. It holds nothing personal.</summary>
/// <param name="Address">Its address.</param>
/// <param name="Name">Its name.</param>
public sealed record WithdrawnPage(string Address, string Name) : PageModel(Address, Name);

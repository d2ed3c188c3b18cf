
namespace Recognition.Theming.Pages;

/// <summary>An old address that leads to a new one, without a server's help.</summary>
/// <param name="Address">The old address.</param>
/// <param name="Name">Its name.</param>
/// <param name="Target">The new address.</param>
public sealed record RedirectPage(string Address, string Name, string Target) : PageModel(Address, Name);

using Recognition.Theming;

namespace Recognition.Generator.Pages;

/// <summary>A file for programs that will stand beside a page, at an address that lasts. It is made when the page is rendered, by the same thread.</summary>
/// <param name="Address">Address within the site.</param>
/// <param name="Make">Makes its bytes.</param>
internal sealed record PlannedFile(string Address, Func<ThemeContext, byte[]> Make);

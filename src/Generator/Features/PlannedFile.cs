using Recognition.Theming;

namespace Recognition.Generator.Features;

/// <summary>A file for programs that stands beside a page, at an address that is promised as long as the page's is. It is made when the page is rendered, by the same thread.</summary>
/// <param name="Address">Address within the site.</param>
/// <param name="Make">Makes its bytes from the model of the page.</param>
internal sealed record PlannedFile(string Address, Func<ThemeContext, PageModel, byte[]> Make);

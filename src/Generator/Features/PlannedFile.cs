using Recognition.Theming;

namespace Recognition.Generator.Features;

/// <summary>A file for programs that stands beside a page. It is made when the page is rendered, by the same thread.</summary>
/// <param name="Address">Address within the site.</param>
/// <param name="Make">Makes its bytes from the model of the page.</param>
internal sealed record PlannedFile(string Address, Func<ThemeContext, PageModel, byte[]> Make)
{
    /// <summary>Whether its address is promised as long as the page's is. A calendar is there only while there are days ahead.</summary>
    public bool IsLasting { get; init; } = true;
}

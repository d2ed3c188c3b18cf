using Recognition.Content.Kinds.Stories;
using Recognition.Content.Schema;

namespace Recognition.Theming.Pages;

/// <summary>The latest stories of a unit, quarter or campaign, for frames on other sites: <c>nhung/don-vi/SLUG/</c>. It must be light.</summary>
/// <param name="Of">The page it shows.</param>
/// <param name="Stories">The latest stories of that page.</param>
/// <param name="Total">How many there are.</param>
public sealed record EmbedPage(PageLink Of, IReadOnlyList<Story> Stories, int Total)
    : PageModel(Addresses.Embeds + Of.Address, Of.Text)
{
    /// <summary>Whether editors wrote its name, so that it is in their language and not in that of the interface.</summary>
    public bool IsWritten { get; init; } = true;

    /// <summary>What is said before the stories: that there are none, that the unit has ceased to exist and who took over.</summary>
    public required IReadOnlyList<string> Notes { get; init; }

    /// <summary>The words of the link that leads on.</summary>
    public required string More { get; init; }
}

using Recognition.Content.Kinds.Terms;
using Recognition.Content.Kinds.Units;
using Recognition.Content.Quotas;

namespace Recognition.Theming.Pages;

/// <summary>Stories of a block and its units: <c>khoi/SLUG/</c>.</summary>
/// <param name="Block">The block.</param>
/// <param name="Units">Its units by name.</param>
/// <param name="Name">Its name.</param>
/// <param name="Listing">The stories.</param>
public sealed record BlockPage(Block Block, IReadOnlyList<Unit> Units, string Name, Listing Listing) : ListPage(Name, Listing)
{
    /// <summary>The next deadline of one of its units, and how that stands.</summary>
    public CoverageCell? Due { get; init; }

    /// <summary>How those of its units that were asked or introduced something stand in the year of the build; on the first page only.</summary>
    public IReadOnlyList<CoverageYear> Coverage { get; init; } = [];
}

using Recognition.Content.Kinds.Documents;
using Recognition.Content.Kinds.Terms;
using Recognition.Content.Kinds.Units;
using Recognition.Content.Quotas;
using Recognition.Content.Values;

namespace Recognition.Theming.Pages;

/// <summary>A quarter's showcase: <c>quy/2026-q3/</c>.</summary>
/// <param name="Quarter">The quarter.</param>
/// <param name="Rules">What is asked for it, and by whom.</param>
/// <param name="Coverage">Units the quarter concerns, those that owe stories first; on the first page only.</param>
/// <param name="Name">Its name.</param>
/// <param name="Listing">All stories of the quarter.</param>
public sealed record QuarterPage(
    Quarter Quarter,
    IReadOnlyList<QuarterlyRule> Rules,
    IReadOnlyList<CoverageCell> Coverage,
    string Name,
    Listing Listing) : ListPage(Name, Listing)
{
    /// <summary>The quarter before, if it has a page.</summary>
    public Quarter? Previous { get; init; }

    /// <summary>The quarter after, if it has a page.</summary>
    public Quarter? Next { get; init; }

    /// <summary>Units the rota names for this quarter, where it was not tracked yet; none where the coverage tells how they stand.</summary>
    public IReadOnlyList<Unit> Named { get; init; } = [];

    /// <summary>Blocks the rota names for this quarter.</summary>
    public IReadOnlyList<Block> Blocks { get; init; } = [];
}

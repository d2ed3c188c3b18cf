using Recognition.Content.Kinds.Campaigns;
using Recognition.Content.Kinds.Stories;
using Recognition.Content.Kinds.Units;
using Recognition.Content.Quotas;

namespace Recognition.Theming.Pages;

/// <summary>A unit's showcase: <c>don-vi/SLUG/</c>.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="BodyHtml">Its introduction as HTML; on the first page only.</param>
/// <param name="Name">Its name.</param>
/// <param name="Listing">The stories.</param>
public sealed record UnitPage(Unit Unit, string BodyHtml, string Name, Listing Listing) : ListPage(Name, Listing)
{
    /// <summary>Units below it.</summary>
    public IReadOnlyList<Unit> Children { get; init; } = [];

    /// <summary>Its member organisations.</summary>
    public IReadOnlyList<Unit> Members { get; init; } = [];

    /// <summary>Units it took over from.</summary>
    public IReadOnlyList<Unit> Predecessors { get; init; } = [];

    /// <summary>Units below and before it, and theirs in turn, that have stories; on the first page only.</summary>
    public IReadOnlyList<LocalUnit> Local { get; init; } = [];

    /// <summary>Campaigns it launched or does works for.</summary>
    public IReadOnlyList<Campaign> Campaigns { get; init; } = [];

    /// <summary>Whether the unit has ceased to exist.</summary>
    public bool IsHistoric { get; init; }

    /// <summary>The leader that introduces stories for its block, if the rota asks the block through one.</summary>
    public Unit? Leader { get; init; }

    /// <summary>The stories of this page by year, latest year first.</summary>
    public IReadOnlyList<StoriesOfYear> Years { get; init; } = [];

    /// <summary>Awards its stories tell of; on the first page only.</summary>
    public IReadOnlyList<TierCount> Awards { get; init; } = [];

    /// <summary>How often its stories were mentioned (biểu dương), which is no form of award; on the first page only.</summary>
    public int Mentions { get; init; }

    /// <summary>The latest years in which it was asked for stories or introduced some, latest first; on the first page only.</summary>
    public IReadOnlyList<CoverageYear> Coverage { get; init; } = [];

    /// <summary>The next quarter for which it owes stories and can still be in time, with how it stands; on the first page only.</summary>
    public CoverageCell? Due { get; init; }
}

/// <summary>Stories of a year on a page of a list.</summary>
/// <param name="Year">The year of their quarter; none for drafts that have no quarter yet.</param>
/// <param name="Stories">Those on this page.</param>
public sealed record StoriesOfYear(int? Year, IReadOnlyList<Story> Stories);

/// <summary>A unit whose stories belong to the place of another.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Tie">How it belongs there.</param>
/// <param name="Stories">Its stories, latest first; at least one.</param>
public sealed record LocalUnit(Unit Unit, LocalTie Tie, IReadOnlyList<Story> Stories);

/// <summary>How a unit belongs to the place of another.</summary>
public enum LocalTie
{
    /// <summary>It stands below it.</summary>
    Below,

    /// <summary>The other took over from it, or it stood below such a one.</summary>
    Before,
}

using Recognition.Content.Kinds.Stories;
using Recognition.Theming.Pages;

namespace Recognition.Generator.Features;

/// <summary>Counts the awards of stories by who gives them.</summary>
internal static class Tiers
{
    /// <summary>Tiers that occur, highest first; awards that were taken back do not count.</summary>
    public static IReadOnlyList<TierCount> Of(IEnumerable<Story> stories) =>
    [
        .. stories
            .SelectMany(s => s.StandingAwards)
            .CountBy(a => a.Award.Tier)
            .OrderBy(x => x.Key)
            .Select(x => new TierCount(x.Key, x.Value)),
    ];
}

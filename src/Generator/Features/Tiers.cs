using Recognition.Content.Kinds.Stories;
using Recognition.Content.Kinds.Terms;
using Recognition.Theming.Pages;

namespace Recognition.Generator.Features;

/// <summary>Counts the awards of stories by who gives them.</summary>
internal static class Tiers
{
    /// <summary>Tiers that occur, highest first; awards that were taken back do not count, nor mentions, which are no form of the law.</summary>
    public static IReadOnlyList<TierCount> Of(IEnumerable<Story> stories) =>
    [
        .. stories
            .SelectMany(s => s.StandingAwards)
            .Where(a => a.Award.Form != AwardForm.Mention)
            .CountBy(a => a.Award.Tier)
            .OrderBy(x => x.Key)
            .Select(x => new TierCount(x.Key, x.Value)),
    ];

    /// <summary>How often stories were mentioned (biểu dương).</summary>
    public static int MentionsOf(IEnumerable<Story> stories) => stories.Sum(s => s.StandingAwards.Count(a => a.Award.Form == AwardForm.Mention));
}

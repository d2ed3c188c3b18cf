using Recognition.Content.Kinds.Terms;
using Recognition.Content.Quotas;
using Recognition.Content.Values;

namespace Recognition.Theming.Pages;

/// <summary>A year's review: <c>nam/2026/</c>.</summary>
/// <param name="Year">The year.</param>
/// <param name="Quarters">Its quarters that have pages; on the first page only.</param>
/// <param name="Name">Its name.</param>
/// <param name="Listing">All stories of the year.</param>
public sealed record YearPage(int Year, IReadOnlyList<QuarterTally> Quarters, string Name, Listing Listing) : ListPage(Name, Listing)
{
    /// <summary>Units the year concerns, each with its four quarters; on the first page only.</summary>
    public IReadOnlyList<CoverageYear> Coverage { get; init; } = [];

    /// <summary>Awards the year's stories tell of; on the first page only.</summary>
    public IReadOnlyList<TierCount> Awards { get; init; } = [];

    /// <summary>How often its stories were mentioned (biểu dương), which is no form of award; on the first page only.</summary>
    public int Mentions { get; init; }

    /// <summary>Stories by kind of subject, in the order of the vocabulary; on the first page only.</summary>
    public IReadOnlyList<SubjectCount> Subjects { get; init; } = [];
}

/// <summary>A quarter in the review of its year.</summary>
/// <param name="Quarter">The quarter.</param>
/// <param name="Stories">How many stories it has.</param>
/// <param name="Units">How many units stand how.</param>
public sealed record QuarterTally(Quarter Quarter, int Stories, CoverageTally Units);

/// <summary>How many stories have a kind of subject.</summary>
/// <param name="Subject">The kind.</param>
/// <param name="Count">How many.</param>
public sealed record SubjectCount(Subject Subject, int Count);

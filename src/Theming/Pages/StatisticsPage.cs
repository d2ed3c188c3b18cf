using Recognition.Content.Kinds.Terms;
using Recognition.Content.Quotas;
using Recognition.Content.Schema;
using Recognition.Content.Values;

namespace Recognition.Theming.Pages;

/// <summary>Figures about everything: <c>thong-ke/</c>.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Quarters">Every quarter that has a page, the earliest first.</param>
/// <param name="Categories">Stories by field of merit, most first; a story of two fields counts in both.</param>
/// <param name="Tiers">Awards by level of government, highest first; one that was taken back does not count.</param>
public sealed record StatisticsPage(
    string Name,
    IReadOnlyList<QuarterFigures> Quarters,
    IReadOnlyList<CategoryFigure> Categories,
    IReadOnlyList<TierFigure> Tiers) : PageModel(Addresses.Statistics, Name)
{
    /// <summary>How often stories were mentioned (biểu dương), which is no form of award in law.</summary>
    public int Mentions { get; init; }
}

/// <summary>A quarter in figures.</summary>
/// <param name="Quarter">The quarter.</param>
/// <param name="Subjects">Stories by kind of subject, in the order of the site's subjects.</param>
/// <param name="Coverage">How many units did what was asked of them.</param>
public sealed record QuarterFigures(Quarter Quarter, IReadOnlyList<int> Subjects, CoverageTally Coverage);

/// <summary>How many stories a field has.</summary>
/// <param name="Category">The field.</param>
/// <param name="Stories">Its stories.</param>
public sealed record CategoryFigure(Term Category, int Stories);

/// <summary>How many awards a level of government gave.</summary>
/// <param name="Tier">The level.</param>
/// <param name="Awards">Awards that stories tell of.</param>
public sealed record TierFigure(AwardTier Tier, int Awards);

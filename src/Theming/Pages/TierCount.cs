using Recognition.Content.Kinds.Terms;

namespace Recognition.Theming.Pages;

/// <summary>How many awards of a tier stories tell of; those taken back do not count.</summary>
/// <param name="Tier">Who gives them.</param>
/// <param name="Count">How many.</param>
public sealed record TierCount(AwardTier Tier, int Count);

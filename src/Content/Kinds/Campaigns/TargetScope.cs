using Recognition.Content.Files;
using Recognition.Content.Kinds.Units;
using Recognition.Content.Schema;

namespace Recognition.Content.Kinds.Campaigns;

/// <summary>Which units a campaign's target binds: those named, and those that match everything else that is given.</summary>
internal static class TargetScope
{
    /// <summary>Whether a target of a campaign binds a unit; one that did not exist during the campaign is bound by none.</summary>
    public static bool Binds(ContentSet content, Record campaign, Record target, ContentFile unit)
    {
        if (unit.Record.Get(UnitSchema.ValidFrom) > campaign.Get(CampaignSchema.To)?.Last
            || unit.Record.Get(UnitSchema.ValidTo) < campaign.Get(CampaignSchema.From)?.First)
        {
            return false;
        }

        if (target.Get(TargetSchema.AppliesTo) is not { } scope)
        {
            return false;
        }

        if (scope.Get(AppliesToSchema.Units)!.Any(u => u.Value == unit.Slug))
        {
            return true;
        }

        var blocks = scope.Get(AppliesToSchema.Blocks)!;
        var levels = scope.Get(AppliesToSchema.Levels)!;
        var under = scope.Get(AppliesToSchema.Under);
        var hasRule = blocks.Count > 0 || levels.Count > 0 || under is not null;
        return hasRule
            && (blocks.Count == 0 || blocks.Any(b => b.Value == unit.Record.Get(UnitSchema.Block)?.Value))
            && (levels.Count == 0 || levels.Contains(unit.Record.Get(UnitSchema.Level)))
            && (under is null || IsUnder(content, unit, under.Value));
    }

    private static bool IsUnder(ContentSet content, ContentFile unit, string ancestor)
    {
        var at = unit;
        for (var steps = 0; at is not null && steps < 32; steps++)
        {
            if (at.Slug == ancestor)
            {
                return true;
            }

            at = content.Find(Family.Unit, at.Record.Get(UnitSchema.Parent));
        }

        return false;
    }
}

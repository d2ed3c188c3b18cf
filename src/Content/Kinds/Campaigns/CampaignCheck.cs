using Recognition.Content.Files;
using Recognition.Content.Problems;
using Recognition.Content.Schema;
using Recognition.Content.Values;

namespace Recognition.Content.Kinds.Campaigns;

/// <summary>A campaign has a period, targets somebody can meet, and works done that are done.</summary>
internal static class CampaignCheck
{
    public static void Check(CheckContext context)
    {
        foreach (var campaign in context.Content.All(Family.Campaign))
        {
            CheckPeriod(context, campaign);
            CheckTracking(context, campaign);
            foreach (var target in campaign.Record.Get(CampaignSchema.Targets)!)
            {
                CheckTarget(context, campaign.Record, target);
            }

            foreach (var work in campaign.Record.Get(CampaignSchema.Works)!)
            {
                CheckDone(context, work);
            }
        }
    }

    private static void CheckPeriod(CheckContext context, ContentFile campaign)
    {
        if (campaign.Record.Get(CampaignSchema.From) is { } from && campaign.Record.Get(CampaignSchema.To) is { } to && from.First > to.Last)
        {
            context.Report(Rules.EndsBeforeStart, campaign, CampaignSchema.To, Argument.Word("what", "ends-before"), ("from", from.ToString()), ("to", to.ToString()));
        }
    }

    private static void CheckTracking(CheckContext context, ContentFile campaign)
    {
        if (campaign.Record.Get(CampaignSchema.TrackedFrom) is { } from && campaign.Record.Get(CampaignSchema.To) is { } to && from > to.Last)
        {
            context.Report(Rules.TrackedTooLate, campaign, CampaignSchema.TrackedFrom, ("from", IsoDate.Of(from)), ("due", IsoDate.Of(to.Last)));
        }
    }

    private static void CheckTarget(CheckContext context, Record campaign, Record target)
    {
        var kind = target.Get(TargetSchema.Kind);
        var value = target.Get(TargetSchema.Value);
        if (target.Has(TargetSchema.Kind) != target.Has(TargetSchema.Value))
        {
            var missing = target.Has(TargetSchema.Kind) ? (Field)TargetSchema.Value : TargetSchema.Kind;
            context.Problems.Add(new Lack(Rules.HalfTarget, target.At, CampaignSchema.Targets.Name).Of(target, [(missing, missing == TargetSchema.Value ? "SỐ" : missing.Example)]));
        }

        if (kind == TargetKind.Share && value > 100)
        {
            context.Report(Rules.ImpossibleTarget, target.PlaceOf(TargetSchema.Value), "targets.value", Argument.Word("why", "over-100"));
        }

        if (kind is not null && !context.Content.All(Family.Unit).Any(u => TargetScope.Binds(context.Content, campaign, target, u)))
        {
            context.Report(Rules.ImpossibleTarget, target.PlaceOf(TargetSchema.AppliesTo), "targets.applies_to", Argument.Word("why", "no-unit"));
        }
    }

    /// <summary>What is said to be done counts for a target, and is done by the day of the build.</summary>
    private static void CheckDone(CheckContext context, Record work)
    {
        if (work.Get(WorkSchema.Status) == WorkStatus.Done && work.Get(WorkSchema.Date) is { } date && date > context.Today)
        {
            context.Problems.Add(new Lack(Rules.WorkNotDoneYet, work.PlaceOf(WorkSchema.Date), CampaignSchema.Works.Name)
            {
                Arguments = [("date", IsoDate.Of(date)), ("today", IsoDate.Of(context.Today))],
                Field = "works.date",
            }.Of(work, [(WorkSchema.Status, "under-way")]));
        }
    }
}

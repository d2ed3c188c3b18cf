using Recognition.Content.Problems;
using Recognition.Content.Reading;
using Recognition.Content.Schema;

namespace Recognition.Content.Checking;

/// <summary>A campaign has a period, targets somebody can meet, works done that are done, and only stories of its time.</summary>
internal static class Campaigns
{
    public static void Check(CheckContext context)
    {
        foreach (var campaign in context.Content.All(Family.Campaign))
        {
            CheckPeriod(context, campaign);
            foreach (var target in campaign.Record.Get(CampaignSchema.Targets)!)
            {
                CheckTarget(context, campaign.Record, target);
            }

            foreach (var work in campaign.Record.Get(CampaignSchema.Works)!)
            {
                CheckDone(context, work);
            }
        }

        foreach (var story in context.Released)
        {
            CheckOverlap(context, story);
        }
    }

    private static void CheckPeriod(CheckContext context, ContentFile campaign)
    {
        if (campaign.Record.Get(CampaignSchema.From) is { } from && campaign.Record.Get(CampaignSchema.To) is { } to && from.First > to.Last)
        {
            context.Report(Rules.EndsBeforeStart, campaign, CampaignSchema.To, ("from", from.ToString()), ("to", to.ToString()));
        }
    }

    private static void CheckTarget(CheckContext context, Record campaign, Record target)
    {
        var kind = target.Get(TargetSchema.Kind);
        var value = target.Get(TargetSchema.Value);
        if (target.Has(TargetSchema.Kind) != target.Has(TargetSchema.Value))
        {
            var missing = target.Has(TargetSchema.Kind) ? (Field)TargetSchema.Value : TargetSchema.Kind;
            context.Report(Rules.HalfTarget, target.At, $"targets.{missing.Name}", ("line", $"{missing.Name}: {missing.Example}"));
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
            context.Report(Rules.WorkNotDoneYet, work.PlaceOf(WorkSchema.Date), "works.date", ("date", IsoDate.Of(date)), ("today", IsoDate.Of(context.Today)));
        }
    }

    private static void CheckOverlap(CheckContext context, ContentFile story)
    {
        if (story.Record.Get(StorySchema.Quarter) is not { } quarter)
        {
            return;
        }

        foreach (var slug in story.Record.Get(StorySchema.Campaign)!)
        {
            if (context.Content.Find(Family.Campaign, slug) is { } campaign
                && campaign.Record.Get(CampaignSchema.From) is { } from
                && campaign.Record.Get(CampaignSchema.To) is { } to
                && (quarter.End < from.First || quarter.Start > to.Last))
            {
                context.Report(
                    Rules.OutsideCampaign,
                    slug.At,
                    StorySchema.Campaign.Name,
                    ("quarter", quarter.ToString()),
                    ("from", from.ToString()),
                    ("to", to.ToString()));
            }
        }
    }
}

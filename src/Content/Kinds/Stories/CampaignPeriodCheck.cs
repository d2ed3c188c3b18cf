using Recognition.Content.Files;
using Recognition.Content.Kinds.Campaigns;
using Recognition.Content.Problems;
using Recognition.Content.Schema;

namespace Recognition.Content.Kinds.Stories;

/// <summary>A story belongs to a campaign of its own time.</summary>
internal static class CampaignPeriodCheck
{
    public static void Check(StoryCheckContext context)
    {
        foreach (var story in context.Released)
        {
            Check(context, story);
        }
    }

    private static void Check(CheckContext context, ContentFile story)
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

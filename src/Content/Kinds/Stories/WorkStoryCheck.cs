using Recognition.Content.Files;
using Recognition.Content.Kinds.Campaigns;
using Recognition.Content.Problems;
using Recognition.Content.Schema;
using Recognition.Content.Values;

namespace Recognition.Content.Kinds.Stories;

/// <summary>A work of a campaign and the story that tells of it say the same: what a story tells the results of is not merely registered. A story the reader does not see yet says nothing.</summary>
internal static class WorkStoryCheck
{
    public static void Check(StoryCheckContext context)
    {
        var told = context.Content.All(Family.Story).Where(s => StoryState.IsPublic(s.Record, context.Today)).ToList();
        var byCampaign = told.SelectMany(s => s.Record.Get(StorySchema.Campaign)!.Select(c => (c.Value, Story: s))).ToLookup(x => x.Value, x => x.Story);
        foreach (var campaign in context.Content.All(Family.Campaign))
        {
            var works = campaign.Record.Get(CampaignSchema.Works)!;
            foreach (var work in works)
            {
                if (work.Get(WorkSchema.Story) is { } slug && context.Content.Find(Family.Story, slug) is { } story && StoryState.IsPublic(story.Record, context.Today))
                {
                    CheckNamed(context, campaign, work, slug, story);
                }
            }

            CheckUnnamed(context, works, byCampaign[campaign.Slug]);
        }
    }

    private static void CheckNamed(CheckContext context, ContentFile campaign, Record work, Located<string> slug, ContentFile story)
    {
        if (story.Record.Get(StorySchema.Campaign)!.All(c => c.Value != campaign.Slug) || story.Record.Get(StorySchema.Unit)?.Value != work.Get(WorkSchema.Unit)?.Value)
        {
            context.Report(Rules.StoryOfOtherWork, slug.At, "works.story", ("story", slug.Value), ("campaign", campaign.Slug), ("path", story.Path), ("unit", work.Get(WorkSchema.Unit)?.Value ?? ""));
            return;
        }

        var lastTold = LastTold(story.Record);
        var date = work.Get(WorkSchema.Date);
        if (work.Get(WorkSchema.Status) == WorkStatus.Done)
        {
            if (date is { } done && lastTold is { } told && done > told)
            {
                context.Report(Rules.WorkAheadOfStory, work.PlaceOf(WorkSchema.Date), "works.date", ("date", IsoDate.Of(done)), ("told", IsoDate.Of(told)), ("path", story.Path));
            }
        }
        else if (lastTold is { } told && TellsResults(story) && !(work.Get(WorkSchema.Status) == WorkStatus.UnderWay && date >= told))
        {
            context.Report(Rules.WorkBehindStory, work.PlaceOf(WorkSchema.Status), "works.status", ("told", IsoDate.Of(told)), ("path", story.Path));
        }
    }

    /// <summary>A unit with a work that is not done, and a story of the campaign that no work names: is the story that work's?</summary>
    private static void CheckUnnamed(CheckContext context, IReadOnlyList<Record> works, IEnumerable<ContentFile> stories)
    {
        var named = works.Select(w => w.Get(WorkSchema.Story)?.Value).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var waiting = works
            .Where(w => w.Get(WorkSchema.Status) is not (null or WorkStatus.Done) && !w.Has(WorkSchema.Story) && w.Get(WorkSchema.Kind) is not (WorkKind.Launch or WorkKind.Congress))
            .ToLookup(w => w.Get(WorkSchema.Unit)?.Value);
        foreach (var story in stories.Where(s => TellsResults(s) && !named.Contains(s.Slug)))
        {
            if (story.Record.Get(StorySchema.Unit) is { } unit && waiting[unit.Value].FirstOrDefault() is { } work)
            {
                context.Report(Rules.WorkWithoutStory, work.PlaceOf(WorkSchema.Status), "works.story", ("story", story.Slug), ("path", story.Path));
            }
        }
    }

    private static bool TellsResults(ContentFile story) => story.Record.Get(StorySchema.Achievements)!.Count > 0;

    /// <summary>The last day of which a story tells: its publication, its last change or its last update.</summary>
    private static DateOnly? LastTold(Record story) =>
        story.Get(StorySchema.Updates)!.Select(u => u.Get(UpdateSchema.Date)).Append(story.Get(StorySchema.Published)).Append(story.Get(StorySchema.Updated)).Max();
}

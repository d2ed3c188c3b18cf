using Recognition.Content.Files;
using Recognition.Content.Problems;
using Recognition.Content.Schema;
using Recognition.Content.Values;

namespace Recognition.Content.Kinds.Stories;

/// <summary>Who took a story up is named once, came after the story and does not lead back to it; whoever passed it on can show a paper or an event.</summary>
internal static class SpreadCheck
{
    public static void Check(StoryCheckContext context)
    {
        foreach (var story in context.Released)
        {
            var day = context.DayOf(story);
            foreach (var spread in story.Record.Get(StorySchema.Spread)!)
            {
                CheckWho(context, spread);
                CheckDate(context, spread, SpreadSchema.Date, "spread.date", day);
                CheckAfterStory(context, story, spread);
                CheckStory(context, story, spread);
            }

            foreach (var introduction in story.Record.Get(StorySchema.IntroducedTo)!)
            {
                CheckDate(context, introduction, IntroductionSchema.Date, "introduced_to.date", day);
                if (!introduction.Has(IntroductionSchema.Document) && !introduction.Has(IntroductionSchema.Event))
                {
                    context.Problems.Add(new Lack(Rules.Missing, introduction.At, StorySchema.IntroducedTo.Name).Of(introduction, IntroductionSchema.Document));
                }
            }
        }
    }

    private static void CheckWho(StoryCheckContext context, Record spread)
    {
        if (!spread.Has(SpreadSchema.Unit) && !spread.Has(SpreadSchema.Place))
        {
            context.Problems.Add(new Lack(Rules.Missing, spread.At, StorySchema.Spread.Name).Of(spread, SpreadSchema.Unit));
        }
        else if (spread.Has(SpreadSchema.Unit) && spread.Has(SpreadSchema.Place))
        {
            context.Report(Rules.FollowerTwice, spread.PlaceOf(SpreadSchema.Place), "spread.place");
        }
    }

    private static void CheckDate(StoryCheckContext context, Record record, Field<PartialDate?> field, string name, DateOnly day)
    {
        if (record.Get(field) is { } date && date.First > day)
        {
            context.Report(Rules.FutureDate, record.PlaceOf(field), name, ("date", date.ToString()), ("today", IsoDate.Of(day)));
        }
    }

    /// <summary>The first day of which one knows that the story was told: when it was handed in, approved or published.</summary>
    private static void CheckAfterStory(StoryCheckContext context, ContentFile story, Record spread)
    {
        var told = new[] { story.Record.Get(StorySchema.Submitted), story.Record.Get(StorySchema.Approved)?.Get(ApprovalSchema.Date), story.Record.Get(StorySchema.Published) }.Min();
        if (spread.Get(SpreadSchema.Date) is { } date && date.Last < told)
        {
            context.Report(Rules.FollowerBeforeStory, spread.PlaceOf(SpreadSchema.Date), "spread.date", ("date", date.ToString()), ("told", IsoDate.Of(told.Value)));
        }
    }

    private static void CheckStory(StoryCheckContext context, ContentFile story, Record spread)
    {
        if (spread.Get(SpreadSchema.Story) is not { } slug || context.Content.Find(Family.Story, slug) is not { } own)
        {
            return;
        }

        if (TrailBack(context, own, story) is { } trail)
        {
            context.Report(Rules.FollowersInACircle, slug.At, "spread.story", ("trail", string.Join(" → ", trail)));
        }
        else if (spread.Get(SpreadSchema.Unit) is { } unit && own.Record.Get(StorySchema.Unit) is { } ofStory && ofStory.Value != unit.Value)
        {
            context.Report(Rules.StoryOfOtherFollower, slug.At, "spread.story", ("story", slug.Value), ("path", own.Path), ("unit", ofStory.Value));
        }
    }

    /// <summary>The way from a follower's story back to the one it follows, if there is one.</summary>
    private static List<string>? TrailBack(StoryCheckContext context, ContentFile from, ContentFile to)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<(ContentFile Story, List<string> Trail)>([(from, [to.Slug, from.Slug])]);
        while (open.TryPop(out var at))
        {
            if (at.Story.Slug == to.Slug)
            {
                return at.Trail;
            }

            foreach (var next in at.Story.Record.Get(StorySchema.Spread)!.Select(s => s.Get(SpreadSchema.Story)).OfType<Located<string>>().Select(s => context.Content.Find(Family.Story, s)).OfType<ContentFile>())
            {
                if (next.Slug == to.Slug || seen.Add(next.Slug))
                {
                    open.Push((next, [.. at.Trail, next.Slug]));
                }
            }
        }

        return null;
    }
}

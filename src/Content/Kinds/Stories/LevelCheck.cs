using Recognition.Content.Files;
using Recognition.Content.Problems;
using Recognition.Content.Schema;
using Recognition.Content.Values;

namespace Recognition.Content.Kinds.Stories;

/// <summary>The ladder of recognition is climbed, never descended (Nam Định, part IV, 1).</summary>
internal static class LevelCheck
{
    public static void Check(StoryCheckContext context)
    {
        var ladder = context.Content.All(Family.Level)
            .Select((level, step) => (level.Slug, step))
            .DistinctBy(l => l.Slug)
            .ToDictionary(l => l.Slug, l => l.step, StringComparer.Ordinal);

        foreach (var story in context.Released)
        {
            CheckHistory(context, story, ladder);
        }
    }

    private static void CheckHistory(StoryCheckContext context, ContentFile story, Dictionary<string, int> ladder)
    {
        var highest = -1;
        var last = DateOnly.MinValue;
        foreach (var step in story.Record.Get(StorySchema.LevelHistory)!)
        {
            if (step.Get(LevelStepSchema.Level) is not { } level || step.Get(LevelStepSchema.Date) is not { } date
                || !ladder.TryGetValue(level.Value, out var rank))
            {
                continue;
            }

            if (rank < highest)
            {
                context.Report(Rules.LevelGoesDown, level.At, "level_history.level", ("level", level.Value));
            }

            if (date < last)
            {
                context.Report(Rules.NotInOrder, step.PlaceOf(LevelStepSchema.Date), "level_history.date", ("date", IsoDate.Of(date)), ("before", IsoDate.Of(last)));
            }

            DateCheck.CheckNotFuture(context, step, LevelStepSchema.Date, "level_history.date", context.DayOf(story));
            highest = Math.Max(highest, rank);
            last = date;
        }

        if (story.Record.Get(StorySchema.Level) is { } now && ladder.TryGetValue(now.Value, out var current) && current < highest)
        {
            context.Report(Rules.LevelGoesDown, now.At, StorySchema.Level.Name, ("level", now.Value));
        }
    }
}

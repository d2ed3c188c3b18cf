using Recognition.Content.Problems;
using Recognition.Content.Values;

namespace Recognition.Content.Kinds.Stories;

/// <summary>
/// A story scheduled for a day long after its quarter is not seen until then, and mostly a slip: 2027 for 2026. What is introduced in a quarter
/// is published in it or in the next.
/// </summary>
internal static class ScheduleCheck
{
    public static void Check(StoryCheckContext context)
    {
        foreach (var story in context.Released)
        {
            if (story.Record.Get(StorySchema.Quarter) is { } quarter
                && story.Record.Get(StorySchema.Published) is { } day
                && day > context.Today
                && day > quarter.Next.End)
            {
                context.Problems.Add(new Problem(
                    Rules.ScheduledFarFromQuarter,
                    story.Record.PlaceOf(StorySchema.Published),
                    StorySchema.Published.Name,
                    [("published", IsoDate.Of(day)), ("quarter", quarter.ToString())],
                    Meant(day, quarter)));
            }
        }
    }

    /// <summary>The same day of the year in which it would be near the quarter.</summary>
    private static string? Meant(DateOnly day, Quarter quarter) => new[] { quarter.Year, quarter.Year + 1 }
        .Select(year => day.AddYears(year - day.Year))
        .Where(near => near >= quarter.Start && near <= quarter.Next.End)
        .Select(IsoDate.Of)
        .FirstOrDefault();
}

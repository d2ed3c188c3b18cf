using Recognition.Content.Problems;
using Recognition.Content.Values;

namespace Recognition.Content.Kinds.Stories;

/// <summary>A story is looked at again by the day its editors set.</summary>
internal static class ReviewCheck
{
    public static void Check(StoryCheckContext context)
    {
        foreach (var story in context.Released)
        {
            if (story.Record.Get(StorySchema.ReviewBy) is { } day && day < context.Today)
            {
                context.Report(Rules.ReviewOverdue, story, StorySchema.ReviewBy, ("date", IsoDate.Of(day)));
            }
        }
    }
}

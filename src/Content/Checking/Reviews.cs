using Recognition.Content.Problems;
using Recognition.Content.Schema;

namespace Recognition.Content.Checking;

/// <summary>A story is looked at again by the day its editors set.</summary>
internal static class Reviews
{
    public static void Check(CheckContext context)
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

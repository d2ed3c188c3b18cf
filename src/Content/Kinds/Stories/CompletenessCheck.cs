using Recognition.Content.Problems;
using Recognition.Content.Schema;

namespace Recognition.Content.Kinds.Stories;

/// <summary>A draft needs only a title; before a story is read by anybody it needs everything the plans ask.</summary>
internal static class CompletenessCheck
{
    public static void Check(StoryCheckContext context)
    {
        foreach (var story in context.Released)
        {
            StorySchema.Schema.ReportMissing(story.Record, Requirement.ToPublish, new("", context.Problems, []));
            if (story.Body.IsBlank)
            {
                context.Report(Rules.NoBody, story.Record.At, "", Argument.Word("cure", StoryState.IsDraft(story) ? "write-text" : "write-text-or-draft"));
            }
        }
    }
}

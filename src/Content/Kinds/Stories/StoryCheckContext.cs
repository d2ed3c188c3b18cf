using Recognition.Content.Configuration;
using Recognition.Content.Files;
using Recognition.Content.Problems;
using Recognition.Content.Schema;

namespace Recognition.Content.Kinds.Stories;

/// <summary>What checks of stories see besides.</summary>
/// <inheritdoc cref="CheckContext"/>
internal sealed record StoryCheckContext(ContentSet Content, Settings Settings, DateOnly Today, ProblemList Problems, ParallelOptions Parallelism)
    : CheckContext(Content, Settings, Today, Problems, Parallelism)
{
    /// <summary>Stories released to readers, now or from a day to come: the ones that must be right in everything. Drafts are among them where it is asked what they still lack.</summary>
    public IReadOnlyList<ContentFile> Released { get; init; } =
        [.. Content.All(Family.Story).Where(s => StoryState.IsReleased(s.Record))];

    /// <summary>The day a story is judged by: today, or the later day from which it will be read.</summary>
    public DateOnly DayOf(ContentFile story) =>
        story.Record.Get(StorySchema.Published) is { } published && published > Today ? published : Today;
}

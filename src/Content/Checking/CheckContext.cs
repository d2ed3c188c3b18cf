using Recognition.Content.Problems;
using Recognition.Content.Reading;
using Recognition.Content.Schema;

namespace Recognition.Content.Checking;

/// <summary>What every check sees.</summary>
/// <param name="Content">Everything that was read.</param>
/// <param name="Settings">The site's settings.</param>
/// <param name="Today">The day of the build.</param>
/// <param name="Problems">Where problems go.</param>
/// <param name="Threads">How many stories to read at once.</param>
internal sealed record CheckContext(ContentSet Content, Settings Settings, DateOnly Today, ProblemList Problems, int Threads)
{
    /// <summary>Stories released to readers, now or from a day to come: the ones that must be right in everything.</summary>
    public IReadOnlyList<ContentFile> Released { get; } =
        [.. Content.All(Family.Story).Where(s => StoryState.IsReleased(s.Record))];

    /// <summary>The day a story is judged by: today, or the later day from which it will be read.</summary>
    public DateOnly DayOf(ContentFile story) =>
        story.Record.Get(StorySchema.Published) is { } published && published > Today ? published : Today;

    public void Report(Rule rule, Place at, string field, params IReadOnlyList<Argument> arguments) =>
        Problems.Add(rule, at, field, arguments);

    public void Report(Rule rule, ContentFile file, Field field, params IReadOnlyList<Argument> arguments) =>
        Problems.Add(rule, file.Record.PlaceOf(field), field.Name, arguments);
}

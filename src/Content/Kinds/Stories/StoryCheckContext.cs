using Recognition.Content.Configuration;
using Recognition.Content.Files;
using Recognition.Content.Kinds.Documents;
using Recognition.Content.Kinds.Units;
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

    /// <summary>Which plan binds where and when.</summary>
    public PlansInForce Plans { get; } = new(Content.All(Family.Document).Select(DocumentRegister.Make), Settings, Rota.None);

    /// <summary>The place of a story's unit, if it is known.</summary>
    public string? PlaceOf(ContentFile story) => Content.Find(Family.Unit, story.Record.Get(StorySchema.Unit))?.Record.Get(UnitSchema.Locality);

    /// <summary>The day a story is judged by: today, or the later day from which it will be read.</summary>
    public DateOnly DayOf(ContentFile story) =>
        story.Record.Get(StorySchema.Published) is { } published && published > Today ? published : Today;
}

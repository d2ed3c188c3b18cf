using Recognition.Content.Kinds.Terms;

namespace Recognition.Bench.Making;

/// <summary>A story that was made up: its facts as both generators read them, and its text.</summary>
/// <param name="Identity">Who it is.</param>
/// <param name="FrontMatter">All keys of the content schema except <c>aliases</c>.</param>
/// <param name="Body">The text as Markdown.</param>
internal sealed record MadeStory(StoryIdentity Identity, YamlWriter FrontMatter, string Body)
{
    /// <summary>Old slugs, and old paths that start with a slash.</summary>
    public required IReadOnlyList<string> Aliases { get; init; }

    public required IReadOnlyList<string> Categories { get; init; }

    public required IReadOnlyList<string> Movements { get; init; }

    public required IReadOnlyList<string> Campaigns { get; init; }

    /// <summary>Awards that were not taken back.</summary>
    public required IReadOnlyList<string> Awards { get; init; }

    public required IReadOnlyList<string> Documents { get; init; }

    public required DateOnly Published { get; init; }

    public required DateOnly? Updated { get; init; }

    /// <summary>Block of the unit.</summary>
    public Block? Block => Identity.Unit.Block;
}

using Recognition.Content.Kinds.Stories;
using Recognition.Content.Kinds.Units;

namespace Recognition.Content;

/// <summary>Who learned from whom, seen from either side. Only stories of the site are in it: one that readers do not see leads nowhere.</summary>
public sealed class SpreadIndex
{
    private readonly IReadOnlyDictionary<string, Story> _bySlug;
    private readonly ILookup<Story, Story> _models;
    private readonly ILookup<Unit, (Story Model, Spread Spread)> _takenUp;

    internal SpreadIndex(IReadOnlyList<Story> stories)
    {
        Models = [.. stories.Where(story => story.Spread.Count > 0).OrderByDescending(story => story.Spread.Count)];
        var named = Models.SelectMany(story => story.Spread).Select(spread => spread.Story).OfType<string>().ToHashSet(StringComparer.Ordinal);
        _bySlug = named.Count == 0 ? new Dictionary<string, Story>() : stories.Where(story => named.Contains(story.Slug)).ToDictionary(story => story.Slug, StringComparer.Ordinal);
        var all = Models.SelectMany(model => model.Spread.Select(spread => (Model: model, Spread: spread))).ToList();
        _models = all.Where(x => StoryOf(x.Spread) is not null).ToLookup(x => StoryOf(x.Spread)!, x => x.Model);
        _takenUp = all.Where(x => x.Spread.Unit is not null).OrderBy(x => x.Spread.Date.First).ToLookup(x => x.Spread.Unit!);
    }

    /// <summary>Stories that were taken up, those most often first and newest among equals.</summary>
    public IReadOnlyList<Story> Models { get; }

    /// <summary>The follower's own story, if readers see it.</summary>
    public Story? StoryOf(Spread spread) => spread.Story is { } slug ? _bySlug.GetValueOrDefault(slug) : null;

    /// <summary>Stories from which a story learned.</summary>
    public IEnumerable<Story> ModelsOf(Story follower) => _models[follower].Distinct();

    /// <summary>What a unit took up, first to last.</summary>
    public IEnumerable<(Story Model, Spread Spread)> TakenUpBy(Unit unit) => _takenUp[unit];
}

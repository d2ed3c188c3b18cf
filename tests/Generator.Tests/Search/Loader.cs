using Recognition.Content;
using Recognition.Content.Kinds.Stories;
using Recognition.Generator.Features.Search;
using Recognition.Tests;
using Recognition.Theming;

namespace Recognition.Generator.Tests.Search;

/// <summary>The stories of a folder as texts to be scanned, without an index.</summary>
internal static class Loader
{
    [ThreadStatic]
    private static VietnameseFolding? _folding;

    public static Site Site(TestFolder folder) => Judgement.PipelineOf(folder).Load().Site();

    public static List<(string Slug, List<List<Syllable>> Texts)> Stories(TestFolder folder, Texts texts) => Stories(Site(folder), texts);

    public static List<(string Slug, List<List<Syllable>> Texts)> Stories(Site site, Texts texts) =>
        [.. site.Stories.Select(story => (story.Slug, SearchDocument.Of(story).Select(field => field.Text).Concat(Facts(story, texts)).Select(Fold).ToList()))];

    public static List<Syllable> Fold(string text)
    {
        var folding = _folding ??= new();
        var numbers = new List<int>();
        folding.Read(text, numbers);
        return [.. numbers.Select(n => folding.Syllables[n])];
    }

    /// <summary>What facets say of a story.</summary>
    private static IEnumerable<string> Facts(Story story, Texts texts)
    {
        string?[] facts =
        [
            story.Unit?.Name, story.Unit?.ShortName, story.Unit?.Locality, story.Unit?.Block?.Label, story.Subject?.Label, story.Level?.Label,
            story.Quarter?.VietnameseName,
            .. story.Categories.Select(c => c.Label),
            .. story.StandingAwards.SelectMany(a => new[] { a.Award.Label, texts["tier." + a.Award.Tier] }),
            .. story.Campaigns.Select(c => c.Name),
        ];
        return facts.OfType<string>();
    }
}

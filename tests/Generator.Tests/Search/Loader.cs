using Recognition.Content;
using Recognition.Content.Model;
using Recognition.Content.Problems;
using Recognition.Content.Reading;
using Recognition.Generator.Search;
using Recognition.Tests;

namespace Recognition.Generator.Tests.Search;

/// <summary>The stories of a folder, read as search reads them but without an index.</summary>
internal static class Loader
{
    public static List<(string Slug, List<List<Syllable>> Texts)> Stories(TestFolder folder)
    {
        var problems = new ProblemList();
        var settings = Settings.Read("settings.yml", File.ReadAllBytes(folder.PathTo("settings.yml")), problems)!;
        var site = SiteBuilder.Build(ContentReader.Read(folder.PathTo("input"), "input", problems, 2), settings, BuiltSite.Today, withDrafts: false);
        var folding = new VietnameseFolding();
        return [.. site.Stories.Select(story => (story.Slug, SearchDocument.Of(story).Select(field =>
        {
            var syllables = new List<Syllable>();
            folding.Read(field.Text, syllables);
            return syllables;
        }).ToList()))];
    }
}

using System.Text.RegularExpressions;
using Recognition.Content.Kinds.Stories;
using Recognition.Content.Schema;
using Recognition.Generator.Features.Search;
using Recognition.Tests;
using Recognition.Themes.Sen.Parts;
using Recognition.Theming;

namespace Recognition.Generator.Tests.Search;

/// <summary>What search takes of a story is what the schema says.</summary>
public sealed class SearchDocumentTests
{
    /// <summary>Values of keys that are no texts, where the example will not do for a public story.</summary>
    private static readonly Dictionary<string, string> Values = new(StringComparer.Ordinal)
    {
        ["status"] = "published",
        ["subject"] = "ca-nhan",
        ["category"] = "nguoi-tot-viec-tot",
        ["unit"] = "xa-nam-dong",
        ["quarter"] = "2026-Q3",
        ["level"] = "co-so",
        ["level_history.level"] = "nhan-to-moi",
        ["award.award"] = "bieu-duong",
        ["spread.date"] = "2026-10",
        ["introduced_to.date"] = "2026-10",
    };

    [Fact]
    public void EveryTextOfAStoryCountsAsMuchAsItsDeclarationSays()
    {
        var marks = new Dictionary<string, string>(StringComparer.Ordinal);
        using var folder = TestFolder.WithGoodSite();
        var keys = StorySchema.Schema.Fields.Select(field => (field, Value: Value(field, "", marks))).Where(f => f.Value is not null);
        folder.Write("input/stories/2026/q3/du-moi-khoa.md", $"---\n{string.Join('\n', keys.Select(f => $"{f.field.Name}: {f.Value}"))}\n---\n\nThân bài.\n");
        var story = Loader.Site(folder).Stories.Single(s => s.Slug == "du-moi-khoa");

        var document = SearchDocument.Of(story).ToList();

        Assert.Equal(
            marks.Select(mark => $"{mark.Key}: {Declared(mark.Key)}"),
            marks.Select(mark => $"{mark.Key}: {document.Where(t => t.Text == mark.Value).Select(t => (SearchPlace?)t.Place).SingleOrDefault()}"));
        Assert.Contains(document, t => t.Place == SearchPlace.Body && t.Text.Contains("Thân bài.", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("khuyến h\u00adọc", "khuyến học")]
    [InlineData("nghĩa tì\u200bnh", "nghĩa tình")]
    [InlineData("\u00d0ồng \u0189ăng", "Đồng Đăng")]
    [InlineData("m&ocirc; h&igrave;nh", "mô hình")]
    [InlineData("gi**ữ** r_ừn_g", "giữ r_ừn_g")]
    [InlineData("lớp\u00a0học", "lớp học")]
    public void WordsAreFoundAsReadersSeeThem(string typed, string seen)
    {
        using var folder = TestFolder.WithGoodSite();
        File.AppendAllText(folder.PathTo("input/stories/2026/q3/hien-dat.md"), $"\nVề {typed} ở bản.\n");

        var document = SearchDocument.Of(Loader.Site(folder).Stories.Single(s => s.Slug == "hien-dat")).ToList();

        Assert.Contains($"Về {seen} ở bản.", document.First(t => t.Place == SearchPlace.Body).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void ResultsAreNarrowedByTheFieldsThatSaySo()
    {
        using var folder = TestFolder.WithGoodSite();

        var facets = Facets.Of(Loader.Site(folder), Theme.Load(System.Reflection.Assembly.Load("Recognition.Themes.Sen")).Texts("vi", typeof(Facets).Assembly));

        Assert.Equal(StorySchema.Schema.AllFields.Select(f => f.Field).Where(f => f.Search is { IsFacet: true }), facets.Select(f => f.Kind.Field));
    }

    [Fact]
    public void TheScriptOfTheSearchPageKnowsTheSameFacetsAndEachHasAName()
    {
        var script = File.ReadAllText(Repository.PathTo("themes", "Sen", "wwwroot", "scripts", "results", "filters.js"));
        var order = Regex.Match(script, @"const order = \[(.*)\];").Groups[1].Value;
        var derived = Regex.Match(script, @"const derived = \{ (.*) \};").Groups[1].Value;
        var texts = Theme.Load(System.Reflection.Assembly.Load("Recognition.Themes.Sen")).Texts("vi", typeof(Facets).Assembly);

        Assert.Equal(string.Join(", ", Facets.Kinds.Select(k => $"'{k.Name}'")), order);
        Assert.Equal(
            string.Join(", ", Facets.Kinds.Where(k => k.Group is not null).Select(k => $"{k.Name}: ['{Facets.Kinds.Single(of => of.Field == k.Field && of.Group is null).Name}', {k.Group}]")),
            derived.Replace("'dia-ban':", "dia-ban:", StringComparison.Ordinal).Replace("'cap-khen':", "cap-khen:", StringComparison.Ordinal));
        Assert.Equal(
            Facets.Kinds.Select(k => $"search.facet-{k.Name}").Order(StringComparer.Ordinal),
            texts.Keys.Where(key => key.StartsWith("search.facet-", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    /// <summary>What a key says of itself, or else the key it stands in.</summary>
    private static SearchPlace? Declared(string path) => StorySchema.Schema.AllFields
        .Where(f => path == f.Path || path.StartsWith(f.Path + ".", StringComparison.Ordinal))
        .Select(f => f.Field.Search)
        .LastOrDefault(search => search is not null)?.Place;

    /// <summary>A value in YAML: a mark of its own for every text, one that is a consent as well, and what a public story must have besides.</summary>
    private static string? Value(Field field, string parents, Dictionary<string, string> marks)
    {
        var path = parents + field.Name;
        switch (field.Type.Single)
        {
            case TextType:
                marks.Add(path, $"Đồng ý {marks.Count}");
                return $"\"{marks[path]}\"";
            case MapType map:
                var parts = map.Schema.Fields.Select(f => (f.Name, Value: Value(f, path + ".", marks))).Where(f => f.Value is not null).Select(f => $"{f.Name}: {f.Value}");
                var one = $"{{ {string.Join(", ", parts)} }}";
                return field.Type is MapType ? one : $"[{one}]";
            case DateType:
                return field.Requirement == Requirement.Optional ? null : "2026-09-04";
            default:
                return field.Requirement == Requirement.Optional ? null : Values.GetValueOrDefault(path, field.Example);
        }
    }
}

using System.Text.Json.Nodes;
using Recognition.Tests;

namespace Recognition.Generator.Tests;

/// <summary>What programs read passes validators: RFC 4287's grammar (libxml2), JSON Feed 1.1 and the site's own schemas (ajv).</summary>
public sealed class ValidDataTests
{
    [Fact]
    public void EveryFeedAndTableOfTheSampleIsValid()
    {
        var site = BuiltSite.Sample;
        var feeds = site.Files.Keys.Count(a => a == "feed.xml" || a.EndsWith("/feed.xml", StringComparison.Ordinal));

        var outcome = Validate(site.Files);

        Assert.True(outcome.Code == 0, outcome.Error);
        Assert.Equal($"{feeds} Atom, {feeds} JSON Feed, 5 tables\n", outcome.Output);
        Assert.True(feeds > 100, "Too few feeds: " + feeds);
    }

    [Theory]
    [InlineData("feed.xml", "<updated>2026", "<updated>20 tháng 11 năm 2026", "updated")]
    [InlineData("feed.xml", "<title>Gương sáng một xã</title>", "", "feed.xml:")]
    [InlineData("guong/feed.xml", "<published>", "<ngay></ngay><published>", "guong/feed.xml:")]
    [InlineData("feed.xml", "guong/hien-dat/</id>", "guong/tap-the-nam-dong/</id>", "the same identifier twice")]
    [InlineData("feed.json", "\"content_text\"", "\"content\"", "must have required property 'content_text'")]
    [InlineData("feed.json", "T00:00:00+07:00", "", "must match format \"date-time\"")]
    [InlineData("data/stories.json", "\"slug\": \"hien-dat\",", "", "must have required property 'slug'")]
    [InlineData("data/stories.json", "\"2026-Q3\"", "\"Quý III/2026\"", "must match pattern")]
    [InlineData("data/stories.json", "\"published\": \"2026-09-05\"", "\"published\": \"05/09/2026\"", "must match format \"date\"")]
    [InlineData("data/units.json", "\"level\": \"commune\"", "\"level\": \"xa\"", "must be equal to one of the allowed values")]
    [InlineData("data/units.json", "\"stories\": 3", "\"stories\": \"3\"", "must be integer")]
    [InlineData("data/campaigns.json", "\"inclusive\"", "\"bao_gom\"", "must NOT have additional properties")]
    [InlineData("data/coverage.json", "\"unit\": \"xa-nam-dong\"", "\"unit\": null", "must be string")]
    public void AFaultIsFound(string address, string right, string wrong, string finding)
    {
        using var folder = TestFolder.WithGoodSite();
        var files = BuiltSite.From(folder).Files.ToDictionary();
        var text = System.Text.Encoding.UTF8.GetString(files[address]);
        Assert.Contains(right, text, StringComparison.Ordinal);
        files[address] = System.Text.Encoding.UTF8.GetBytes(text.Replace(right, wrong, StringComparison.Ordinal));

        var outcome = Validate(files);

        Assert.Equal(1, outcome.Code);
        Assert.Contains(finding, outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void ASchemaSaysWhereItIsAndWhatEachFieldMeans()
    {
        using var folder = TestFolder.WithGoodSite();
        var schema = JsonNode.Parse(BuiltSite.From(folder).Files["data/schema/campaigns.schema.json"])!;

        Assert.Equal("https://json-schema.org/draft/2020-12/schema", (string?)schema["$schema"]);
        Assert.Equal("https://example.org/guong-sang/data/schema/campaigns.schema.json", (string?)schema["$id"]);
        Assert.Equal("Đợt thi đua", (string?)schema["title"]);
        var fields = schema["items"]!["properties"]!.AsObject();
        Assert.All(fields, field => Assert.False(string.IsNullOrWhiteSpace((string?)field.Value!["description"]), field.Key));
        Assert.Equal("Ngày ghi trong kế hoạch.", (string?)fields["register_by"]!["properties"]!["date"]!["description"]);
    }

    private static Shell.Outcome Validate(IReadOnlyDictionary<string, byte[]> files)
    {
        using var folder = new TestFolder();
        foreach (var (address, content) in files.Where(f => f.Key.EndsWith("feed.xml", StringComparison.Ordinal) || f.Key.EndsWith(".json", StringComparison.Ordinal)))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(folder.PathTo(address))!);
            File.WriteAllBytes(folder.PathTo(address), content);
        }

        return Shell.Run(Repository.Root, "node", [Repository.PathTo("tests", "validation", "validate.mjs"), folder.Root]);
    }
}

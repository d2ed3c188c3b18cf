using System.Text;
using System.Text.Json.Nodes;
using Recognition.Content.Kinds.Campaigns;
using Recognition.Content.Kinds.Stories;
using Recognition.Content.Kinds.Units;
using Recognition.Content.Schema;
using Recognition.Generator.Features.Campaigns;
using Recognition.Generator.Features.Data;
using Recognition.Generator.Features.Stories;
using Recognition.Generator.Features.Units;
using Recognition.Tests;

namespace Recognition.Generator.Tests;

/// <summary>The open data: stories, units, campaigns, and who introduced whom.</summary>
public sealed class DataTests
{
    [Fact]
    public void StoriesNameEveryPublicStoryAndNoOther()
    {
        using var folder = TestFolder.WithGoodSite();

        var rows = Rows(BuiltSite.From(folder), "stories");

        Assert.Equal(
            ["chu-tich-xa", "don-bien-phong", "hien-dat", "huyen-cu", "tap-the-nam-dong", "thu-hoi"],
            rows.Select(r => (string?)r["slug"]).Order(StringComparer.Ordinal));
        var story = rows.Single(r => (string?)r["slug"] == "hien-dat");
        Assert.Equal("2026-Q3", (string?)story["quarter"]);
        Assert.Equal("Xã Nam Dong", (string?)story["unit_name"]);
        Assert.Equal(["bang-khen-ubnd-tinh", "bieu-duong"], story["awards"]!.AsArray().Select(a => (string?)a));
        Assert.Equal("Cá nhân", (string?)story["subject_label"]);
    }

    [Fact]
    public void AStoryIsInTimeOrLateWhereItsUnitWasAsked()
    {
        using var folder = TestFolder.WithGoodSite();
        folder.Replace("input/stories/2026/q1/don-bien-phong.md", "submitted: 2026-03-04", "submitted: 2026-03-05");

        var site = BuiltSite.From(folder);

        Assert.Equal(false, (bool?)Rows(site, "stories").Single(r => (string?)r["slug"] == "don-bien-phong")["in_time"]);
        Assert.Null(Rows(site, "stories").Single(r => (string?)r["slug"] == "thu-hoi")["in_time"]);
        var cell = Rows(site, "coverage").Single(r => (string?)r["unit"] == "don-bien-phong-con-dao" && (string?)r["quarter"] == "2026-Q1");
        Assert.Equal("late", (string?)cell["state"]);
        Assert.Equal("Chậm hạn", (string?)cell["state_label"]);
        Assert.Equal("2026-03-04", (string?)cell["deadline"]);
        Assert.Equal((1, 1, 0, 1), ((int)cell["quota"]!, (int)cell["introduced"]!, (int)cell["in_time"]!, (int)cell["late"]!));
    }

    [Fact]
    public void CoverageAndStoriesTellTheSameOfDeadlines()
    {
        using var folder = TestFolder.WithGoodSite();
        folder.Replace("input/stories/2026/q1/don-bien-phong.md", "submitted: 2026-03-04", "submitted: 2026-03-05");
        var site = BuiltSite.From(folder);
        var stories = Rows(site, "stories").ToLookup(r => ((string?)r["unit"], (string?)r["quarter"]), r => (bool?)r["in_time"]);

        var rows = Rows(site, "coverage").Where(r => (int)r["introduced"]! > 0).ToList();

        Assert.Contains(rows, r => (int)r["quota"]! == 0 && r["counts_for"] is null);
        Assert.Contains(rows, r => (int)r["late"]! > 0);
        Assert.All(rows, row =>
        {
            var isBound = (int)row["quota"]! > 0 || row["counts_for"] is not null;
            var told = stories[((string?)row["unit"], (string?)row["quarter"])].ToList();
            Assert.Equal(isBound ? (int)row["introduced"]! : 0, (int)row["in_time"]! + (int)row["late"]!);
            Assert.True(isBound || told.TrueForAll(inTime => inTime is null));
            if (told.Count == (int)row["introduced"]!)
            {
                Assert.Equal(told.Count(inTime => inTime == false), (int)row["late"]!);
            }
        });
    }

    [Theory]
    [InlineData("xa-nam-dong", 2026, "Đã đạt")]
    [InlineData("xa-nam-dong", 2025, "Chưa đạt")]
    public void WhetherAUnitDidItsPartOfTheYearCanBeReadFromTheData(string unit, int year, string state)
    {
        using var folder = TestFolder.WithGoodSite();
        folder.Replace($"input/units/{unit}.md", "level: ", "quota: { per_year: 1 }\nlevel: ");

        var site = BuiltSite.From(folder);

        var owed = (int)Rows(site, "units").Single(r => (string?)r["slug"] == unit)["quota_per_year"]!;
        var introduced = Rows(site, "coverage")
            .Where(r => (string?)r["unit"] == unit && ((string?)r["quarter"])!.StartsWith($"{year}-", StringComparison.Ordinal))
            .Sum(r => (int)r["introduced"]!);
        Assert.Equal(state == "Đã đạt", introduced >= owed);
        Assert.Contains(site.Page($"nam/{year}/").QuerySelectorAll("tr"), row => row.TextContent.Contains("Xã Nam Dong", StringComparison.Ordinal) && row.TextContent.Contains(state, StringComparison.Ordinal));
        Assert.Contains("quota_per_year", site.Page("du-lieu/").GetElementById("coverage")!.Closest("section")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void AUnitOfThePastNamesItsSuccessor()
    {
        using var folder = TestFolder.WithGoodSite();

        var unit = Rows(BuiltSite.From(folder), "units").Single(r => (string?)r["slug"] == "huyen-con-dao");

        Assert.Equal("dac-khu-con-dao", (string?)unit["successor"]);
        Assert.Equal("district", (string?)unit["level"]);
        Assert.False((bool)unit["in_force"]!);
        Assert.Equal(1, (int)unit["stories"]!);
    }

    [Fact]
    public void ACampaignHasTheProgressOfItsTargetsAndACsvLineForEach()
    {
        var site = BuiltSite.Sample;

        var campaign = Rows(site, "campaigns").Single();
        var targets = campaign["targets"]!.AsArray();
        var lines = Csv(site, "campaigns");

        Assert.Equal("2023-10", (string?)campaign["from"]);
        Assert.Equal(("2023-11-30", true), ((string?)campaign["register_by"]!["date"], (bool)campaign["register_by"]!["inclusive"]!));
        Assert.Equal(("2024-06-30", false), ((string?)campaign["report_by"]!["date"], (bool)campaign["report_by"]!["inclusive"]!));
        Assert.All(targets.Where(t => t!["kind"] is not null), t => Assert.Equal(("unknown", true), ((string?)t!["standing"], t["met"] is null)));
        Assert.Equal([14, 14, 5, 13, null, null], targets.Select(t => (int?)t!["tracked_units"]));
        Assert.All(targets.Where(t => t!["kind"] is not null), t => Assert.Equal((int)t!["tracked_units"]!, (int)t["done"]! + (int)t["unknown_units"]!));
        Assert.Equal(targets.Count + 1, lines.Count);
        Assert.EndsWith("targets_text,targets_kind,targets_value,targets_done,targets_required,targets_met,targets_standing,targets_tracked_units,targets_unknown_units,targets_tracked_from", lines[0], StringComparison.Ordinal);
    }

    [Fact]
    public void ASpreadsheetGetsAByteOrderMarkAndNoFormulas()
    {
        using var folder = TestFolder.WithGoodSite();
        folder.Replace("input/stories/2026/q3/hien-dat.md", "title: \"Hiến đất mở đường\"", "title: \"=SUM(A1:A9)\"");
        var csv = BuiltSite.From(folder).Files["data/stories.csv"];

        Assert.Equal([0xEF, 0xBB, 0xBF], csv[..3]);
        var text = Encoding.UTF8.GetString(csv);
        Assert.Contains("'=SUM(A1:A9)", text, StringComparison.Ordinal);
        Assert.DoesNotContain(",=SUM", text, StringComparison.Ordinal);
        Assert.Contains("Người được nêu", text, StringComparison.Ordinal);
        Assert.Contains(",true,", text, StringComparison.Ordinal);
        Assert.Contains("bang-khen-ubnd-tinh; bieu-duong", text, StringComparison.Ordinal);
    }

    [Fact]
    public void ColumnsThatWereThereStayInTheirPlace()
    {
        using var folder = TestFolder.WithGoodSite();

        Assert.StartsWith(
            "\uFEFFslug,url,title,summary,honoree,subject,categories,unit,unit_name,quarter,level,awards,campaigns,movements,tags,submitted,published,updated,sample,",
            Csv(BuiltSite.From(folder), "stories")[0],
            StringComparison.Ordinal);
    }

    [Fact]
    public void EveryColumnIsDeclaredByAFieldAndEveryDeclaredColumnIsThere()
    {
        // What is counted from the stories of a unit or campaign is in none of its own fields.
        string[] counted = ["stories", "sample_stories"];

        Assert.Equal(Columns(typeof(StoryRow)), Declared(StorySchema.Schema));
        Assert.Equal(Columns(typeof(UnitRow)).Except(counted), Declared(UnitSchema.Schema));
        Assert.Equal(Columns(typeof(CampaignRow), typeof(TargetRow)).Except([.. counted, "done", "required", "met", "standing", "tracked_units", "unknown_units"]), Declared(CampaignSchema.Schema));

        static IEnumerable<string> Columns(params Type[] rows) => rows.SelectMany(row => DataJson.Options.GetTypeInfo(row).Properties.Select(p => p.Name)).Order(StringComparer.Ordinal);

        static IEnumerable<string> Declared(RecordSchema schema) => schema.AllFields.SelectMany(f => f.Field.Data).Distinct().Order(StringComparer.Ordinal);
    }

    [Fact]
    public void APhotographIsNamedByItsPublishedAddress()
    {
        var site = BuiltSite.Sample;

        var images = Rows(site, "stories").Where(r => r["image"] is not null).ToList();

        Assert.NotEmpty(images);
        Assert.All(images, row =>
        {
            Assert.Contains(((string?)row["image"])!["https://example.org/".Length..], site.Files.Keys);
            Assert.NotEqual("", (string?)row["image_alt"]);
        });
    }

    [Fact]
    public void ThePageExplainsEveryTableWithItsFieldsAndFiles()
    {
        using var folder = TestFolder.WithGoodSite();
        var site = BuiltSite.From(folder);
        var page = site.Page("du-lieu/");

        foreach (var table in new[] { "stories", "units", "campaigns", "coverage" })
        {
            var section = page.GetElementById(table)!.Closest("section")!;
            var links = section.QuerySelectorAll("a").Select(a => a.GetAttribute("href"));
            Assert.Equal([$"/guong-sang/data/{table}.csv", $"/guong-sang/data/{table}.json", $"/guong-sang/data/schema/{table}.schema.json"], links);
            var names = section.QuerySelectorAll("tbody th").Select(th => th.TextContent.Trim().Replace('.', '_'));
            Assert.Equal(Csv(site, table)[0].TrimStart('\uFEFF').Split(','), names);
            Assert.Contains($"{Rows(site, table).Count} dòng", section.TextContent, StringComparison.Ordinal);
        }

        Assert.Contains("sample", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(site.Page("").QuerySelector("footer a[href='/guong-sang/du-lieu/']"));
    }

    private static List<JsonNode> Rows(BuiltSite site, string table) => [.. JsonNode.Parse(site.Files[$"data/{table}.json"])!.AsArray().Select(r => r!)];

    private static List<string> Csv(BuiltSite site, string table) => [.. site.Text($"data/{table}.csv").Split("\r\n", StringSplitOptions.RemoveEmptyEntries)];
}

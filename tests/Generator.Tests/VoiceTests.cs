using System.Text.Json.Nodes;
using Recognition.Tests;

namespace Recognition.Generator.Tests;

/// <summary>A story lets people speak and tells others how to do the same; a unit says what it is a member of.</summary>
public sealed class VoiceTests
{
    private const string Story = "input/stories/2026/q3/hien-dat.md";

    [Fact]
    public void AQuotationStandsBetweenThePartsWithItsSpeaker()
    {
        using var folder = TestFolder.WithGoodSite();
        folder.Replace(Story, "tag: vuot-kho", "quotes: [{ text: \"Đất còn đó\", speaker: \"Người hàng xóm\", post: \"ở cuối đường\" }, { text: \"Xe vào tận sân\", speaker: \"Người lái xe\" }]\ntag: vuot-kho");

        var body = BuiltSite.From(folder).Page("guong/hien-dat/").QuerySelector(".story-body")!;

        Assert.Equal(["prose", "quote", "prose", "quote"], body.Children.Select(c => c.ClassName).Where(c => c is "prose" or "quote"));
        Assert.Equal(["Đất còn đóNgười hàng xómở cuối đường", "Xe vào tận sânNgười lái xe"], body.QuerySelectorAll(".quote").Select(q => string.Concat(q.QuerySelectorAll("p, span").Select(p => p.TextContent))));
    }

    [Fact]
    public void HowToFollowIsASectionAndInTheData()
    {
        using var folder = TestFolder.WithGoodSite();
        folder.Replace(Story, "tag: vuot-kho", "how_to_follow: { cost: \"Hai triệu đồng\", people: \"Ba người\", time: \"Một tuần\", contact: \"UBND xã Nam Dong\", text: \"Họp trước\" }\ntag: vuot-kho");
        var site = BuiltSite.From(folder);

        var section = site.Page("guong/hien-dat/").QuerySelector("section.follow")!;
        Assert.Equal("Làm theo thế nào", section.QuerySelector("h2")!.TextContent);
        Assert.Equal(["Kinh phí: Hai triệu đồng", "Cần những ai: Ba người", "Thời gian: Một tuần", "Hỏi ở đâu: UBND xã Nam Dong"], section.QuerySelectorAll("dl > div").Select(d => $"{d.QuerySelector("dt")!.TextContent}: {d.QuerySelector("dd")!.TextContent}"));
        var row = JsonNode.Parse(site.Text("data/stories.json"))!.AsArray().Single(s => (string?)s!["slug"] == "hien-dat")!;
        Assert.Equal("Hai triệu đồng", (string?)row["how_to_follow_cost"]);
        Assert.Empty(row["quotes"]!.AsArray());
    }

    [Fact]
    public void ATableSaysWhoseHeadsItsHeadsAre()
    {
        using var folder = TestFolder.WithGoodSite();
        folder.Replace(Story, "Bà con góp công.", "| tuần | việc |\n| --- | --- |\n| 1 | đắp nền |\n\nBà con góp công.");

        Assert.Equal(["col", "col"], BuiltSite.From(folder).Page("guong/hien-dat/").QuerySelectorAll(".prose th").Select(h => h.GetAttribute("scope")));
    }

    [Fact]
    public void AStoryWithoutThemHasNeither()
    {
        using var folder = TestFolder.WithGoodSite();

        var page = BuiltSite.From(folder).Page("guong/hien-dat/");

        Assert.Null(page.QuerySelector(".quote, .follow"));
    }

    [Fact]
    public void MembershipShowsOnBothPagesAndIsNoSubordination()
    {
        using var folder = TestFolder.WithGoodSite();
        folder.Replace("input/units/truong-vo-thi-sau.md", "level: xa", "level: khong\nmember_of: xa-nam-dong");
        var site = BuiltSite.From(folder);

        Assert.Contains("Thành viên của", site.Main("don-vi/truong-vo-thi-sau/"), StringComparison.Ordinal);
        Assert.DoesNotContain("Cấp", site.Page("don-vi/truong-vo-thi-sau/").QuerySelectorAll(".facts dt").Select(d => d.TextContent));
        Assert.Contains("Tổ chức thành viên", site.Main("don-vi/xa-nam-dong/"), StringComparison.Ordinal);
        Assert.DoesNotContain("Đơn vị trực thuộc", site.Main("don-vi/xa-nam-dong/"), StringComparison.Ordinal);
        var row = JsonNode.Parse(site.Text("data/units.json"))!.AsArray().Single(s => (string?)s!["slug"] == "truong-vo-thi-sau")!;
        Assert.Equal("xa-nam-dong", (string?)row["member_of"]);
        Assert.Equal("none", (string?)row["level"]);
    }
}

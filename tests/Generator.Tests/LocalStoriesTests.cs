using Recognition.Tests;

namespace Recognition.Generator.Tests;

/// <summary>A unit's page gathers the stories of its place: of units below it and before it, each labelled; what it owes counts its own only.</summary>
public sealed class LocalStoriesTests
{
    private const string Town = "don-vi/dac-khu-con-dao/";

    [Fact]
    public void StoriesOfUnitsBelowAndBeforeStandUnderTheirNames()
    {
        using var folder = TestFolder.WithGoodSite();
        folder.Write("input/units/to-cu.md", "---\nname: Tổ dân phố cũ\nlocality: Côn Đảo\nlevel: xa\nparent: huyen-con-dao\n---\n\nĐơn vị để thử.\n");
        folder.Replace("input/stories/2026/q2/thu-hoi.md", "unit: xa-dak-wil", "unit: to-cu");

        var page = BuiltSite.From(folder).Page(Town);

        Assert.Equal(
            ["Đồn Biên phòng Côn Đảo đơn vị trực thuộc · 1 bài", "Ủy ban nhân dân huyện Côn Đảo đơn vị trước đây · 1 bài", "Tổ dân phố cũ đơn vị trước đây · 1 bài"],
            page.QuerySelectorAll(".local-unit").Select(label => string.Join(' ', label.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))));
        Assert.Contains("3 bài của đơn vị trực thuộc và đơn vị trước đây", page.QuerySelector(".local .section-note")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Đơn vị chưa đứng tên giới thiệu bài nào", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(3, page.QuerySelectorAll(".local .card").Length);
    }

    [Fact]
    public void ThePageOfAllUnitsCountsThemAndFoldsThoseOfThePast()
    {
        using var folder = TestFolder.WithGoodSite();

        var page = BuiltSite.From(folder).Page("don-vi/");
        var place = page.QuerySelector("#o-con-dao")!.Closest("section")!;

        Assert.Equal("2 bài", place.QuerySelector("a[href$='/dac-khu-con-dao/'] + .count")!.TextContent);
        Assert.Equal("Đơn vị đã kết thúc hoạt động (1)", place.QuerySelector("details summary")!.TextContent);
        Assert.NotNull(place.QuerySelector("details a[href$='/huyen-con-dao/']"));
        Assert.Contains("#o-con-dao", page.QuerySelectorAll("nav.contents a").Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public void UnitsThatAreAboveEachOtherOnlyThroughTheirPastEndTheSearch()
    {
        using var folder = TestFolder.WithGoodSite();
        folder.Replace("input/units/huyen-con-dao.md", "successor: dac-khu-con-dao\n", "successor: dac-khu-con-dao\nparent: don-bien-phong-con-dao\n");

        Assert.Equal(2, BuiltSite.From(folder).Page(Town).QuerySelectorAll(".local-unit").Length);
    }

    [Fact]
    public void AUnitWithNothingBelowOrBeforeItHasNoSuchPart()
    {
        using var folder = TestFolder.WithGoodSite();

        Assert.Null(BuiltSite.From(folder).Page("don-vi/don-bien-phong-con-dao/").QuerySelector("#local"));
    }
}

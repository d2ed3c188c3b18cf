using System.Text.Json.Nodes;
using Recognition.Tests;

namespace Recognition.Generator.Tests;

/// <summary>Who learned from a story (nhân rộng) stands on its page, on the follower's, on both units', in the figures, on the home page and in the data.</summary>
public sealed class FollowerTests
{
    private const string Story = "input/stories/2026/q3/hien-dat.md";
    private const string Own = "input/stories/2026/q3/tap-the-nam-dong.md";

    private const string Spread =
        """
        spread:
        - { unit: xa-dak-wil, date: 2026-10, kind: tham-quan, text: "Đến xem con đường." }
        - { place: "Xã bên", date: 2026-11-02, figure: "120 m²", evidence: "Biên bản ngày 02/11/2026" }
        - { unit: xa-nam-dong, date: 2026-09-20, story: tap-the-nam-dong }
        introduced_to:
        - { office: "Báo tỉnh", date: 2026-11-05, event: "Chuyên mục Người tốt" }
        - { office: "Hội đồng tỉnh", date: 2026-09-10, document: "9/BC" }
        tag: vuot-kho
        """;

    [Fact]
    public void AStoryTellsWhoFollowedAndToWhomItWasPassedOn()
    {
        using var folder = WithFollowers();
        var page = BuiltSite.From(folder).Page("guong/hien-dat/");
        var section = page.QuerySelector("section[aria-labelledby=spread]")!;

        Assert.Equal("3 lượt học theo: 3 trong năm 2026", section.QuerySelector("p")!.TextContent);
        Assert.Equal(["20/9/2026", "tháng 10/2026 · tham quan, học tập", "02/11/2026"], section.QuerySelectorAll(".update-date").Select(p => p.TextContent.Trim()));
        Assert.Equal(["/guong-sang/don-vi/xa-nam-dong/", "/guong-sang/guong/tap-the-nam-dong/", "/guong-sang/don-vi/xa-dak-wil/"], section.QuerySelectorAll("a").Select(a => a.GetAttribute("href")));
        Assert.Equal("120 m²", section.QuerySelector(".figure")!.TextContent);
        Assert.Equal("Căn cứ: Biên bản ngày 02/11/2026", section.QuerySelector("li .fine")!.TextContent);
        Assert.Equal(["Hội đồng tỉnh10/9/2026 · văn bản số 9/BC", "Báo tỉnh, Chuyên mục Người tốt05/11/2026"], page.QuerySelectorAll(".ladder h3 + ol li").Select(li => string.Concat(li.Children.Select(part => part.TextContent.Trim()))));
    }

    [Fact]
    public void TheFollowersStoryAndBothUnitsSayWhomTheyLearnedFrom()
    {
        using var folder = WithFollowers();
        var site = BuiltSite.From(folder);

        Assert.Equal("Học theo Hiến đất mở đường", site.Page("guong/tap-the-nam-dong/").QuerySelector(".story-body .notice")!.TextContent.Trim());
        Assert.StartsWith("Hiến đất mở đường tháng 10/2026 · tham quan, học tập · Đến xem con đường.", Words(site, "don-vi/xa-dak-wil/", "learned"), StringComparison.Ordinal);
        Assert.StartsWith("Hiến đất mở đường 3 lượt học theo: Xã Nam Dong, Xã Đắk Wil, Xã bên", Words(site, "don-vi/xa-nam-dong/", "followed"), StringComparison.Ordinal);
        Assert.Null(site.Page("don-vi/xa-dak-wil/").QuerySelector("#followed"));
        Assert.Equal("Hiến đất mở đường 3 lượt học theo", Words(site, "", "spread"));
        Assert.Equal("Hiến đất mở đường3", string.Concat(site.Page("thong-ke/").QuerySelectorAll("section[aria-labelledby=spread] tbody :is(th, .number)").Select(c => c.TextContent.Trim())));
    }

    [Fact]
    public void TheDataHasARowForEachFollower()
    {
        using var folder = WithFollowers();
        var site = BuiltSite.From(folder);
        var rows = JsonNode.Parse(site.Text("data/spread.json"))!.AsArray();

        Assert.Equal(["tap-the-nam-dong", null, null], rows.Select(row => (string?)row!["follower_story"]));
        Assert.Equal(["followed", "visited", "followed"], rows.Select(row => (string?)row!["kind"]));
        Assert.Equal(["xa-nam-dong", "xa-dak-wil", null], rows.Select(row => (string?)row!["follower_unit"]));
        Assert.Equal(["2026-09-20", "2026-10", "2026-11-02"], rows.Select(row => (string?)row!["date"]));
        Assert.Contains("Xã bên", site.Text("data/spread.csv"), StringComparison.Ordinal);
    }

    /// <summary>Of the time that is asked for, whenever the story is from; a month of which no day is known is of its first.</summary>
    [Fact]
    public void AReportCountsFollowersAndIntroductionsOfItsTime()
    {
        using var folder = WithFollowers();

        var days = Cli.Run(folder, "report", "--from", "2026-10-01", "--to", "2026-11-10", "--format", "md", "--date", "2026-11-20").Output;
        var year = Cli.Run(folder, "report", "--year", "2026", "--format", "md", "--date", "2026-11-20").Output;
        var before = Cli.Run(folder, "report", "--from", "2026-09-01", "--to", "2026-09-05", "--format", "md", "--date", "2026-11-20").Output;

        Assert.Contains("2 lượt học theo, từ 1 bài.", days, StringComparison.Ordinal);
        Assert.Contains("Hiến đất mở đường: Xã Đắk Wil (tháng 10/2026, tham quan, học tập): Đến xem con đường.", days, StringComparison.Ordinal);
        Assert.Contains("Hiến đất mở đường: Xã bên (02/11/2026, làm theo): 120 m² (căn cứ: Biên bản ngày 02/11/2026).", days, StringComparison.Ordinal);
        Assert.Contains("Hiến đất mở đường: Báo tỉnh, Chuyên mục Người tốt, 05/11/2026", days, StringComparison.Ordinal);
        Assert.DoesNotContain("Hội đồng tỉnh", days, StringComparison.Ordinal);
        Assert.Contains("3 lượt học theo, từ 1 bài.", year, StringComparison.Ordinal);
        Assert.Contains("2 lượt giới thiệu với cấp trên, báo chí, triển lãm.", year, StringComparison.Ordinal);
        Assert.DoesNotContain("Nhân rộng", before, StringComparison.Ordinal);
    }

    /// <summary>What readers do not see leads nowhere: a follower's draft is not named, and of a story that was taken off nobody is said to have learned.</summary>
    [Fact]
    public void WhatIsNotPublishedIsNeitherLinkedNorNamed()
    {
        using var folder = WithFollowers();
        folder.Replace(Story, "Xem thêm [bài về tập thể xã](/guong/tap-the-nam-dong/) và", "Xem");
        folder.Replace("input/stories/2026/q3/chu-tich-xa.md", "status: published", "status: draft");
        folder.Replace(Own, "status: published", "status: draft");

        Assert.Equal(2, BuiltSite.From(folder).Page("guong/hien-dat/").QuerySelectorAll("section[aria-labelledby=spread] a").Length);

        folder.Replace(Own, "status: draft", "status: published");
        folder.Replace(Story, "status: published", "status: withdrawn");
        folder.Replace(Story, "status: given", "status: withdrawn");
        var site = BuiltSite.From(folder);

        Assert.Null(site.Page("guong/tap-the-nam-dong/").QuerySelector(".story-body .notice"));
        Assert.Null(site.Page("don-vi/xa-dak-wil/").QuerySelector("#learned"));
        Assert.Null(site.Page("").QuerySelector("#spread"));
        Assert.Empty(JsonNode.Parse(site.Text("data/spread.json"))!.AsArray());
    }

    [Fact]
    public void ASiteWithoutFollowersIsWhatItWas()
    {
        using var folder = TestFolder.WithGoodSite();
        var site = BuiltSite.From(folder);

        Assert.All(["", "thong-ke/", "guong/hien-dat/"], address => Assert.Null(site.Page(address).QuerySelector("#spread")));
        Assert.Null(site.Page("guong/hien-dat/").QuerySelector(".ladder h3"));
    }

    private static TestFolder WithFollowers()
    {
        var folder = TestFolder.WithGoodSite();
        folder.Replace(Story, "tag: vuot-kho", Spread.TrimEnd());
        return folder;
    }

    private static string Words(BuiltSite site, string address, string section) =>
        string.Join(' ', site.Page(address).QuerySelector($"section[aria-labelledby={section}] ul")!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

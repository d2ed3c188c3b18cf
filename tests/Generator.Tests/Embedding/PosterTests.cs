using Recognition.Tests;

namespace Recognition.Generator.Tests.Embedding;

/// <summary>What posters say, and what they weigh: there is one for each story.</summary>
public sealed class PosterTests
{
    [Fact]
    public void APosterOfAStorySaysWhoWhatForAndWhereToReadOn()
    {
        using var folder = TestFolder.WithGoodSite();
        folder.Replace("input/stories/2026/q3/hien-dat.md", "status: published", "status: published\nsample: true");
        var site = BuiltSite.From(folder);
        var poster = site.Main("in/guong/hien-dat/");

        Assert.Equal("Hiến đất mở đường", site.Page("in/guong/hien-dat/").QuerySelector("h1")!.TextContent);
        foreach (var text in new[]
        {
            "Gương sáng một xã", "Người được nêu", "Xã Nam Dong", "Quý III/2026", "Bằng khen của Chủ tịch UBND tỉnh", "Nội dung minh họa",
            "Tóm tắt thành tích trong một câu.", "example.org/guong-sang/guong/hien-dat/",
        })
        {
            Assert.Contains(text, poster, StringComparison.Ordinal);
        }

        Assert.NotNull(site.Page("guong/hien-dat/").QuerySelector("a[href='/guong-sang/in/guong/hien-dat/']"));
    }

    [Fact]
    public void APosterDoesNotBoastAnAwardThatWasTakenBack()
    {
        using var folder = TestFolder.WithGoodSite();
        var site = BuiltSite.From(folder);

        Assert.Null(site.Page("in/guong/thu-hoi/").QuerySelector(".poster-award"));
    }

    [Fact]
    public void APosterOfAUnitNamesItsLatestStories()
    {
        using var folder = TestFolder.WithGoodSite();

        var titles = BuiltSite.From(folder).Page("in/don-vi/xa-nam-dong/").QuerySelectorAll(".poster-list b").Select(t => t.TextContent);

        Assert.Equal(["Người đứng đầu xã", "Hiến đất mở đường", "Tập thể xã Nam Dong"], titles);
    }

    [Fact]
    public void APosterOfACampaignSaysWhenByWhomAndHowMuch()
    {
        using var folder = TestFolder.WithGoodSite();

        var poster = BuiltSite.From(folder).Main("in/chien-dich/dot-thi-dua/");

        Assert.Contains("tháng 4/2025 – tháng 6/2026", poster, StringComparison.Ordinal);
        Assert.Contains("Ủy ban nhân dân đặc khu Côn Đảo", poster, StringComparison.Ordinal);
        Assert.Contains("Chỉ tiêu3", poster, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-11-19", false, true)]
    [InlineData("2026-11-20", true, true)]
    [InlineData("2026-11-20", true, false)]
    public void APosterOfACampaignNamesNoDatePastAndSaysWhenItIsOver(string register, bool hasRegistration, bool isOver)
    {
        using var folder = TestFolder.WithGoodSite();
        folder.Replace("input/campaigns/dot-thi-dua.md", "2025-05-30", register);
        if (!isOver)
        {
            folder.Replace("input/campaigns/dot-thi-dua.md", "to: 2026-06", "to: 2026-11");
        }

        var poster = BuiltSite.From(folder, today: new(2026, 11, 20)).Main("in/chien-dich/dot-thi-dua/");

        Assert.Equal(hasRegistration, poster.Contains("chậm nhất ngày", StringComparison.Ordinal));
        Assert.Equal(isOver, poster.Contains("Đợt thi đua đã kết thúc.", StringComparison.Ordinal));
    }

    [Fact]
    public void APosterAndAFrameOfAUnitThatIsGoneSaySo()
    {
        using var folder = TestFolder.WithGoodSite();
        var site = BuiltSite.From(folder);

        const string end = "Đã kết thúc hoạt động ngày 30/6/2025; kế tục: Ủy ban nhân dân đặc khu Côn Đảo.";
        Assert.Contains(end, site.Main("in/don-vi/huyen-con-dao/"), StringComparison.Ordinal);
        Assert.Contains(end, site.Main("nhung/don-vi/huyen-con-dao/"), StringComparison.Ordinal);
        Assert.Contains(end, site.Text("nhung/don-vi/huyen-con-dao/data.json"), StringComparison.Ordinal);
        Assert.DoesNotContain("Đã kết thúc", site.Main("in/don-vi/xa-nam-dong/"), StringComparison.Ordinal);

        // Its page offers neither, but keeps its address and code.
        var page = site.Page("don-vi/huyen-con-dao/");
        Assert.Null(page.QuerySelector(".sharing-codes"));
        Assert.Null(page.QuerySelector("a[href*='/in/']"));
        Assert.NotNull(page.QuerySelector(".sharing .qr"));
    }

    [Fact]
    public void APosterIsLight()
    {
        var site = BuiltSite.Sample;

        Assert.All(
            site.Files.Where(f => f.Key.StartsWith("in/", StringComparison.Ordinal) && !site.Text(f.Key).Contains("site-header", StringComparison.Ordinal)),
            poster => Assert.InRange(poster.Value.Length, 300, 8_000));
    }
}

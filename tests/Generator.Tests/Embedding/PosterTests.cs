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
        Assert.Contains("chậm nhất ngày 30/05/2025", poster, StringComparison.Ordinal);
        Assert.Contains("3 chỉ tiêu", poster, StringComparison.Ordinal);
    }

    [Fact]
    public void APosterIsLight()
    {
        var site = BuiltSite.OfRepository();

        Assert.All(
            site.Files.Where(f => f.Key.StartsWith("in/", StringComparison.Ordinal) && !site.Text(f.Key).Contains("site-header", StringComparison.Ordinal)),
            poster => Assert.InRange(poster.Value.Length, 300, 8_000));
    }
}

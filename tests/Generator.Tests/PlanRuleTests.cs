using Recognition.Tests;

namespace Recognition.Generator.Tests;

/// <summary>Rules of the five plans and of the law, as a reader sees them on the pages.</summary>
public sealed class PlanRuleTests
{
    [Theory]
    [InlineData("quy/2026-q1/", "Khối văn hóa – xã hội", "Đồn Biên phòng Côn Đảo", "trước ngày 05/3/2026")]
    [InlineData("quy/2026-q2/", "Khối trường học", "Trường THPT Võ Thị Sáu", "trước ngày 05/6/2026")]
    [InlineData("quy/2026-q3/", "Khối cơ quan Đảng, đoàn thể", "Công an đặc khu Côn Đảo", "trước ngày 05/9/2026")]
    [InlineData("quy/2026-q4/", "Khối kinh tế", "Ban Chỉ huy quân sự Côn Đảo", "trước ngày 05/12/2026")]
    public void TheRotaNamesBlocksAndUnitsOfTheQuarter(string address, string block, string unit, string deadline)
    {
        using var folder = TestFolder.WithGoodSite();
        var site = BuiltSite.From(folder);

        var rota = site.Page(address).QuerySelector("section[aria-labelledby=rota]")!.TextContent;
        Assert.Contains(unit, rota, StringComparison.Ordinal);
        Assert.DoesNotContain(UnitsOfOtherQuarters(unit), other => rota.Contains(other, StringComparison.Ordinal));
        Assert.Contains(block, site.Main(address), StringComparison.Ordinal);
        Assert.Contains(deadline, site.Main(address), StringComparison.Ordinal);
    }

    [Fact]
    public void TheLadderShowsLevelsReachedWithTheirDates()
    {
        using var folder = TestFolder.WithGoodSite();

        var ladder = BuiltSite.From(folder).Page("guong/hien-dat/").QuerySelector(".ladder")!;

        Assert.Equal(5, ladder.QuerySelectorAll("li").Length);
        var current = Assert.Single(ladder.QuerySelectorAll("[aria-current]"));
        Assert.Contains("Được công nhận", current.TextContent, StringComparison.Ordinal);
        Assert.Contains("20/3/2025", ladder.TextContent, StringComparison.Ordinal);
        Assert.Contains("15/01/2026", ladder.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void TheHeadOfAUnitStandsBesideTheUnitsOwnStory()
    {
        using var folder = TestFolder.WithGoodSite();

        var page = BuiltSite.From(folder).Page("guong/chu-tich-xa/");

        Assert.NotNull(page.QuerySelector("main a[href='/guong-sang/guong/tap-the-nam-dong/']"));
    }

    [Fact]
    public void ARevokedAwardIsShownAsSuchAndNotCounted()
    {
        using var folder = TestFolder.WithGoodSite();
        var site = BuiltSite.From(folder);

        var story = site.Main("guong/thu-hoi/");
        Assert.Contains("30/QĐ-UBND", story, StringComparison.Ordinal);
        Assert.Contains("02/10/2026", story, StringComparison.Ordinal);
        Assert.Contains("Báo cáo sai số liệu", story, StringComparison.Ordinal);
        Assert.DoesNotContain("Giấy khen bị thu hồi", site.Main("khen-thuong/giay-khen-ubnd-xa/"), StringComparison.Ordinal);
        Assert.DoesNotContain("giay-khen-ubnd-xa", site.Text("data/stories.csv"), StringComparison.Ordinal);
        Assert.Contains("Hiến đất mở đường", site.Main("khen-thuong/bang-khen-ubnd-tinh/"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("da-rut", "Bí Mật")]
    [InlineData("da-rut", "bí mật không được lộ")]
    [InlineData("rut-dong-y", "Kín Đáo")]
    [InlineData("rut-dong-y", "rút lại không được lộ")]
    public void AWithdrawnStoryLeavesAPageWithoutPersonalData(string slug, string personal)
    {
        using var folder = TestFolder.WithGoodSite();
        var site = BuiltSite.From(folder, withDrafts: true);

        Assert.Contains("rút", site.Main($"guong/{slug}/"), StringComparison.Ordinal);
        Assert.Equal("noindex", site.Page($"guong/{slug}/").QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.DoesNotContain(slug, site.Text("sitemap.xml"), StringComparison.Ordinal);
        Assert.Contains($"guong/{slug}/", site.Text("urls.json"), StringComparison.Ordinal);
        foreach (var (address, _) in site.Files.Where(f => !f.Key.StartsWith("assets/", StringComparison.Ordinal)))
        {
            Assert.False(site.Text(address).Contains(personal, StringComparison.OrdinalIgnoreCase), $"/{address} holds \"{personal}\".");
        }
    }

    [Fact]
    public void AHistoricUnitKeepsItsPageAndLeadsToItsSuccessor()
    {
        using var folder = TestFolder.WithGoodSite();
        var site = BuiltSite.From(folder);

        var page = site.Page("don-vi/huyen-con-dao/");
        Assert.Contains("30/6/2025", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("main a[href='/guong-sang/don-vi/dac-khu-con-dao/']"));
        Assert.NotNull(page.QuerySelector("main a[href='/guong-sang/guong/huyen-cu/']"));
        Assert.NotNull(site.Page("don-vi/dac-khu-con-dao/").QuerySelector("main a[href='/guong-sang/don-vi/huyen-con-dao/']"));
    }

    [Theory]
    [InlineData("hen-ngay")]
    [InlineData("ban-nhap")]
    [InlineData("cho-duyet")]
    public void WhatIsNotPublishedIsNowhereUnlessDraftsAreAskedFor(string slug)
    {
        using var folder = TestFolder.WithGoodSite();

        Assert.All(BuiltSite.From(folder).Files, file => Assert.DoesNotContain(slug, file.Key, StringComparison.Ordinal));
        var drafts = BuiltSite.From(folder, withDrafts: true);
        Assert.Equal("noindex", drafts.Page($"guong/{slug}/").QuerySelector("meta[name=robots]")!.GetAttribute("content"));
    }

    [Fact]
    public void AScheduledStoryAppearsOnItsDay()
    {
        using var folder = TestFolder.WithGoodSite();

        Assert.DoesNotContain("guong/hen-ngay/", BuiltSite.From(folder, today: new(2026, 12, 14)).Files.Keys);
        Assert.Contains("guong/hen-ngay/", BuiltSite.From(folder, today: new(2026, 12, 15)).Files.Keys);
    }

    [Fact]
    public void ACampaignShowsItsTargetsAndBothKindsOfDeadline()
    {
        using var folder = TestFolder.WithGoodSite();

        var page = BuiltSite.From(folder).Main("chien-dich/dot-thi-dua/");

        Assert.Contains("100% xã phát động", page, StringComparison.Ordinal);
        Assert.Contains("chậm nhất ngày 30/5/2025", page, StringComparison.Ordinal);
        Assert.Contains("trước ngày 30/6/2026", page, StringComparison.Ordinal);
        Assert.Contains("tháng 4/2025", page, StringComparison.Ordinal);
    }

    private static IEnumerable<string> UnitsOfOtherQuarters(string unit) =>
        new[] { "Đồn Biên phòng Côn Đảo", "Trường THPT Võ Thị Sáu", "Công an đặc khu Côn Đảo", "Ban Chỉ huy quân sự Côn Đảo" }.Where(u => u != unit);
}

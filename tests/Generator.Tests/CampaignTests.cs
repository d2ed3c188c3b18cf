using AngleSharp.Dom;
using Recognition.Tests;

namespace Recognition.Generator.Tests;

/// <summary>A campaign's page: dates and what is due, targets with their progress, works by unit (Sơn La, 364/KH-MTTQ-BTT).</summary>
public sealed class CampaignTests
{
    private const string SonLa = "chien-dich/dai-hoi-mttq-son-la-2024/";

    /// <summary>The sample's site, built once for the tests that only read it.</summary>
    [Fact]
    public void TheSixTargetsOfSonLaAreCountedWhereThePlanGivesFigures()
    {
        var targets = BuiltSite.Sample.Page(SonLa).QuerySelectorAll(".targets > li").ToList();

        Assert.Equal(6, targets.Count);
        Assert.Equal(
            [
                "14 đơn vị được theo dõi trên trang này (1 cấp tỉnh, 12 cấp huyện, 1 cấp xã): 4 đã xong, 10 chưa có thông tin",
                "14 đơn vị được theo dõi trên trang này (1 cấp tỉnh, 12 cấp huyện, 1 cấp xã): 2 đã xong, 1 đang làm hoặc đã đăng ký, 11 chưa có thông tin",
                "5 đơn vị được theo dõi trên trang này: 3 đã xong, 2 đang làm hoặc đã đăng ký",
                "13 đơn vị được theo dõi trên trang này (12 cấp huyện, 1 cấp xã): 6 đã xong, 3 đang làm hoặc đã đăng ký, 4 chưa có thông tin",
            ],
            targets.Take(4).Select(t => Read(t.QuerySelector(".target-done")!)));
        Assert.All(targets.Take(4), t => Assert.Equal("Chưa đủ thông tin để nói đạt hay chưa", Read(t.QuerySelector(".target-progress .status")!)));
        Assert.Contains("Tính theo số việc: ít nhất 1 việc mỗi đơn vị", Read(targets[2]), StringComparison.Ordinal);
        Assert.All(targets.Skip(4), t => Assert.Contains("Kế hoạch không nêu con số", Read(t), StringComparison.Ordinal));
        Assert.All(targets.Skip(4), t => Assert.Null(t.QuerySelector("svg, details")));
    }

    [Fact]
    public void EachUnitATargetBindsSaysHowFarItIs()
    {
        var target = BuiltSite.Sample.Page(SonLa).QuerySelectorAll(".targets > li")[2];

        Assert.Equal(
            [
                "Hội Cựu chiến binh tỉnh Sơn La | Đã đăng ký, chưa có tin hoàn thành Nội dung minh họa | 0/1",
                "Hội LHPN tỉnh Sơn La | Đã xong Nội dung minh họa | 2/1",
                "Hội Nông dân tỉnh Sơn La | Đã xong Nội dung minh họa | 1/1",
                "Liên đoàn Lao động tỉnh Sơn La | Đã xong Nội dung minh họa | 1/1",
                "Tỉnh Đoàn Sơn La | Đang làm, chưa có tin hoàn thành Nội dung minh họa | 0/1",
            ],
            target.QuerySelectorAll("tbody tr").Select(row => string.Join(" | ", row.Children.Select(Read))));
    }

    [Fact]
    public void AnInclusiveDeadlineIsToldApartFromAnExclusiveOne()
    {
        var dates = BuiltSite.Sample.Page(SonLa).QuerySelectorAll(".dates > li").Select(li => string.Join(' ', li.Children.Select(Read)));

        Assert.Equal(
            [
                "Bắt đầu tháng 10/2023 Đã qua",
                "Đăng ký chậm nhất ngày 30/11/2023 Hạn cuối: hết ngày 30/11/2023. Đã qua",
                "Báo cáo tổng kết trước ngày 30/6/2024 Hạn cuối: hết ngày 29/6/2024. Đã qua",
                "Kết thúc tháng 10/2024 Đã qua",
            ],
            dates);
        Assert.Equal(
            ["Đã kết thúc tháng 10/2024", "Chỉ tiêu đã đạt 0/4 4 chưa đủ thông tin"],
            BuiltSite.Sample.Page(SonLa).QuerySelectorAll(".campaign-strip > div").Select(entry => string.Join(' ', entry.Children.Select(Read))));
    }

    [Theory]
    [InlineData("2025-03-30", "Bắt đầu sau 2 ngày Tính từ ngày 30/3/2025.", "Việc tới hạn tiếp theo Bắt đầu, tháng 4/2025")]
    [InlineData("2025-03-31", "Bắt đầu sau 1 ngày Tính từ ngày 31/3/2025.", "Việc tới hạn tiếp theo Bắt đầu, tháng 4/2025")]
    [InlineData("2025-04-01", "Thời gian còn lại 455 ngày Tính từ ngày 01/4/2025.", "Việc tới hạn tiếp theo Đăng ký, chậm nhất ngày 30/5/2025 Hạn cuối: hết ngày 30/5/2025.")]
    [InlineData("2025-05-30", "Thời gian còn lại 396 ngày Tính từ ngày 30/5/2025.", "Việc tới hạn tiếp theo Đăng ký, chậm nhất ngày 30/5/2025 Hạn cuối: hết ngày 30/5/2025.")]
    [InlineData("2025-05-31", "Thời gian còn lại 395 ngày Tính từ ngày 31/5/2025.", "Việc tới hạn tiếp theo Báo cáo tổng kết, trước ngày 28/02/2026 Hạn cuối: hết ngày 27/02/2026.")]
    [InlineData("2026-02-27", "Thời gian còn lại 123 ngày Tính từ ngày 27/02/2026.", "Việc tới hạn tiếp theo Báo cáo tổng kết, trước ngày 28/02/2026 Hạn cuối: hết ngày 27/02/2026.")]
    [InlineData("2026-02-28", "Thời gian còn lại 122 ngày Tính từ ngày 28/02/2026.", "Việc tới hạn tiếp theo Kết thúc, tháng 6/2026")]
    [InlineData("2026-06-30", "Thời gian còn lại Hết hôm nay Tính từ ngày 30/6/2026.", "Việc tới hạn tiếp theo Kết thúc, tháng 6/2026")]
    [InlineData("2026-07-01", "Đã kết thúc tháng 6/2026", null)]
    public void WhatIsDueNextDependsOnTheDay(string today, string time, string? next)
    {
        using var folder = TestFolder.WithGoodSite();
        folder.Replace("input/campaigns/dot-thi-dua.md", "{ before: 2026-06-30 }", "{ before: 2026-02-28 }");
        folder.Replace("input/campaigns/dot-thi-dua.md", "status: done, date: 2025-05-01", "status: registered");
        Directory.Delete(folder.PathTo("input/stories/2026"), recursive: true);
        Directory.Delete(folder.PathTo("input/stories/2025"), recursive: true);

        var page = BuiltSite.From(folder, today: DateOnly.Parse(today, null)).Page("chien-dich/dot-thi-dua/");

        var entries = page.QuerySelectorAll(".campaign-strip > div").Select(entry => string.Join(' ', entry.Children.Select(Read))).ToList();
        string?[] expected = [time, next];
        Assert.Equal(expected.OfType<string>(), entries.SkipLast(1));
        Assert.Matches("^Chỉ tiêu đã đạt [01]/2 ", entries[^1]);
        Assert.Equal(["Bắt đầu", "Đăng ký", "Báo cáo tổng kết", "Kết thúc"], page.QuerySelectorAll(".date-step").Select(Read));
    }

    [Fact]
    public void AShareBelowAllIsReachedBeforeAllUnitsHaveDoneTheirPart()
    {
        using var folder = TestFolder.WithGoodSite();
        folder.Replace("input/campaigns/dot-thi-dua.md", "value: 100", "value: 50");

        var target = BuiltSite.From(folder).Page("chien-dich/dot-thi-dua/").QuerySelector(".targets > li")!;

        Assert.Contains("2 đơn vị được theo dõi trên trang này: 1 đã xong, 1 chưa có thông tin Đã đạt chỉ tiêu", Read(target), StringComparison.Ordinal);
        Assert.Null(target.QuerySelector("svg"));

        folder.Replace("input/campaigns/dot-thi-dua.md", "to: 2026-06\n", "to: 2026-06\ntracked_from: 2025-04-01\n");
        target = BuiltSite.From(folder).Page("chien-dich/dot-thi-dua/").QuerySelector(".targets > li")!;
        Assert.Equal("50", target.QuerySelector(".bar-done")!.GetAttribute("width"));
        Assert.Equal("50", target.QuerySelector(".bar-goal")!.GetAttribute("x"));
    }

    [Fact]
    public void WorksStandByUnitThenByState()
    {
        var bodies = BuiltSite.Sample.Page(SonLa).QuerySelectorAll("table.works tbody").ToList();

        Assert.Equal(19, bodies.Count);
        Assert.Equal(22, bodies.Sum(b => b.QuerySelectorAll("tr").Length));
        var ward = Assert.Single(bodies, b => Read(b.QuerySelector("th")!) == "MTTQ huyện Mộc Châu");
        Assert.Equal("2", ward.QuerySelector("th")!.GetAttribute("rowspan"));
        Assert.Contains("16 đã xong · 5 đang làm · 1 đã đăng ký", BuiltSite.Sample.Main(SonLa), StringComparison.Ordinal);

        using var folder = TestFolder.WithGoodSite();
        folder.Replace("input/campaigns/dot-thi-dua.md", "  - { name: \"Đường điện", "  - { name: \"Nhà văn hóa\", unit: xa-dak-wil, kind: cong-trinh, status: done }\n  - { name: \"Đường điện");
        Assert.Equal(
            ["Đã xong", "Đã đăng ký, chưa có tin hoàn thành", "Đã xong"],
            BuiltSite.From(folder).Page("chien-dich/dot-thi-dua/").QuerySelectorAll("table.works .status").Select(Read));
    }

    [Fact]
    public void CriteriaStandByObjectAndDocumentsLeadToTheRegister()
    {
        var page = BuiltSite.Sample.Page(SonLa);

        Assert.Equal(
            ["Đối với các tổ chức thành viên MTTQ Việt Nam tỉnh", "Đối với Ủy ban MTTQ Việt Nam cấp huyện", "Đối với Ủy ban MTTQ Việt Nam cấp xã", "Đối với cá nhân"],
            page.QuerySelectorAll(".criteria-groups h3").Select(Read));
        Assert.Equal(6, page.QuerySelectorAll("section[aria-labelledby=basis] li a[href^='/van-ban/']").Length);
        Assert.Equal(page.QuerySelectorAll(".contents a").Select(a => a.GetAttribute("href")![1..]), page.QuerySelectorAll("main h2[id]").Select(h => h.Id).Where(id => page.QuerySelector($".contents a[href='#{id}']") is not null));
        Assert.NotNull(page.QuerySelector("section[aria-labelledby=targets] > .notice .mark-sample"));
    }

    [Fact]
    public void TheIndexSaysInALineHowFarACampaignIs()
    {
        Assert.Contains("4 chỉ tiêu có con số: 4 chưa đủ thông tin · 16/22 việc đã xong · tính cả nội dung minh họa", BuiltSite.Sample.Main("chien-dich/"), StringComparison.Ordinal);
    }

    /// <summary>What a reader reads, white space folded.</summary>
    private static string Read(IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

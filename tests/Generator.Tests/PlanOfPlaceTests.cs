using AngleSharp.Dom;
using Recognition.Tests;

namespace Recognition.Generator.Tests;

/// <summary>Each plan binds its own place: criteria, rules and quotas say whose they are.</summary>
public sealed class PlanOfPlaceTests
{
    /// <summary>The sample's site, built once for the tests that only read it.</summary>
    [Theory]
    [InlineData("guong/ban-tin-bien-nam-gio-ruoi-con-dao/", "Theo Kế hoạch số 221/KH-UBND (Côn Đảo)", "Có tinh thần tương thân tương ái")]
    [InlineData("guong/be-xi-mang-ben-bo-ruong-dak-wil/", "Tham khảo tiêu chuẩn của Kế hoạch số 64/KH-MTTQ-BTT (Cư Jút): bài ngoài thời gian của kế hoạch", "Sáng tạo, mới, hoạt động hiệu quả")]
    [InlineData("guong/nguoi-giu-loi-mon-len-cot-moc/", "Tham khảo tiêu chuẩn của Kế hoạch xây dựng và nhân điển hình tiên tiến năm 2023 (Phong Thổ): bài ngoài thời gian của kế hoạch", "Tích cực hưởng ứng phong trào, cuộc vận động (dành cho: Người dân trong cộng đồng dân cư)")]
    [InlineData("guong/to-may-gio-mem/", "Tham khảo tiêu chuẩn của Kế hoạch số 48-KH/ĐUK (Nam Định): bài ngoài thời gian của kế hoạch", "Có mô hình mới, cách làm hay, hiệu quả thiết thực")]
    [InlineData("guong/thuan-chau-chung-tay-xoa-nha-tam/", "Theo Kế hoạch số 364/KH-MTTQ-BTT (Sơn La)", "Mặt trận cấp huyện hoàn thành xuất sắc, toàn diện")]
    public void AStoryNamesThePlanOfItsCriteria(string address, string plan, string criterion)
    {
        var criteria = BuiltSite.Sample.Page(address).QuerySelector("section[aria-labelledby=criteria]")!;

        Assert.Equal(plan, Read(Assert.Single(criteria.QuerySelectorAll("p"))));
        Assert.Contains(criterion, criteria.QuerySelectorAll("li").Select(Read));
        Assert.NotNull(criteria.QuerySelector("a[href^='/van-ban/']"));
    }

    [Fact]
    public void APageOnNominatingSaysWhoseRuleEachRuleIs()
    {
        var page = BuiltSite.Sample.Page("gioi-thieu-guong/");

        Assert.StartsWith("Ở Côn Đảo, theo Kế hoạch số 221/KH-UBND, hằng quý, mỗi đơn vị lựa chọn và giới thiệu", Read(page.QuerySelector("section[aria-labelledby=who] li")!), StringComparison.Ordinal);
        Assert.Equal(
            [
                "Ở Côn Đảo, theo Kế hoạch số 221/KH-UBND",
                "Ở Phong Thổ, theo Kế hoạch xây dựng và nhân điển hình tiên tiến năm 2023",
                "Ở Cư Jút, theo Kế hoạch số 64/KH-MTTQ-BTT",
                "Ở Nam Định, theo Kế hoạch số 48-KH/ĐUK",
                "Ở Sơn La, theo Kế hoạch số 364/KH-MTTQ-BTT",
            ],
            page.QuerySelectorAll("section[aria-labelledby=whose] h3").Select(Read));
        Assert.Contains("Ở Côn Đảo, theo Kế hoạch số 221/KH-UBND, trang theo dõi theo các hạn dưới đây. Kế hoạch của nơi khác không đặt hạn theo quý;", Read(page.QuerySelector("section[aria-labelledby=when]")!), StringComparison.Ordinal);
        Assert.DoesNotContain("Ưu tiên công nhân", Read(page.QuerySelector("section[aria-labelledby=who]")!), StringComparison.Ordinal);
    }

    [Fact]
    public void APageOnTheSiteSaysWhoseRuleEachRuleIs()
    {
        var rules = BuiltSite.Sample.Page("gioi-thieu/").QuerySelectorAll("main li").Select(Read).Where(li => li.Contains("theo Kế hoạch", StringComparison.Ordinal)).ToList();

        Assert.Equal(5, rules.Count);
        Assert.StartsWith("Ở Côn Đảo, theo Kế hoạch số 221/KH-UBND, mỗi quý,", rules[0], StringComparison.Ordinal);
        Assert.Contains(rules, r => r.StartsWith("Ở Nam Định, theo Kế hoạch số 48-KH/ĐUK, năm 2023 cấp ủy các tổ chức cơ sở đảng trực thuộc", StringComparison.Ordinal));
    }

    [Fact]
    public void ADeadlineOfAQuarterSaysWhoseItIs() =>
        Assert.Contains("Ở Côn Đảo, theo Kế hoạch số 221/KH-UBND, hạn gửi bài là trước ngày 05/9/2026.", BuiltSite.Sample.Main("quy/2026-q3/"), StringComparison.Ordinal);

    [Fact]
    public void ASiteThatNamesNoPlacesSaysWhatItSaidBefore()
    {
        using var folder = TestFolder.WithGoodSite();
        var site = BuiltSite.From(folder);

        Assert.Null(site.Page("gioi-thieu-guong/").QuerySelector("section[aria-labelledby=whose]"));
        Assert.Contains("Hạn gửi bài: trước ngày 05/9/2026.", site.Main("quy/2026-q3/"), StringComparison.Ordinal);
        Assert.Empty(site.Page("guong/tap-the-nam-dong/").QuerySelectorAll("section[aria-labelledby=criteria] p"));
    }

    private static string Read(IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

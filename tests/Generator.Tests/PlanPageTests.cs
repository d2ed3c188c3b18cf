using AngleSharp.Dom;
using Recognition.Tests;

namespace Recognition.Generator.Tests;

/// <summary>A plan has a page that says what it asks, what is due and what was done; and a report that says the same on paper.</summary>
public sealed class PlanPageTests
{
    private const string ConDao = "van-ban/221-kh-ubnd/";

    private const string Plan = "localities: [Cư Jút], rules: [Chú trọng người trực tiếp lao động.], send_to: Mặt trận huyện, "
        + "reports: [{ due: { before: 15/11 }, text: Mặt trận xã báo cáo về Mặt trận huyện. }], reviews: [{ kind: interim, date: 2025-06, held: 2025-07-02 }, { kind: final, date: 2027-06 }]";

    [Fact]
    public void APlanSaysWhatItAsksInItsWords()
    {
        var page = BuiltSite.Sample.Page(ConDao);

        var asks = page.QuerySelector("section[aria-labelledby=asks]")!;
        Assert.StartsWith("Hàng quý, mỗi đơn vị lựa chọn và giới thiệu từ 01 điển hình tiên tiến trở lên", Read(asks.QuerySelector("li")!), StringComparison.Ordinal);
        Assert.Contains("Quý I: Khối văn hóa - xã hội, tổ chức xã hội, xã hội nghề nghiệp; Đồn Biên phòng Côn Đảo.", asks.QuerySelectorAll("li").Select(Read));
        Assert.Contains("Trang theo dõi từ quý I/2025.", Read(asks), StringComparison.Ordinal);
        Assert.Equal("Kế hoạch không ghi ngày kết thúc", Read(page.QuerySelector(".page-head .facts .fine")!));
    }

    [Fact]
    public void APlanSaysWhatWasDoneUnderIt()
    {
        var done = BuiltSite.Sample.Page(ConDao).QuerySelector("section[aria-labelledby=done]")!;

        Assert.Contains(done.QuerySelectorAll("li").Select(Read), year => year.StartsWith("Năm 2025: ", StringComparison.Ordinal) && year.Contains("7 lượt có chỉ tiêu: 3 đúng hạn", StringComparison.Ordinal));
        Assert.NotNull(done.QuerySelector(".mark-sample"));
    }

    [Fact]
    public void APlanSaysWhatIsDueAndWhatIsNotKnown()
    {
        using var folder = TestFolder.WithGoodSite();
        folder.Plan("221-kh-ubnd", Plan, from: "2025-01");

        var due = BuiltSite.From(folder).Page(ConDao).QuerySelectorAll("section[aria-labelledby=due] li").Select(Read);

        Assert.Equal(
            [
                "Trước ngày 15/11 hằng năm: Mặt trận xã báo cáo về Mặt trận huyện. Lần tới: hết ngày 14/11/2027.",
                "Sơ kết: tháng 6/2025. Đã tổ chức ngày 02/7/2025",
                "Tổng kết: tháng 6/2027. Chưa đến hạn.",
            ],
            due);
    }

    [Fact]
    public void APlanIsLinkedFromTheRegisterFromCriteriaAndFromSearchAndIsPromised()
    {
        var sample = BuiltSite.Sample;

        Assert.NotNull(sample.Page("van-ban/").QuerySelector("#\\32 21-kh-ubnd a[href='/van-ban/221-kh-ubnd/']"));
        Assert.NotNull(sample.Page("guong/ban-tin-bien-nam-gio-ruoi-con-dao/").QuerySelector("section[aria-labelledby=criteria] a[href='/van-ban/221-kh-ubnd/']"));
        Assert.Contains("\"van-ban/221-kh-ubnd/\"", sample.Text("urls.json"), StringComparison.Ordinal);
        Assert.Contains("/van-ban/221-kh-ubnd/", sample.Text("sitemap.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void DaysOfAPlanStandInTheCalendarsOfItsPlacesAndOnThePageOfNominating()
    {
        using var folder = TestFolder.WithGoodSite();
        folder.Plan("221-kh-ubnd", Plan, from: "2025-01", to: "2027-06");
        var site = BuiltSite.From(folder);

        var calendar = site.Text("don-vi/xa-dak-wil/lich.ics").ReplaceLineEndings("\n").Replace("\n ", "", StringComparison.Ordinal);
        Assert.Contains("SUMMARY:Tổng kết 221/KH-UBND\n", calendar, StringComparison.Ordinal);
        Assert.Contains("DTSTART;VALUE=DATE:20270630\n", calendar, StringComparison.Ordinal);
        Assert.Contains("UID:review.final.2027-06.van-ban.221-kh-ubnd@example.org/guong-sang\n", calendar, StringComparison.Ordinal);
        Assert.DoesNotContain("221/KH-UBND", site.Text("don-vi/truong-vo-thi-sau/lich.ics"), StringComparison.Ordinal);
        Assert.Contains("Trước ngày 15/11 hằng năm: Mặt trận xã báo cáo về Mặt trận huyện.", site.Main("gioi-thieu-guong/"), StringComparison.Ordinal);
    }

    [Fact]
    public void AReportIsDueOnTheDayBeforeAndNeverBeforeThePlanWasIssued()
    {
        using var folder = TestFolder.WithGoodSite();
        folder.Plan("221-kh-ubnd", Plan, from: "2019-01");

        var report = Cli.Run(folder, "report", "--plan", "221-kh-ubnd", "--date", "2026-11-20").Output;

        Assert.Contains("Kết quả thực hiện 221/KH-UBND từ ngày 01/01/2019 đến hết ngày 20/11/2026", report, StringComparison.Ordinal);
        Assert.Contains("Hạn báo cáo: hết ngày 14/11/2020.", report, StringComparison.Ordinal);
        Assert.DoesNotContain("14/11/2019", report, StringComparison.Ordinal);
        Assert.Contains("Sơ kết tháng 6/2025: đã tổ chức ngày 02/7/2025.", report, StringComparison.Ordinal);
        Assert.Contains("- Chú trọng người trực tiếp lao động.", report, StringComparison.Ordinal);
    }

    [Fact]
    public void AReportOfAPlanCountsTheQuotasOfItsOwnTime()
    {
        using var folder = TestFolder.WithGoodSite();
        folder.Plan("221-kh-ubnd", "localities: [Cư Jút], quarterly: { at_least: 1, before_day: 5, scope: all }", from: "2026-01");

        var report = Cli.Run(folder, "report", "--plan", "221-kh-ubnd", "--from", "2026-01-01", "--to", "2026-09-30", "--date", "2026-11-20").Output;

        Assert.Matches(@"(?s)CHỈ TIÊU THEO QUÝ.*Xã Đắk Wil +3 +0 +1 +2 +0", report);
    }

    [Theory]
    [InlineData("Năm 2026, ít nhất một mô hình.", 1)]
    [InlineData("Một điều khác.", 2)]
    public void WhatIsAskedOfAYearIsToldOnce(string rule, int told)
    {
        using var folder = TestFolder.WithGoodSite();
        folder.Plan("221-kh-ubnd", $"localities: [Cư Jút], rules: [\"{rule}\"], yearly: {{ at_least: 1, years: [2026], units: [xa-dak-wil], text: Ít nhất một mô hình. }}");

        Assert.Equal(told, BuiltSite.From(folder).Page(ConDao).QuerySelectorAll("section[aria-labelledby=asks] .rules li").Length);
        var report = Cli.Run(folder, "report", "--plan", "221-kh-ubnd").Output;
        Assert.Equal(1, report.Split("hất một mô hình").Length - 1);
    }

    [Theory]
    [InlineData("Không có kế hoạch \"221-kh-ubn\". Có phải \"221-kh-ubnd\"?", "--plan", "221-kh-ubn")]
    [InlineData("Không có kế hoạch \"01-kl-tw\". Các kế hoạch hiện có: 221-kh-ubnd.", "--plan", "01-kl-tw")]
    [InlineData("--unit không đi cùng --plan.", "--plan", "221-kh-ubnd", "--unit", "xa-dak-wil")]
    [InlineData("Thiếu --to", "--plan", "221-kh-ubnd", "--from", "2026-01-01")]
    public void WhatCannotBeReportedIsExplained(string message, params string[] arguments)
    {
        using var folder = TestFolder.WithGoodSite();
        folder.Plan("221-kh-ubnd", Plan, from: "2025-01");

        var asked = Cli.Run(folder, ["report", .. arguments]);

        Assert.Equal(2, asked.Code);
        Assert.Contains(message, asked.Error, StringComparison.Ordinal);
    }

    private static string Read(IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

using System.Globalization;
using System.Text;
using Recognition.Generator.Features.Calendars;
using Recognition.Tests;
using Calendar = Ical.Net.Calendar;

namespace Recognition.Generator.Tests;

/// <summary>Calendars of days ahead, read back with Ical.Net, which shares no code with what wrote them.</summary>
public sealed class CalendarTests
{
    private const string Campaign = "input/campaigns/dot-moi.md";

    [Fact]
    public void AQuarterIsDueOnTheLastDayInTime()
    {
        using var folder = TestFolder.WithGoodSite();

        var events = Read(BuiltSite.From(folder), "don-vi/truong-vo-thi-sau/lich.ics").Events;

        var due = Assert.Single(events);
        Assert.Equal(new DateOnly(2027, 6, 4), due.DtStart!.Date);
        Assert.Equal(new DateOnly(2027, 6, 5), due.DtEnd!.Date);
        Assert.True(due.IsAllDay);
        Assert.Equal("quarter.2027-q2.don-vi.truong-vo-thi-sau@example.org/guong-sang", due.Uid);
        Assert.Equal("Hạn gửi bài quý II/2027: Trường THPT Võ Thị Sáu", due.Summary);
        Assert.Equal("Gửi bài trước ngày 05/6/2027. Hạn cuối: hết ngày 04/6/2027.\nhttps://example.org/guong-sang/don-vi/truong-vo-thi-sau/", due.Description);
        Assert.Equal("https://example.org/guong-sang/don-vi/truong-vo-thi-sau/", due.Url!.AbsoluteUri);
    }

    [Fact]
    public void TheWholeSiteAndABlockNameTheUnitsThatOweStories()
    {
        using var folder = TestFolder.WithGoodSite();
        var site = BuiltSite.From(folder);

        Assert.Equal(
            [
                "04/12/2026 Hạn gửi bài quý IV/2026: Ban Chỉ huy quân sự Côn Đảo, Khối trưởng Khối kinh tế.",
                "04/03/2027 Hạn gửi bài quý I/2027: Đồn Biên phòng Côn Đảo, Khối trưởng Khối văn hóa – xã hội.",
                "04/06/2027 Hạn gửi bài quý II/2027: Trường THPT Võ Thị Sáu.",
                "04/09/2027 Hạn gửi bài quý III/2027: Công an đặc khu Côn Đảo, Khối trưởng Khối cơ quan Đảng.",
            ],
            Read(site, "lich.ics").Events.Select(e => $"{e.DtStart!.Date:dd/MM/yyyy} {e.Summary}: {e.Description!.Split('\n')[1]["Đơn vị gửi bài: ".Length..]}"));
        Assert.Equal(
            ["Hạn gửi bài quý IV/2026: Lực lượng vũ trang", "Hạn gửi bài quý I/2027: Lực lượng vũ trang", "Hạn gửi bài quý III/2027: Lực lượng vũ trang"],
            Read(site, "khoi/luc-luong-vu-trang/lich.ics").Events.Select(e => e.Summary));
    }

    [Theory]
    [InlineData("2026-12-04", "2026-12-04", 4)]
    [InlineData("2026-12-05", "2027-03-04", 4)]
    public void TheLastDayItselfIsStillAhead(string today, string first, int count)
    {
        using var folder = TestFolder.WithGoodSite();

        var events = Read(BuiltSite.From(folder, today: Day(today)), "lich.ics").Events;

        Assert.Equal(Day(first), events.First().DtStart!.Date);
        Assert.Equal(count, events.Count);
    }

    [Fact]
    public void AQuotaOfTheYearIsDueOnItsLastDay()
    {
        using var folder = TestFolder.WithGoodSite();
        folder.Replace("input/units/xa-nam-dong.md", "block:", "quota: { per_year: 7 }\nblock:");

        var due = Assert.Single(Read(BuiltSite.From(folder), "don-vi/xa-nam-dong/lich.ics").Events);

        Assert.Equal(
            ("2026-12-31", "Hạn chỉ tiêu cả năm 2026: Xã Nam Dong", "year.2026.don-vi.xa-nam-dong@example.org/guong-sang"),
            (due.DtStart!.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), due.Summary, due.Uid));
    }

    [Fact]
    public void ACampaignHasItsDaysAndEveryUnitThatTakesPartHasThem()
    {
        using var folder = WithCampaignAhead();
        var site = BuiltSite.From(folder);

        var events = Read(site, "chien-dich/dot-moi/lich.ics").Events;

        Assert.Equal(
            [
                "2026-12-01 Bắt đầu: Đợt thi đua mới: Theo kế hoạch: tháng 12/2026. begin",
                "2027-01-30 Hạn đăng ký: Đợt thi đua mới: Theo kế hoạch: chậm nhất ngày 30/01/2027. Hạn cuối: hết ngày 30/01/2027. register",
                "2027-05-29 Hạn báo cáo tổng kết: Đợt thi đua mới: Theo kế hoạch: trước ngày 30/5/2027. Hạn cuối: hết ngày 29/5/2027. report",
                "2027-06-30 Kết thúc: Đợt thi đua mới: Theo kế hoạch: tháng 6/2027. end",
            ],
            events.Select(e => $"{e.DtStart!.Date:yyyy-MM-dd} {e.Summary}: {e.Description!.Split('\n')[0]} {e.Uid!.Split('.')[0]}"));

        // One launched it, one does a work for it, one is bound by a target.
        foreach (var address in new[] { "lich.ics", "don-vi/dac-khu-con-dao/lich.ics", "don-vi/xa-nam-dong/lich.ics", "don-vi/xa-dak-wil/lich.ics", "khoi/xa-phuong/lich.ics" })
        {
            Assert.Subset(Read(site, address).Events.Select(e => e.Uid).ToHashSet(), events.Select(e => e.Uid).ToHashSet());
        }
    }

    [Fact]
    public void AnEventStaysTheSameWhenItsTextAndTheDayOfTheBuildChange()
    {
        using var folder = WithCampaignAhead();
        var before = Uids();
        folder.Replace(Campaign, "Đợt thi đua mới", "Đợt thi đua rất mới");
        folder.Replace("input/units/truong-vo-thi-sau.md", "name: ", "short_name: Trường Võ Thị Sáu\nname: ");
        folder.Replace("settings.yml", "page_size: 3", "page_size: 3\ndeadline_before_day: 8");

        Assert.Equal(before, Uids(dayLater: true));

        IEnumerable<string?> Uids(bool dayLater = false) =>
            [.. Read(BuiltSite.From(folder, today: TestFolder.Today.AddDays(dayLater ? 1 : 0)), "lich.ics").Events.Select(e => e.Uid)];
    }

    [Fact]
    public void WhereNoDayIsAheadThereIsNoCalendarAndNoLinkToOne()
    {
        using var folder = TestFolder.WithGoodSite();
        var site = BuiltSite.From(folder);

        // A campaign that is over, a unit that owes nothing, one that has ceased to exist, a block that is not asked.
        foreach (var address in new[] { "chien-dich/dot-thi-dua/", "don-vi/xa-dak-wil/", "don-vi/huyen-con-dao/", "khoi/xa-phuong/" })
        {
            Assert.DoesNotContain(address + "lich.ics", site.Files.Keys);
            Assert.Null(site.Page(address).QuerySelector("a[href$='.ics']"));
        }
    }

    [Theory]
    [InlineData("gioi-thieu-guong/", "/guong-sang/lich.ics", "Lịch hạn gửi bài (.ics)")]
    [InlineData("du-lieu/", "/guong-sang/lich.ics", "Lịch các hạn của cả trang (.ics)")]
    [InlineData("don-vi/khoi-dang/", "/guong-sang/don-vi/khoi-dang/lich.ics", "Các hạn sắp tới (.ics)")]
    [InlineData("khoi/kinh-te/", "/guong-sang/khoi/kinh-te/lich.ics", "Các hạn sắp tới (.ics)")]
    [InlineData("chien-dich/dot-moi/", "/guong-sang/chien-dich/dot-moi/lich.ics", "Lịch các mốc (.ics)")]
    public void APageLinksToItsCalendar(string page, string calendar, string text)
    {
        using var folder = WithCampaignAhead();
        var site = BuiltSite.From(folder);

        var link = site.Page(page).QuerySelector("main a[href$='.ics']")!;

        Assert.Equal((calendar, "text/calendar", text), (link.GetAttribute("href"), link.GetAttribute("type"), link.TextContent));
        Assert.Contains(calendar["/guong-sang/".Length..], site.Files.Keys);
    }

    [Fact]
    public void ACalendarStandsAtOldAddressesAsWellAndIsNotPromised()
    {
        using var folder = WithCampaignAhead();
        var site = BuiltSite.From(folder);

        Assert.Equal(site.Files["don-vi/dac-khu-con-dao/lich.ics"], site.Files["don-vi/huyen-con-dao-moi/lich.ics"]);
        Assert.DoesNotContain("lich.ics", site.Text("urls.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void EveryCalendarIsWellFormed()
    {
        using var folder = WithCampaignAhead();
        folder.Replace(Campaign, "Đợt thi đua mới", @"Đợt thi đua 'Dạy tốt, học tốt; đổi mới \\ sáng tạo' chào mừng Đại hội đại biểu toàn quốc Mặt trận Tổ quốc Việt Nam lần thứ X, nhiệm kỳ 2024 - 2029");
        var site = BuiltSite.From(folder);
        var calendars = site.Files.Where(file => file.Key.EndsWith(".ics", StringComparison.Ordinal)).ToList();

        Assert.True(calendars.Count > 10);
        Assert.All(calendars, file =>
        {
            var lines = Lines(file.Value);
            Assert.Equal(["BEGIN:VCALENDAR", "VERSION:2.0"], lines.Take(2));
            Assert.Contains("METHOD:PUBLISH", lines);
            Assert.Contains("REFRESH-INTERVAL;VALUE=DURATION:P1D", lines);
            Assert.Equal(lines.Count(line => line == "BEGIN:VEVENT"), lines.Count(line => line == "DTSTAMP:20261119T170000Z"));

            var calendar = Read(site, file.Key);
            Assert.NotEmpty(calendar.Events);
            Assert.Equal(calendar.Events.Count, calendar.Events.Select(e => e.Uid).Distinct().Count());
            Assert.All(calendar.Events, e => Assert.InRange(e.DtStart!.Date, TestFolder.Today, TestFolder.Today.AddYears(1).AddDays(-1)));
            Assert.All(calendar.Events, e => Assert.True(site.Files.ContainsKey(e.Url!.AbsoluteUri["https://example.org/guong-sang/".Length..])));
        });
        Assert.Contains(
            @"Bắt đầu: Đợt thi đua 'Dạy tốt, học tốt; đổi mới \ sáng tạo' chào mừng Đại hội đại biểu toàn quốc Mặt trận Tổ quốc Việt Nam lần thứ X, nhiệm kỳ 2024 - 2029",
            Read(site, "lich.ics").Events.Select(e => e.Summary));
        Assert.Equal("Lịch các hạn – Gương sáng một xã", Read(site, "lich.ics").Properties["X-WR-CALNAME"]!.Value);
    }

    [Fact]
    public void ASiteInEnglishHasItsCalendarsInEnglish()
    {
        using var folder = TestFolder.WithGoodSite();
        File.AppendAllText(folder.PathTo("settings.yml"), "language: en\n");

        var due = Assert.Single(Read(BuiltSite.From(folder), "don-vi/truong-vo-thi-sau/lich.ics").Events);

        Assert.Equal("Stories of quarter II/2027 are due: Trường THPT Võ Thị Sáu", due.Summary);
        Assert.StartsWith("Submit the story before 05/06/2027. The last day on time is 04/06/2027.\n", due.Description, StringComparison.Ordinal);
    }

    /// <summary>Whatever the length of what stands before a letter of several octets, no line is too long and none begins within one.</summary>
    [Fact]
    public void ALineIsFoldedBetweenLetters()
    {
        for (var before = 0; before < 80; before++)
        {
            var text = new string('x', before) + string.Concat(Enumerable.Repeat("Ưở, 😀;", 30));
            var lines = new ContentLines();
            lines.AddText("SUMMARY", text);

            Assert.Equal(["SUMMARY:" + text.Replace(";", @"\;", StringComparison.Ordinal).Replace(",", @"\,", StringComparison.Ordinal)], Lines(lines.ToBytes()));
        }
    }

    private static TestFolder WithCampaignAhead()
    {
        var folder = TestFolder.WithGoodSite();
        folder.Write(Campaign, """
            ---
            name: "Đợt thi đua mới"
            launched_by: dac-khu-con-dao
            basis: [221-kh-ubnd]
            from: 2026-12
            to: 2027-06
            register_by: 2027-01-30
            report_by: { before: 2027-05-30 }
            participants: ["Các xã"]
            targets:
              - { text: "Mỗi đơn vị ít nhất 01 công trình", kind: at-least, value: 1, applies_to: { units: [xa-nam-dong] } }
            works:
              - { name: "Đường điện thắp sáng", unit: xa-dak-wil, kind: cong-trinh, status: registered, sample: true }
            ---

            Nội dung đợt thi đua.
            """);
        return folder;
    }

    private static Calendar Read(BuiltSite site, string address)
    {
        Assert.Contains(address, site.Files.Keys);
        return Calendar.Load(site.Text(address))!;
    }

    /// <summary>The lines of a calendar, unfolded; each ends as the standard says and is no longer than it allows.</summary>
    private static string[] Lines(byte[] content)
    {
        var strict = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
        var text = strict.GetString(content);
        Assert.EndsWith("\r\n", text, StringComparison.Ordinal);
        var lines = text[..^2].Split("\r\n");
        Assert.All(lines, line => Assert.DoesNotContain(line, c => char.IsControl(c)));
        Assert.All(lines, line => Assert.InRange(strict.GetByteCount(line), 1, 75));
        return text[..^2].Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n");
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}

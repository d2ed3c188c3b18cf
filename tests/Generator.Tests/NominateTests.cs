using AngleSharp.Dom;
using Recognition.Tests;
using Recognition.Theming;

namespace Recognition.Generator.Tests;

/// <summary>How to nominate somebody: by whom, by when, what to write, where to send it.</summary>
public sealed class NominateTests
{
    [Fact]
    public void EachBlockHasItsNextDeadlineAndUnitsWithQuartersOfTheirOwnStandApart()
    {
        using var folder = TestFolder.WithGoodSite();

        Assert.Equal(
            [
                "Quý IV/2026, trước ngày 05/12/2026, Hạn cuối: hết ngày 04/12/2026.: Khối kinh tế (Khối trưởng Khối kinh tế); Lực lượng vũ trang (Ban Chỉ huy quân sự Côn Đảo)",
                "Quý I/2027, trước ngày 05/3/2027, Hạn cuối: hết ngày 04/3/2027.: Khối văn hóa – xã hội (Khối trưởng Khối văn hóa – xã hội); Lực lượng vũ trang (Đồn Biên phòng Côn Đảo)",
                "Quý II/2027, trước ngày 05/6/2027, Hạn cuối: hết ngày 04/6/2027.: Khối trường học (Trường THPT Võ Thị Sáu)",
                "Quý III/2027, trước ngày 05/9/2027, Hạn cuối: hết ngày 04/9/2027.: Khối cơ quan Đảng, đoàn thể (Khối trưởng Khối cơ quan Đảng); Lực lượng vũ trang (Công an đặc khu Côn Đảo)",
            ],
            Turns(BuiltSite.From(folder)));
    }

    [Theory]
    [InlineData("2026-12-04", "Quý IV/2026, trước ngày 05/12/2026, Hạn cuối: hết ngày 04/12/2026.: Khối kinh tế")]
    [InlineData("2026-12-05", "Quý I/2027, trước ngày 05/3/2027, Hạn cuối: hết ngày 04/3/2027.: Khối văn hóa – xã hội")]
    public void ADeadlineThatIsOverGivesWayToTheNext(string today, string first)
    {
        using var folder = TestFolder.WithGoodSite();

        var turns = Turns(BuiltSite.From(folder, today: DateOnly.Parse(today, null))).ToList();

        Assert.StartsWith(first, turns[0], StringComparison.Ordinal);
        Assert.Equal(4, turns.Count);
        Assert.Contains(turns, t => t.Contains("Khối kinh tế (", StringComparison.Ordinal) && t.StartsWith(today == "2026-12-05" ? "Quý IV/2027" : "Quý IV/2026", StringComparison.Ordinal));
    }

    [Fact]
    public void AQuotaOfTheYearIsNamedApart()
    {
        using var folder = TestFolder.WithGoodSite();
        folder.Replace("input/units/xa-nam-dong.md", "block:", "quota: { per_year: 7 }\nblock:");

        var page = BuiltSite.From(folder).Main("gioi-thieu-guong/");

        Assert.Contains("Chỉ tiêu cả năm 2026", page, StringComparison.Ordinal);
        Assert.Contains("Xã Nam Dong: ít nhất 7, đã có 6", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "Hằng quý, mỗi đơn vị lựa chọn và giới thiệu từ 01 điển hình tiên tiến trở lên, tập thể hoặc cá nhân, kèm tóm tắt thành tích, trước ngày 05 của tháng cuối quý. Kế hoạch còn phân công khối, đơn vị giới thiệu theo từng quý")]
    [InlineData("quota_scope: all\nquota_per_quarter: 2\ndeadline_before_day: 10\n", "Mỗi quý, mỗi đơn vị chọn và giới thiệu từ 02 điển hình trở lên, tập thể hoặc cá nhân, kèm tóm tắt thành tích, gửi trước ngày 10 của tháng cuối quý")]
    public void WhatIsAskedComesFromTheSettings(string settings, string sentence)
    {
        using var folder = TestFolder.WithGoodSite();
        File.AppendAllText(folder.PathTo("settings.yml"), settings);

        Assert.Contains(sentence, BuiltSite.From(folder).Main("gioi-thieu-guong/"), StringComparison.Ordinal);
    }

    [Fact]
    public void ALetterToTheOfficeHasEveryHeadingFilledIn()
    {
        using var folder = TestFolder.WithGoodSite();
        File.AppendAllText(folder.PathTo("settings.yml"), "email: thi.dua+guong@example.org\n");

        var page = BuiltSite.From(folder).Page("gioi-thieu-guong/");
        var link = page.QuerySelector("a[href^='mailto:']")!.GetAttribute("href")!;

        Assert.True(link.Length <= 2000 && link.All(char.IsAscii), link);
        Assert.StartsWith("mailto:thi.dua%2Bguong@example.org?subject=", link, StringComparison.Ordinal);
        var parts = link.Split('?')[1].Split('&').ToDictionary(p => p.Split('=')[0], p => Uri.UnescapeDataString(p.Split('=')[1]));
        Assert.Equal("Giới thiệu gương điển hình tiên tiến", parts["subject"]);
        Assert.True(parts["body"].IsNormalized());
        Assert.Equal(
            [
                "Kính gửi Trung tâm Văn hóa, Thể thao và Truyền thông,", "", "1. Người, tập thể được giới thiệu: ", "2. Đơn vị giới thiệu, quý: ", "3. Việc đã làm: ", "4. Số liệu và căn cứ: ", "5. Nguồn: ",
                "6. Mức độ ghi nhận, khen thưởng: ", "7. Nơi xét duyệt, ngày: ", "8. Sự đồng ý: ", "9. Ảnh: ", "", "Không ghi ngày sinh, địa chỉ nhà, số điện thoại, số căn cước.",
            ],
            parts["body"].Split("\r\n"));
        Assert.Contains("thi.dua+guong@example.org", page.QuerySelector(".form-end")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void ALetterIsWrittenInOneFormOfUnicode()
    {
        Assert.Equal(MailLink.To("a@b.vn", "ờ", "ế & ?"), MailLink.To("a@b.vn", "ờ".Normalize(System.Text.NormalizationForm.FormD), "ế & ?".Normalize(System.Text.NormalizationForm.FormD)));
        Assert.Equal("mailto:a@b.vn?subject=%E1%BB%9D&body=%E1%BA%BF%20%26%20%3F%0D%0Ac", MailLink.To("a@b.vn", "ờ", "ế & ?", "c"));
    }

    [Fact]
    public void WithoutAnAddressNominationsGoToTheOrganisation()
    {
        using var folder = TestFolder.WithGoodSite();

        var page = BuiltSite.From(folder).Page("gioi-thieu-guong/");

        Assert.Null(page.QuerySelector("a[href^='mailto:']"));
        Assert.Contains("Gửi phiếu dưới đây cho trang này, do Trung tâm Văn hóa, Thể thao và Truyền thông", page.QuerySelector("section[aria-labelledby=send]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void TheFormAsksForWhatAStoryNeedsAndForTheSignatureOfAGuardian()
    {
        using var folder = TestFolder.WithGoodSite();

        var form = BuiltSite.From(folder).Page("gioi-thieu-guong/").QuerySelector(".form-sheet")!;

        Assert.Equal(
            ["Người, tập thể được giới thiệu:", "Đơn vị giới thiệu, quý:", "Việc đã làm:", "Số liệu và căn cứ:", "Nguồn:", "Mức độ ghi nhận, khen thưởng:", "Nơi xét duyệt, ngày:"],
            form.QuerySelectorAll(".form-field b").Select(b => b.TextContent));
        Assert.Equal(["Người được giới thiệu", "Cha, mẹ hoặc người đại diện theo pháp luật khác", "Đơn vị giới thiệu"], form.QuerySelectorAll(".form-signatures b").Select(b => b.TextContent));
        Assert.Equal(["Tập thể", "Cá nhân", "Hộ gia đình", "Mô hình, cách làm hay"], form.QuerySelectorAll(".form-box").Take(4).Select(b => b.TextContent));
    }

    [Fact]
    public void ThePageIsFoundFromTheFooterTheHomePageAndTheSitemap()
    {
        using var folder = TestFolder.WithGoodSite();
        var site = BuiltSite.From(folder);

        Assert.NotNull(site.Page("guong/").QuerySelector("footer a[href='/guong-sang/gioi-thieu-guong/']"));
        Assert.NotNull(site.Page("").QuerySelector("main a[href='/guong-sang/gioi-thieu-guong/']"));
        Assert.Contains("https://example.org/guong-sang/gioi-thieu-guong/", site.Text("sitemap.xml"), StringComparison.Ordinal);
    }

    /// <summary>The turns of the page, each in a line: quarter, deadlines, blocks with their units.</summary>
    private static IEnumerable<string> Turns(BuiltSite site) =>
        site.Page("gioi-thieu-guong/").QuerySelectorAll(".turns > li").Select(turn =>
            $"{string.Join(", ", turn.Children[0].Children.Select(Read))}: {string.Join("; ", turn.Children[1].Children.Select(b => $"{Read(b.Children[0])} ({Read(b.Children[1])})"))}");

    private static string Read(IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

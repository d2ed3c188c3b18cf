using AngleSharp.Dom;
using Recognition.Tests;

namespace Recognition.Generator.Tests;

/// <summary>The pages of quarters, years, units and blocks say who introduced whom: in time, late, missing, not assigned.</summary>
public sealed class ShowcaseTests
{
    private const string Post = "input/stories/2026/q1/don-bien-phong.md";

    [Theory]
    [InlineData(1, "04/3/2026", "05/3/2026")]
    [InlineData(2, "04/6/2026", "05/6/2026")]
    [InlineData(3, "04/9/2026", "05/9/2026")]
    [InlineData(4, "04/12/2026", "05/12/2026")]
    public void AQuarterSaysItsDeadlineBothWays(int quarter, string last, string before)
    {
        using var folder = TestFolder.WithGoodSite();

        var page = BuiltSite.From(folder).Main($"quy/2026-q{quarter}/");

        Assert.Contains($"trước ngày {before}. Hạn cuối: hết ngày {last}.", page, StringComparison.Ordinal);
        Assert.Contains(quarter < 4 ? "Đã hết hạn." : "Đang nhận bài.", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-Q1", "2026-03-04", "Đúng hạn", "gửi ngày 04/3/2026 · đúng hạn")]
    [InlineData("2026-Q1", "2026-03-05", "Chậm hạn", "gửi ngày 05/3/2026 · chậm hạn")]
    [InlineData("2025-Q4", "2025-12-04", "Đúng hạn", "gửi ngày 04/12/2025 · đúng hạn")]
    [InlineData("2025-Q4", "2025-12-05", "Chậm hạn", "gửi ngày 05/12/2025 · chậm hạn")]
    public void AUnitOnTheRotaIsInTimeToTheLastDay(string quarter, string submitted, string state, string sentence)
    {
        using var folder = TestFolder.WithGoodSite();
        folder.Replace("input/units/don-bien-phong-con-dao.md", "assigned_quarters: [1]", "assigned_quarters: [1, 4]");
        folder.Replace(Post, "quarter: 2026-Q1", "quarter: " + quarter);
        folder.Replace(Post, "submitted: 2026-03-04", "submitted: " + submitted);
        folder.Replace(Post, "published: 2026-03-10", "published: 2026-11-01");
        var site = BuiltSite.From(folder);

        var row = RowOf(site.Page($"quy/{quarter.ToLowerInvariant()}/"), "Đồn Biên phòng Côn Đảo");

        Assert.StartsWith($"Đồn Biên phòng Côn Đảo {state} Người lính giữ đảo", row, StringComparison.Ordinal);
        Assert.Contains(sentence, row, StringComparison.Ordinal);

        // The story itself says when, and does not blame anybody.
        Assert.Contains($"Ngày đơn vị gửi bài{sentence.Split(' ')[2]}", site.Main("guong/don-bien-phong/"), StringComparison.Ordinal);
        Assert.DoesNotContain(sentence, site.Main("guong/don-bien-phong/"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-12-04", "Còn hạn", "2 đơn vị được theo dõi trong quý: 2 còn hạn.")]
    [InlineData("2026-12-05", "Chưa có bài", "2 đơn vị được theo dõi trong quý: 2 chưa có bài.")]
    public void AUnitIsNotCalledMissingWhileThereIsTime(string today, string state, string tally)
    {
        using var folder = TestFolder.WithGoodSite();
        var site = BuiltSite.From(folder, today: DateOnly.Parse(today, null));

        Assert.Equal($"Ban Chỉ huy quân sự Côn Đảo {state}", RowOf(site.Page("quy/2026-q4/"), "Ban Chỉ huy quân sự Côn Đảo"));
        Assert.Contains(tally, site.Main("quy/2026-q4/"), StringComparison.Ordinal);
    }

    [Fact]
    public void BothReadingsOfTheQuotaAreOnThePage()
    {
        using var folder = TestFolder.WithGoodSite();
        var rota = BuiltSite.From(folder).Main("quy/2026-q2/");
        Assert.Contains("Quý này trang theo dõi các đơn vị được phân công dưới đây.", rota, StringComparison.Ordinal);
        Assert.Contains("1 đơn vị được theo dõi trong quý: 1 chưa có bài.", rota, StringComparison.Ordinal);
        Assert.Contains("8 đơn vị khác chưa có bài trên trang trong quý này", BuiltSite.From(folder).Main("quy/2026-q1/"), StringComparison.Ordinal);

        File.AppendAllText(folder.PathTo("settings.yml"), "quota_scope: all\n");
        var all = BuiltSite.From(folder).Main("quy/2026-q2/");
        Assert.Contains("Mỗi quý, mọi đơn vị đều phải giới thiệu gương.", all, StringComparison.Ordinal);
        Assert.Contains("10 đơn vị được theo dõi trong quý: 1 chậm hạn, 9 chưa có bài.", all, StringComparison.Ordinal);
    }

    [Fact]
    public void AQuotaAboveOneSaysHowManyAreThere()
    {
        using var folder = TestFolder.WithGoodSite();
        folder.Replace("input/units/don-bien-phong-con-dao.md", "parent:", "quota: { per_quarter: 2 }\nparent:");
        var site = BuiltSite.From(folder);

        Assert.Contains("Chưa đủ bài 1/2 bài", RowOf(site.Page("quy/2026-q1/"), "Đồn Biên phòng Côn Đảo"), StringComparison.Ordinal);
        Assert.Equal(["Chưa đủ bài 1/2 bài", "Không phân công", "Không phân công", "Không phân công"], FieldsOf(site.Page("nam/2026/"), "don-bien-phong-con-dao"));
    }

    [Fact]
    public void AUnitWithManyStoriesShowsAFewTitlesAndHowManyMore()
    {
        using var folder = TestFolder.WithGoodSite();
        for (var i = 0; i < 4; i++)
        {
            folder.Write($"input/stories/2026/q1/them-{i}.md", File.ReadAllText(folder.PathTo(Post)).Replace("Người lính giữ đảo", $"Người lính thứ {i}", StringComparison.Ordinal));
        }

        var row = RowOf(BuiltSite.From(folder).Page("quy/2026-q1/"), "Đồn Biên phòng Côn Đảo");

        Assert.EndsWith("và 2 bài khác", row, StringComparison.Ordinal);
        Assert.Equal(3, row.Split("gửi ngày").Length - 1);
    }

    [Fact]
    public void ThePlaceAndFirstQuarterOfAQuotaBoundTheMatrix()
    {
        using var folder = TestFolder.WithGoodSite();
        File.AppendAllText(folder.PathTo("settings.yml"), "quota_localities: [Côn Đảo]\nquota_from: 2026-Q2\n");
        var site = BuiltSite.From(folder);

        Assert.Null(site.Page("quy/2026-q1/").QuerySelector("#rota"));
        Assert.Equal(["Ngoài phân công 1 bài", "Không phân công", "Không phân công", "Không phân công"], FieldsOf(site.Page("nam/2026/"), "don-bien-phong-con-dao"));
        Assert.Equal(["Không có bài", "Không có bài", "Có 3 bài"], FieldsOf(site.Page("nam/2026/"), "xa-nam-dong").Take(3));
        Assert.Contains("Địa bàn không có phân công theo quý", site.Page("nam/2026/").QuerySelector(".cov-legend")!.TextContent, StringComparison.Ordinal);
        Assert.Null(site.Page("nam/2025/").QuerySelector(".matrix a[href$='/khoi-van-hoa/']"));
    }

    [Fact]
    public void AStoryNotYetShownCountsWithoutBeingTold()
    {
        using var folder = TestFolder.WithGoodSite();
        folder.Replace("input/stories/2026/q4/hen-ngay.md", "unit: xa-nam-dong\nquarter", "unit: ban-chqs-con-dao\nquarter");
        var site = BuiltSite.From(folder, today: new(2026, 12, 6));

        Assert.Equal(
            "Ban Chỉ huy quân sự Côn Đảo Đúng hạn 1 bài đã gửi, không hiện trên trang",
            RowOf(site.Page("quy/2026-q4/"), "Ban Chỉ huy quân sự Côn Đảo"));
        Assert.DoesNotContain("Bài hẹn ngày", site.Main("quy/2026-q4/"), StringComparison.Ordinal);
    }

    [Fact]
    public void AYearShowsEachUnitOverFourQuartersAndTheSameInWords()
    {
        using var folder = TestFolder.WithGoodSite();
        folder.Replace(Post, "submitted: 2026-03-04", "submitted: 2026-03-05");
        var page = BuiltSite.From(folder).Page("nam/2026/");

        Assert.Equal(["Chậm hạn 1 bài", "Không phân công", "Không phân công", "Không phân công"], FieldsOf(page, "don-bien-phong-con-dao"));
        Assert.Equal(["Không phân công", "Không phân công", "Không phân công", "Còn hạn"], FieldsOf(page, "khoi-kinh-te"));
        Assert.Equal("/guong-sang/quy/2026-q3/", page.QuerySelector(".matrix thead th:nth-child(4) a")!.GetAttribute("href"));
        Assert.StartsWith(
            "Quý I/2026 Chưa có bài 1 đơn vị Khối trưởng Khối văn hóa – xã hội Chậm hạn 1 đơn vị Đồn Biên phòng Côn Đảo Quý II/2026 Chưa có bài 1 đơn vị Trường THPT Võ Thị Sáu",
            TextOf(page.QuerySelector("#units")!.ParentElement!.ParentElement!.QuerySelector("details")!)["Danh sách đơn vị theo tình hình".Length..].Trim(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void AYearCountsAwardsByTierAndStoriesBySubject()
    {
        using var folder = TestFolder.WithGoodSite();
        var site = BuiltSite.From(folder);

        Assert.Equal(["Cấp tỉnh 1 lượt khen thưởng", "Cấp cơ sở 1 lượt khen thưởng"], ItemsOf(site.Page("nam/2026/"), "awards"));
        Assert.Equal(["Tập thể 1 bài", "Cá nhân 4 bài"], ItemsOf(site.Page("nam/2026/"), "subjects"));
        Assert.Equal(["Cấp tỉnh 1 lượt khen thưởng", "Cấp cơ sở 1 lượt khen thưởng"], ItemsOf(site.Page("don-vi/xa-nam-dong/"), "awards"));
        Assert.Null(site.Page("don-vi/xa-dak-wil/").QuerySelector("#awards"));
    }

    [Fact]
    public void AUnitShowsItsQuartersItsNextDeadlineAndItsStoriesByYear()
    {
        using var folder = TestFolder.WithGoodSite();
        folder.Replace("input/stories/2025/q2/huyen-cu.md", "unit: huyen-con-dao", "unit: don-bien-phong-con-dao");
        var page = BuiltSite.From(folder).Page("don-vi/don-bien-phong-con-dao/");

        Assert.Equal(["Giới thiệu trong năm 2026", "Năm 2025"], page.QuerySelectorAll(".stories h2").Select(h => h.TextContent));
        Assert.Equal(["Năm", "Quý I", "Quý II", "Quý III", "Quý IV"], page.QuerySelectorAll(".strip thead th").Select(h => h.TextContent));
        Assert.Equal(
            ["2026 Đúng hạn 1 bài Không phân công Không phân công Không phân công", "2025 Chưa có bài Ngoài phân công 1 bài Không phân công Không phân công"],
            page.QuerySelectorAll(".strip tbody tr").Select(TextOf));
        Assert.Contains("Hạn tới: Quý I/2027, trước ngày 05/3/2027", TextOf(page.QuerySelector("#record")!.ParentElement!), StringComparison.Ordinal);
    }

    [Fact]
    public void AQuotaOfTheYearCountsWhatWasHandedInAndSaysWhatIsNotShown()
    {
        using var folder = TestFolder.WithGoodSite();
        folder.Replace("input/units/xa-nam-dong.md", "block:", "quota: { per_year: 7 }\nblock:");
        var site = BuiltSite.From(folder);

        Assert.Equal("Còn hạn 6/7 bài", FieldsOf(site.Page("nam/2026/"), "xa-nam-dong")[4]);
        Assert.Equal("Tính vào chỉ tiêu năm 3 bài", FieldsOf(site.Page("nam/2026/"), "xa-nam-dong")[2]);
        Assert.Contains("Đã gửi, không hiện trên trang: Xã Nam Dong: 3 bài.", site.Main("nam/2026/"), StringComparison.Ordinal);
        Assert.Contains("Đã gửi, không hiện trên trang: Năm 2026: 3 bài.", site.Main("don-vi/xa-nam-dong/"), StringComparison.Ordinal);
    }

    [Fact]
    public void ALeaderWithoutStoriesNamesTheUnitsThatCountForIt()
    {
        using var folder = TestFolder.WithGoodSite();
        folder.Write("input/units/tram-y-te.md", "---\nname: Trạm Y tế Côn Đảo\nlocality: Côn Đảo\nlevel: xa\nblock: van-hoa-xa-hoi\n---\n");
        folder.Replace(Post, "unit: don-bien-phong-con-dao", "unit: tram-y-te");
        var site = BuiltSite.From(folder);
        var stories = site.Page("don-vi/khoi-van-hoa/").QuerySelector("section.stories")!;

        Assert.Equal("Trạm Y tế Côn Đảo: 1 bài", stories.QuerySelector("li")!.TextContent);
        Assert.DoesNotContain("chưa có bài nào", stories.TextContent, StringComparison.Ordinal);
        Assert.Equal("Tính cho khối 1 bài", FieldsOf(site.Page("nam/2026/"), "tram-y-te")[0]);
        Assert.NotNull(site.Page("nam/2026/").QuerySelector(".cov-why"));

        // The rota asks the block through its leader: the unit itself is assigned nothing.
        Assert.DoesNotContain("Quý được phân công", site.Main("don-vi/tram-y-te/"), StringComparison.Ordinal);
        Assert.Contains("Quý được phân công", site.Main("don-vi/khoi-van-hoa/"), StringComparison.Ordinal);
    }

    [Fact]
    public void AHistoricUnitOwesNothingMore()
    {
        using var folder = TestFolder.WithGoodSite();
        File.AppendAllText(folder.PathTo("settings.yml"), "quota_scope: all\n");
        var site = BuiltSite.From(folder);

        Assert.DoesNotContain("Hạn tới", site.Main("don-vi/huyen-con-dao/"), StringComparison.Ordinal);
        Assert.Equal(["Chưa có bài", "Đúng hạn 1 bài", "Không phân công", "Không phân công"], FieldsOf(site.Page("nam/2025/"), "huyen-con-dao"));
        Assert.Equal(["Không phân công", "Không phân công", "Chưa có bài", "Chưa có bài"], FieldsOf(site.Page("nam/2025/"), "dac-khu-con-dao"));
        Assert.Contains("Hạn tới: Quý IV/2026", site.Main("don-vi/dac-khu-con-dao/"), StringComparison.Ordinal);
    }

    [Fact]
    public void ABlockShowsItsNextDeadlineAndItsUnitsOfTheYear()
    {
        using var folder = TestFolder.WithGoodSite();
        var page = BuiltSite.From(folder).Page("khoi/luc-luong-vu-trang/");

        Assert.Contains("Hạn tới Quý IV/2026, trước ngày 05/12/2026", TextOf(page.QuerySelector(".facts")!), StringComparison.Ordinal);
        Assert.Equal(["Không phân công", "Không phân công", "Chưa có bài", "Không phân công"], FieldsOf(page, "cong-an-con-dao"));
    }

    [Fact]
    public void OnlyTheFirstPageOfAListCarriesTheAccount()
    {
        using var folder = TestFolder.WithGoodSite();
        folder.Replace("settings.yml", "page_size: 3", "page_size: 1");
        var site = BuiltSite.From(folder);

        Assert.NotNull(site.Page("nam/2026/").QuerySelector(".matrix"));
        Assert.All(["nam/2026/trang-2/", "quy/2026-q3/trang-2/", "don-vi/xa-nam-dong/trang-2/"], address => Assert.Null(site.Page(address).QuerySelector(".matrix, .cov-rows, .cov")));
    }

    private static string RowOf(IDocument page, string unit) =>
        Assert.Single(page.QuerySelectorAll("section[aria-labelledby=rota] tr").Select(TextOf), text => text.StartsWith(unit, StringComparison.Ordinal));

    private static List<string> FieldsOf(IDocument page, string unit) =>
        [.. Assert.Single(page.QuerySelectorAll(".matrix tbody tr"), row => row.QuerySelector($"th a[href$='/{unit}/']") is not null).QuerySelectorAll("td").Select(TextOf)];

    private static IEnumerable<string> ItemsOf(IDocument page, string section) =>
        page.QuerySelectorAll($"section[aria-labelledby={section}] li").Select(TextOf);

    /// <summary>What is read, with a space between elements, which stand apart on the page.</summary>
    private static string TextOf(IElement element) =>
        string.Join(' ', element.Descendants<IText>().SelectMany(t => t.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
}

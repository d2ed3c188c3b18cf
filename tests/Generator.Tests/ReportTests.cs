using System.Text;
using CsvHelper;
using Recognition.Tests;

namespace Recognition.Generator.Tests;

/// <summary>The report of a quarter, a year or a campaign, as an office gets it from the program.</summary>
public sealed class ReportTests
{
    [Theory]
    [InlineData("quarter", "2026-Q3", "text", "txt")]
    [InlineData("quarter", "2026-Q3", "csv", "csv")]
    [InlineData("quarter", "2026-Q3", "md", "md")]
    [InlineData("year", "2026", "text", "txt")]
    [InlineData("year", "2026", "csv", "csv")]
    [InlineData("year", "2026", "md", "md")]
    [InlineData("campaign", "dot-thi-dua", "text", "txt")]
    [InlineData("campaign", "dot-thi-dua", "csv", "csv")]
    [InlineData("campaign", "dot-thi-dua", "md", "md")]
    public void AReportReadsAsItIsWrittenHere(string kind, string value, string format, string extension)
    {
        using var folder = TestFolder.WithGoodSite();

        var outcome = Cli.Run(folder, "report", "--" + kind, value, "--format", format);

        Assert.Equal(("", 0), (outcome.Error, outcome.Code));
        Assert.Equal(
            File.ReadAllText(Repository.PathTo("tests", "sites", "reports", $"{kind}.{extension}")),
            outcome.Output.TrimStart('\uFEFF').ReplaceLineEndings("\n"));
    }

    [Fact]
    public void AReportInTextIsPlainAndFitsAHundredLetters()
    {
        using var folder = TestFolder.WithGoodSite();
        folder.Replace("input/units/khoi-van-hoa.md", "name: Khối", "name: Ủy ban Mặt trận Tổ quốc Việt Nam và các tổ chức chính trị - xã hội; Khối");

        foreach (var arguments in (string[][])[["--quarter", "2026-Q1"], ["--year", "2026"], ["--campaign", "dot-thi-dua"]])
        {
            var output = Cli.Run(folder, ["report", .. arguments]).Output;

            Assert.All(output.Split('\n'), line => Assert.True(line.Length <= 100 && line.TrimEnd() == line, line));
            Assert.DoesNotContain('\u001b', output);
            Assert.Equal(output.Normalize(), output);
        }
    }

    [Fact]
    public void ASpreadsheetReadsAccentsAndNumbersAndNoFormulas()
    {
        using var folder = TestFolder.WithGoodSite();
        folder.Replace("input/stories/2026/q3/hien-dat.md", "title: \"Hiến đất mở đường\"", "title: \"=1+1; \\\"đường\\\" mới\"");
        folder.Replace("input/units/xa-nam-dong.md", "name: Xã Nam Dong", "name: \"@Xã Nam Dong\"");

        var outcome = Cli.Run(folder, "report", "--year", "2026", "--format", "csv", "--output", "nam.csv");

        Assert.Equal(("", "", 0), (outcome.Output, outcome.Error, outcome.Code));
        var bytes = File.ReadAllBytes(folder.PathTo("nam.csv"));
        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        Assert.Equal(Encoding.UTF8.GetString(bytes).Split('\n').Length - 1, Encoding.UTF8.GetString(bytes).Split("\r\n").Length - 1);
        using var csv = CsvReader.Create(bytes);
        var rows = new Dictionary<string, (string Name, string Introduced, string Awards, string Titles)>();
        while (csv.Read())
        {
            rows.Add(csv.GetString("Mã đơn vị"), (csv.GetString("Đơn vị"), csv.GetString("Đã giới thiệu"), csv.GetString("Khen thưởng: Cấp tỉnh"), csv.GetString("Các bài")));
        }

        Assert.Equal(10, rows.Count);
        Assert.Equal(("'@Xã Nam Dong", "6", "1", "Người đứng đầu xã; =1+1; \"đường\" mới; Tập thể xã Nam Dong"), rows["xa-nam-dong"]);
        Assert.Equal("Khối trưởng Khối văn hóa – xã hội", rows["khoi-van-hoa"].Name);
    }

    [Fact]
    public void IllustrationsAreCountedAndMarked()
    {
        using var folder = TestFolder.WithGoodSite();
        folder.Replace("input/stories/2026/q1/don-bien-phong.md", "status: published", "status: published\nsample: true");

        var output = Cli.Run(folder, "report", "--quarter", "2026-Q1", "--format", "md").Output;

        Assert.Contains("Trong 1 bài được tính có 1 bài là nội dung minh họa", output, StringComparison.Ordinal);
        Assert.Contains("- Người lính giữ đảo (nội dung minh họa): ", output, StringComparison.Ordinal);
    }

    [Fact]
    public void SignsOfMarkdownInATitleStandForThemselves()
    {
        using var folder = TestFolder.WithGoodSite();
        folder.Replace("input/stories/2026/q1/don-bien-phong.md", "Người lính giữ đảo", "Người *lính* | <b>giữ</b> đảo");

        Assert.Contains(@"- Người \*lính\* \| \<b\>giữ\</b\> đảo: ", Cli.Run(folder, "report", "--quarter", "2026-Q1", "--format", "md").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void AQuotaOfTheYearHasItsOwnColumn()
    {
        using var folder = TestFolder.WithGoodSite();
        folder.Replace("input/units/xa-dak-wil.md", "block:", "quota: { per_year: 2 }\nblock:");

        var output = Cli.Run(folder, "report", "--year", "2026", "--format", "md").Output;

        Assert.Contains("| Xã Đắk Wil | Xã, phường | – | 1 bài | – | – | còn hạn | 2 | 1 | 0 | 0 | 1 | 0 |", output, StringComparison.Ordinal);
        Assert.Contains("Chỉ tiêu theo năm: 1 đơn vị, 0 đã đạt.", output, StringComparison.Ordinal);
        Assert.Contains("| chưa đạt | 2 | 0 |", Cli.Run(folder, "report", "--year", "2025", "--format", "md").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void AQuotaOfTheYearMetAfterItsEndIsMetLate()
    {
        using var folder = TestFolder.WithGoodSite();
        folder.Replace("input/units/don-bien-phong-con-dao.md", "parent:", "quota: { per_year: 1 }\nparent:");
        folder.Replace("input/stories/2026/q1/don-bien-phong.md", "quarter: 2026-Q1", "quarter: 2025-Q4");

        var outcome = Cli.Run(folder, "report", "--year", "2025", "--format", "md");

        Assert.Equal(("", 0), (outcome.Error, outcome.Code));
        Assert.Contains("| đã đạt, chậm | 1 | 1 | 0 | 0 | 0 | 0 |", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void DraftsCountOnlyWhenTheyAreAskedFor()
    {
        using var folder = TestFolder.WithGoodSite();

        Assert.DoesNotContain("chưa đăng", Cli.Run(folder, "report", "--quarter", "2026-Q4").Output, StringComparison.Ordinal);
        Assert.Contains("bài chưa đăng.", Cli.Run(folder, "report", "--quarter", "2026-Q4", "--drafts").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void AUnitOfAPlaceWithoutARotaIsNotCalledUnassigned()
    {
        using var folder = TestFolder.WithGoodSite();
        File.AppendAllText(folder.PathTo("settings.yml"), "quota_localities: [Côn Đảo]\n");

        var rows = Cli.Run(folder, "report", "--quarter", "2026-Q3", "--format", "csv").Output.Split('\n').Where(row => row.Contains(",Cư Jút,", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.Contains(",địa bàn không có phân công,", row, StringComparison.Ordinal));
    }

    [Fact]
    public void AMentionIsNoAwardInTheSumsOfAYear()
    {
        using var folder = TestFolder.WithGoodSite();
        folder.Replace("input/taxonomy/award.yml", "tier: co-so, form: hinh-thuc", "tier: co-so, form: ghi-nhan");

        var report = Cli.Run(folder, "report", "--year", "2026").Output;

        Assert.Contains("Không tính biểu dương, vì không phải hình thức khen thưởng: 1 lượt.", report, StringComparison.Ordinal);
    }

    [Fact]
    public void AQuarterNobodyIsAskedInHasAnEmptyReport()
    {
        using var folder = TestFolder.WithGoodSite();
        File.AppendAllText(folder.PathTo("settings.yml"), "quota_from: 2026-Q1\n");

        var output = Cli.Run(folder, "report", "--quarter", "2024-Q1").Output;

        Assert.Contains("Không có đơn vị nào.", output, StringComparison.Ordinal);
        Assert.Contains("Chưa có bài nào.", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Hãy chọn đúng một trong ba: --quarter 2026-Q3, --year 2026 hoặc --campaign TÊN-ĐỢT-THI-ĐUA.")]
    [InlineData("Hãy chọn đúng một trong ba: --quarter 2026-Q3, --year 2026 hoặc --campaign TÊN-ĐỢT-THI-ĐUA.", "--year", "2026", "--quarter", "2026-Q3")]
    [InlineData("\"2026-3\" không phải là quý. Hãy viết năm-Q và số từ 1 đến 4, ví dụ 2026-Q3.", "--quarter", "2026-3")]
    [InlineData("\"26\" không phải là năm. Hãy viết bốn chữ số, ví dụ 2026.", "--year", "26")]
    [InlineData("Không có đợt thi đua \"dot-thi-dau\". Có phải \"dot-thi-dua\"?", "--campaign", "dot-thi-dau")]
    [InlineData("Không có đợt thi đua \"xoa-nha-tam\". Các đợt thi đua hiện có: dot-thi-dua.", "--campaign", "xoa-nha-tam")]
    [InlineData("Give exactly one of --quarter 2026-Q3, --year 2026 and --campaign SLUG.", "--lang", "en")]
    [InlineData("\"2026-Q5\" is not a quarter. Write the year, -Q and a number from 1 to 4, for example 2026-Q3.", "--quarter", "2026-Q5", "--lang", "en")]
    [InlineData("\"0\" is not a year. Write four digits, for example 2026.", "--year", "0", "--lang", "en")]
    [InlineData("There is no campaign \"dot-thi-dau\". Did you mean \"dot-thi-dua\"?", "--campaign", "dot-thi-dau", "--lang", "en")]
    [InlineData("Không ghi được báo cáo vào \"khong-co/nam.md\": hãy kiểm tra thư mục và quyền ghi.", "--year", "2026", "--output", "khong-co/nam.md")]
    public void AFaultOfTheCommandLineIsExplained(string message, params string[] arguments)
    {
        using var folder = TestFolder.WithGoodSite();

        var outcome = Cli.Run(folder, ["report", .. arguments]);

        Assert.Equal((2, ""), (outcome.Code, outcome.Output));
        Assert.Contains(message, outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void AReportOfWrongDataIsNotMade()
    {
        using var folder = TestFolder.WithGoodSite();
        folder.Replace("input/stories/2026/q3/hien-dat.md", "unit: xa-nam-dong\n", "unit: xa-nam-dog\n");

        var outcome = Cli.Run(folder, "report", "--year", "2026", "--output", "nam.md", "--format", "md");

        Assert.Equal((1, ""), (outcome.Code, outcome.Output));
        var check = Cli.Run(folder, "check").Output;
        Assert.Equal(check[..check.IndexOf("Bạn đọc không thấy", StringComparison.Ordinal)] + "1 lỗi, 0 cảnh báo.\nChưa lập báo cáo: nội dung còn lỗi nên số liệu có thể sai.\n", outcome.Error);
        Assert.False(File.Exists(folder.PathTo("nam.md")));
    }

    [Fact]
    public void AReportInEnglishSpeaksEnglish()
    {
        using var folder = TestFolder.WithGoodSite();

        var output = Cli.Run(folder, "report", "--quarter", "2026-Q3", "--format", "md", "--lang", "en").Output;

        Assert.Contains("Deadline of the quarter: before 05/09/2026 (last day on time: 04/09/2026).", output, StringComparison.Ordinal);
        Assert.Contains("| Công an đặc khu Côn Đảo | Armed forces | 1 | 0 | 0 | 0 | 1 | 0 | missing |", output, StringComparison.Ordinal);
    }
}

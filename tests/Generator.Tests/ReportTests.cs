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
    [InlineData("Hãy chọn đúng một: --quarter 2026-Q3, --year 2026, --from 2025-11-15 --to 2026-11-14, --campaign TÊN-ĐỢT-THI-ĐUA hoặc --plan MÃ-VĂN-BẢN.")]
    [InlineData("Hãy chọn đúng một: --quarter 2026-Q3, --year 2026, --from 2025-11-15 --to 2026-11-14, --campaign TÊN-ĐỢT-THI-ĐUA hoặc --plan MÃ-VĂN-BẢN.", "--year", "2026", "--quarter", "2026-Q3")]
    [InlineData("Hãy chọn đúng một: --quarter 2026-Q3, --year 2026, --from 2025-11-15 --to 2026-11-14, --campaign TÊN-ĐỢT-THI-ĐUA hoặc --plan MÃ-VĂN-BẢN.", "--from", "2025-11-15", "--to", "2026-11-14", "--year", "2026")]
    [InlineData("Thiếu --to: hãy ghi cả ngày đầu và ngày cuối, ví dụ --from 2025-11-15 --to 2026-11-14.", "--from", "2025-11-15")]
    [InlineData("Thiếu --from: hãy ghi cả ngày đầu và ngày cuối, ví dụ --from 2025-11-15 --to 2026-11-14.", "--to", "2025-11-15")]
    [InlineData("Ngày đầu 2026-11-14 sau ngày cuối 2025-11-15. Hãy đổi chỗ: --from 2025-11-15 --to 2026-11-14.", "--from", "2026-11-14", "--to", "2025-11-15")]
    [InlineData("\"2026-13-01\" không phải là ngày. Hãy viết năm-tháng-ngày, ví dụ 2026-11-20.", "--from", "2026-13-01", "--to", "2026-11-14")]
    [InlineData("Không có đơn vị \"xa-nam-dog\". Có phải \"xa-nam-dong\"?", "--year", "2026", "--unit", "xa-nam-dog")]
    [InlineData("Không có đơn vị \"Xã Nam Dong\". Có phải \"xa-nam-dong\"?", "--year", "2026", "--unit", "Xã Nam Dong")]
    [InlineData("Không có đơn vị \"benh-vien\". Hãy ghi phần cuối địa chỉ trang của đơn vị, cũng là tên tệp trong input/units, ví dụ xa-nam-dong.", "--year", "2026", "--unit", "benh-vien")]
    [InlineData("--unit không đi cùng --campaign. Hãy dùng nó với --quarter, --year hoặc --from … --to ….", "--campaign", "dot-thi-dua", "--unit", "xa-nam-dong")]
    [InlineData("--dossier không đi cùng --campaign. Hãy dùng nó với --quarter, --year hoặc --from … --to ….", "--campaign", "dot-thi-dua", "--dossier")]
    [InlineData("--works chỉ đi cùng --campaign TÊN-ĐỢT-THI-ĐUA.", "--year", "2026", "--works")]
    [InlineData("Văn bản Word phải được ghi vào tệp. Hãy thêm tên tệp, ví dụ --output bao-cao.docx.", "--year", "2026", "--format", "docx")]
    [InlineData("Văn bản Word phải được ghi vào tệp. Hãy thêm tên tệp, ví dụ --output bao-cao.docx.", "--year", "2026", "--format", "docx", "--output", "nam.doc")]
    [InlineData("\"nam.docx\" là tên của văn bản Word. Hãy thêm --format docx, hoặc đặt tên khác.", "--year", "2026", "--output", "nam.docx")]
    [InlineData("--to is missing: give the first and the last day, for example --from 2025-11-15 --to 2026-11-14.", "--from", "2025-11-15", "--lang", "en")]
    [InlineData("The first day 2026-11-14 is after the last day 2025-11-15. Change their places: --from 2025-11-15 --to 2026-11-14.", "--from", "2026-11-14", "--to", "2025-11-15", "--lang", "en")]
    [InlineData("There is no unit \"xa-nam-dog\". Did you mean \"xa-nam-dong\"?", "--year", "2026", "--unit", "xa-nam-dog", "--lang", "en")]
    [InlineData("A Word document is written to a file. Add its name, for example --output report.docx.", "--year", "2026", "--format", "docx", "--lang", "en")]
    [InlineData("\"2026-3\" không phải là quý. Hãy viết năm-Q và số từ 1 đến 4, ví dụ 2026-Q3.", "--quarter", "2026-3")]
    [InlineData("\"26\" không phải là năm. Hãy viết bốn chữ số, ví dụ 2026.", "--year", "26")]
    [InlineData("Không có đợt thi đua \"dot-thi-dau\". Có phải \"dot-thi-dua\"?", "--campaign", "dot-thi-dau")]
    [InlineData("Không có đợt thi đua \"xoa-nha-tam\". Các đợt thi đua hiện có: dot-thi-dua.", "--campaign", "xoa-nha-tam")]
    [InlineData("Give exactly one of --quarter 2026-Q3, --year 2026, --from 2025-11-15 --to 2026-11-14, --campaign SLUG and --plan ID.", "--lang", "en")]
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

    /// <summary>The first and the last day belong to it; stories count by the day of publication.</summary>
    [Theory]
    [InlineData("2026-09-03", "2026-09-05", "Tập thể xã Nam Dong; Hiến đất mở đường")]
    [InlineData("2026-09-04", "2026-09-05", "Hiến đất mở đường")]
    [InlineData("2026-09-06", "2026-09-09", "")]
    public void ASpanOfDaysCountsWhatWasPublishedInIt(string from, string to, string titles)
    {
        using var folder = TestFolder.WithGoodSite();

        var output = Cli.Run(folder, "report", "--from", from, "--to", to, "--format", "csv").Output;

        using var csv = CsvReader.Create(Encoding.UTF8.GetBytes(output));
        var found = new List<string>();
        while (csv.Read())
        {
            Assert.Equal("xa-nam-dong", csv.GetString("Mã đơn vị"));
            found.AddRange(csv.GetString("Các bài").Split("; "));
        }

        Assert.Equal(titles.Split("; ", StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
        Assert.Contains(
            $"Tính các bài đăng từ ngày 0{from[^1]}/9/2026 đến hết ngày 0{to[^1]}/9/2026. Chỉ tiêu và hạn gửi theo quý có trong báo cáo quý, báo cáo năm.",
            Cli.Run(folder, "report", "--from", from, "--to", to).Output.ReplaceLineEndings(" "),
            StringComparison.Ordinal);
    }

    [Fact]
    public void AReportOnAUnitCountsWhatIsBelowItAndWhatItTookOverFrom()
    {
        using var folder = TestFolder.WithGoodSite();

        var output = Cli.Run(folder, "report", "--from", "2025-01-01", "--to", "2026-11-20", "--unit", "dac-khu-con-dao", "--format", "md").Output;

        Assert.StartsWith("# Giới thiệu gương điển hình tiên tiến từ ngày 01/01/2025 đến hết ngày 20/11/2026 của Ủy ban nhân dân đặc khu Côn Đảo\n", output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains("Người lính giữ đảo", output, StringComparison.Ordinal);
        Assert.Contains("Huyện Côn Đảo trước ngày hợp nhất", output, StringComparison.Ordinal);
        Assert.DoesNotContain("Nam Dong", output, StringComparison.Ordinal);
        var quarter = Cli.Run(folder, "report", "--quarter", "2026-Q3", "--unit", "cong-an-con-dao", "--format", "csv").Output.TrimEnd().Split('\n');
        Assert.Equal(2, quarter.Length);
        Assert.Contains(",cong-an-con-dao,", quarter[1], StringComparison.Ordinal);
    }

    [Fact]
    public void TheWorksOfACampaignAreAListOfTheirOwn()
    {
        using var folder = TestFolder.WithGoodSite();
        folder.Replace("input/campaigns/dot-thi-dua.md", "status: registered, sample: true }", "status: registered, evidence: \"Biên bản, ngày 02/5\", date: 2025-05-02 }");

        var output = Cli.Run(folder, "report", "--campaign", "dot-thi-dua", "--works", "--format", "csv").Output;

        Assert.Equal(
            """
            Đơn vị,Mã đơn vị,Địa bàn,Việc,Loại,Tình trạng,Ngày,Căn cứ,Bài,Minh họa
            Xã Đắk Wil,xa-dak-wil,Cư Jút,Đường điện thắp sáng,Công trình,"Đã đăng ký, chưa có tin hoàn thành",02/5/2025,"Biên bản, ngày 02/5",,0
            Xã Nam Dong,xa-nam-dong,Cư Jút,Phát động ở Nam Dong,Phát động,Đã xong,01/5/2025,,,1

            """,
            output.TrimStart('\uFEFF').ReplaceLineEndings("\n"));
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

using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Recognition.Tests;

namespace Recognition.Generator.Tests;

/// <summary>Reports as official papers: what an office signs and sends (decree 30/2020/NĐ-CP, appendix I).</summary>
public sealed class PaperReportTests
{
    public static TheoryData<string[]> Papers => new(
        (string[])["--quarter", "2026-Q3"],
        (string[])["--year", "2026"],
        (string[])["--year", "2026", "--unit", "dac-khu-con-dao"],
        (string[])["--from", "2025-11-15", "--to", "2026-11-14"],
        (string[])["--plan", "221-kh-ubnd"],
        (string[])["--campaign", "dot-thi-dua"],
        (string[])["--campaign", "dot-thi-dua", "--works"],
        (string[])["--quarter", "2026-Q3", "--dossier"],
        (string[])["--quarter", "2024-Q1", "--dossier"],
        (string[])["--quarter", "2026-Q3", "--lang", "en"]);

    [Theory]
    [MemberData(nameof(Papers))]
    public void APaperIsAValidDocumentTheSameEachTimeAndSaysNothingOfItsMaker(string[] arguments)
    {
        using var folder = TestFolder.WithGoodSite();
        AddPlans(folder);

        var paper = Make(folder, arguments);

        Assert.Equal(paper, Make(folder, arguments));
        using var document = WordprocessingDocument.Open(new MemoryStream(paper), isEditable: false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2013).Validate(document).Select(error => $"{error.Path?.XPath}: {error.Description}"));
        using var zip = new ZipArchive(new MemoryStream(paper));
        Assert.Equal(
            ["[Content_Types].xml", "_rels/.rels", "word/_rels/document.xml.rels", "word/document.xml", "word/header1.xml", "word/settings.xml", "word/styles.xml"],
            zip.Entries.Select(entry => entry.FullName).Order(StringComparer.Ordinal));
        Assert.All(zip.Entries, entry => Assert.Equal(1980, entry.LastWriteTime.Year));
    }

    [Fact]
    public void ThePageIsThatOfTheDecree()
    {
        using var folder = TestFolder.WithGoodSite();

        using var paper = Open(Make(folder, "--quarter", "2026-Q3"));

        var main = paper.MainDocumentPart!;
        var page = main.Document!.Body!.Elements<SectionProperties>().Single();
        var (size, margins) = (page.GetFirstChild<PageSize>()!, page.GetFirstChild<PageMargin>()!);
        Assert.Equal((210, 297), (Millimetres(size.Width!.Value), Millimetres(size.Height!.Value)));
        Assert.Equal((20, 20, 30, 15), (Millimetres(margins.Top!.Value), Millimetres(margins.Bottom!.Value), Millimetres(margins.Left!.Value), Millimetres(margins.Right!.Value)));
        var usual = main.StyleDefinitionsPart!.Styles!.DocDefaults!.RunPropertiesDefault!.RunPropertiesBaseStyle!;
        Assert.Equal(("Times New Roman", "Times New Roman", "vi-VN"), (usual.RunFonts!.Ascii!.Value, usual.RunFonts.HighAnsi!.Value, usual.Languages!.Val!.Value));
        Assert.Empty(main.Document.Body.Descendants<RunFonts>());

        // The number of the page stands above every page but the first.
        Assert.NotNull(page.GetFirstChild<TitlePage>());
        var header = Assert.Single(main.HeaderParts).Header!;
        Assert.Equal(HeaderFooterValues.Default, page.GetFirstChild<HeaderReference>()!.Type!.Value);
        Assert.Equal(("PAGE", "center", "28"), (header.Descendants<FieldCode>().Single().Text, header.Descendants<Justification>().Single().Val!.InnerText, header.Descendants<FontSize>().First().Val!.Value));
    }

    [Fact]
    public void ThePaperBeginsAndEndsAsTheDecreeSays()
    {
        using var folder = TestFolder.WithGoodSite();
        AddPlans(folder);

        using var paper = Open(Make(folder, "--quarter", "2026-Q3"));

        var body = paper.MainDocumentPart!.Document!.Body!;
        var (head, foot) = (body.Elements<Table>().First(), body.Elements<Table>().Last());
        Assert.All(new[] { head, foot }, table => Assert.Empty(table.Descendants<TableBorders>()));
        Assert.Equal(
            [
                "12b TRUNG TÂM VĂN HÓA, THỂ THAO VÀ TRUYỀN THÔNG", "13 Số: ......./BC-.......",
                "12b CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "13b Độc lập - Tự do - Hạnh phúc", "13i ................, ngày ..... tháng ..... năm 2026",
            ],
            Lines(head));
        Assert.Equal(2, head.Descendants<TopBorder>().Count());
        Assert.Equal(
            [
                "14b BÁO CÁO",
                "14b Kết quả giới thiệu gương điển hình tiên tiến quý III/2026",
                "14i Căn cứ văn bản số 221/KH-UBND ngày 28 tháng 9 năm 2020 của UBND huyện Côn Đảo về “Tuyên truyền và nhân rộng gương điển hình tiên tiến”;",
                "14i Căn cứ văn bản số 01-KL/TW ngày 18 tháng 5 năm 2021 của Bộ Chính trị về việc tiếp tục thực hiện Chỉ thị số 05-CT/TW;",
                "14i Căn cứ Xây dựng và nhân điển hình tiên tiến năm 2023 của UBND huyện Phong Thổ (ban hành tháng 3 năm 2023).",
                "14 Trung tâm Văn hóa, Thể thao và Truyền thông báo cáo kết quả giới thiệu gương điển hình tiên tiến quý III/2026 như sau:",
            ],
            Lines(body).Take(6));
        var opening = body.Elements<Paragraph>().Single(p => p.InnerText.EndsWith("như sau:", StringComparison.Ordinal)).ParagraphProperties!;
        Assert.Equal(("both", "709"), (opening.Justification!.Val!.InnerText, opening.Indentation!.FirstLine!.Value));
        Assert.Contains("14b I. THEO ĐƠN VỊ", Lines(body));
        Assert.Contains("14b II. GƯƠNG ĐÃ GIỚI THIỆU", Lines(body));
        Assert.Equal("14 Trên đây là báo cáo của Trung tâm Văn hóa, Thể thao và Truyền thông về kết quả giới thiệu gương điển hình tiên tiến quý III/2026./.", Lines(body).Last());
        Assert.Equal(
            ["12bi Nơi nhận:", "11 - Thường trực Hội đồng Thi đua - Khen thưởng;", "11 - Lưu: VT.", "14b QUYỀN HẠN, CHỨC VỤ CỦA NGƯỜI KÝ", "14b Họ và tên"],
            Lines(foot));
        Assert.DoesNotContain("minh họa", body.InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public void ADocumentThatIsCalledByItsKindAloneIsAGround()
    {
        using var folder = TestFolder.WithGoodSite();
        AddPlans(folder);
        folder.Replace("input/documents.yml", "title: Tuyên truyền và nhân rộng gương điển hình tiên tiến", "title: Kế hoạch");

        using var paper = Open(Make(folder, "--quarter", "2026-Q3"));

        Assert.Contains("Căn cứ Kế hoạch số 221/KH-UBND ngày 28 tháng 9 năm 2020 của UBND huyện Côn Đảo;", paper.MainDocumentPart!.Document!.Body!.Descendants<Paragraph>().Select(p => p.InnerText));
    }

    [Fact]
    public void TheOfficeAboveStandsOverTheOfficeWhereTheSiteKnowsIt()
    {
        using var folder = TestFolder.WithGoodSite();
        folder.Replace("settings.yml", "organisation: \"Trung tâm Văn hóa, Thể thao và Truyền thông\"", "organisation: \"Công an đặc khu Côn Đảo\"");

        using var paper = Open(Make(folder, "--quarter", "2026-Q3"));

        Assert.Equal(["12 ỦY BAN NHÂN DÂN ĐẶC KHU CÔN ĐẢO", "12b CÔNG AN ĐẶC KHU CÔN ĐẢO"], Lines(paper.MainDocumentPart!.Document!.Body!.Elements<Table>().First()).Take(2));
    }

    [Theory]
    [InlineData("--quarter", "2026-Q3")]
    [InlineData("--year", "2026")]
    [InlineData("--campaign", "dot-thi-dua")]
    public void TablesHaveBordersAHeadOnEveryPageAndRowsThatStayWhole(string kind, string value)
    {
        using var folder = TestFolder.WithGoodSite();

        using var paper = Open(Make(folder, kind, value));

        var tables = paper.MainDocumentPart!.Document!.Body!.Elements<Table>().ToList()[1..^1];
        Assert.NotEmpty(tables);
        Assert.All(tables, table =>
        {
            Assert.Single(table.Descendants<TableBorders>());
            var rows = table.Elements<TableRow>().ToList();
            Assert.Single(rows, row => row.Descendants<TableHeader>().Any());
            Assert.NotEmpty(rows[0].Descendants<TableHeader>());
            Assert.All(rows, row => Assert.Single(row.Descendants<CantSplit>()));
            Assert.All(
                rows.Skip(1).SelectMany(row => row.Elements<TableCell>().Skip(1)).Where(cell => cell.InnerText.Length > 0 && cell.InnerText.All(char.IsAsciiDigit)),
                cell => Assert.Equal("right", cell.Descendants<Justification>().Single().Val!.InnerText));
            Assert.Equal(9354, table.Descendants<GridColumn>().Sum(column => int.Parse(column.Width!.Value!, System.Globalization.CultureInfo.InvariantCulture)));
        });
    }

    [Fact]
    public void ATableSaysWhatTheOtherFormsSay()
    {
        using var folder = TestFolder.WithGoodSite();

        using var paper = Open(Make(folder, "--quarter", "2026-Q3"));

        var rows = paper.MainDocumentPart!.Document!.Body!.Elements<Table>().ElementAt(1).Elements<TableRow>().Select(row => string.Join(" | ", row.Elements<TableCell>().Select(cell => cell.InnerText))).ToList();
        Assert.Equal("TT | Đơn vị | Khối, cụm | Chỉ tiêu | Đã giới thiệu | Đúng hạn | Chậm hạn | Còn phải gửi | Khen thưởng | Tình trạng", rows[0]);
        Assert.Contains(rows, row => row.Contains("Công an đặc khu Côn Đảo | Lực lượng vũ trang | 1 | 0 | 0 | 0 | 1 | 0 | chưa có bài", StringComparison.Ordinal));
        Assert.StartsWith(" | Cộng | ", rows[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void APaperWithSamplesSaysSoAtItsBeginningAndAtEachOfThem()
    {
        using var folder = TestFolder.WithGoodSite();
        folder.Replace("input/stories/2026/q1/don-bien-phong.md", "status: published", "status: published\nsample: true");

        using var paper = Open(Make(folder, "--quarter", "2026-Q1", "--dossier"));

        var lines = Lines(paper.MainDocumentPart!.Document!.Body!).ToList();
        Assert.Equal("14bi (Bản minh họa: có nội dung không kể về người, việc có thật)", lines[2]);
        Assert.Contains("14b I. NGƯỜI LÍNH GIỮ ĐẢO (NỘI DUNG MINH HỌA)", lines);
        Assert.Contains("14 Trong 1 bài được tính có 1 bài là nội dung minh họa, không kể về người có thật; mỗi bài ấy được ghi rõ.", lines);
    }

    [Fact]
    public void ADossierTellsOfEachStoryWhatIsNeededToJudgeIt()
    {
        using var folder = TestFolder.WithGoodSite();

        using var paper = Open(Make(folder, "--quarter", "2026-Q3", "--dossier"));

        var body = paper.MainDocumentPart!.Document!.Body!;
        var lines = Lines(body).ToList();
        Assert.Equal("14b Tóm tắt thành tích gương điển hình tiên tiến quý III/2026", lines[1]);
        var begin = lines.FindIndex(line => line.EndsWith(". HIẾN ĐẤT MỞ ĐƯỜNG", StringComparison.Ordinal));
        Assert.Equal(
            [
                "14 Người, tập thể được giới thiệu: Người được nêu.",
                "14 Đối tượng: Cá nhân.",
                "14 Lĩnh vực: Người tốt, việc tốt.",
                "14 Đơn vị giới thiệu: Xã Nam Dong.",
                "14 Mức độ ghi nhận: Được công nhận.",
                "14 Tóm tắt thành tích: Tóm tắt thành tích trong một câu.",
                "14 - Khen thưởng: Bằng khen của Chủ tịch UBND tỉnh (Quyết định số 45/QĐ-UBND ngày 20/8/2026); Biểu dương (Quyết định số 7/QĐ ngày 01/8/2026).",
                "14 - Nguồn: 221/KH-UBND, UBND huyện Côn Đảo, 28/9/2020.",
                "14 - Duyệt: Hội đồng Thi đua - Khen thưởng, ngày 28/8/2026.",
            ],
            lines.Skip(begin + 1).Take(9));
        Assert.Contains(body.Descendants<TableRow>(), row => row.Elements<TableCell>().Select(cell => cell.InnerText).SequenceEqual(["1", "Hiến đất làm đường", "350 m²", "Biên bản ngày 12/8/2026"]));
    }

    [Theory]
    [InlineData("2026-Q3", "Bí Mật", "Kín Đáo", "Chuyện")]
    [InlineData("2026-Q4", "Bài nháp", "Bài chờ duyệt", "Bài hẹn ngày")]
    public void ADossierHoldsNoStoryThatIsNotPublishedOrWasTakenOff(string quarter, params string[] hidden)
    {
        using var folder = TestFolder.WithGoodSite();

        using var paper = Open(Make(folder, "--quarter", quarter, "--dossier", "--drafts"));

        Assert.All(hidden, text => Assert.DoesNotContain(text, paper.MainDocumentPart!.Document!.Body!.InnerText, StringComparison.OrdinalIgnoreCase));
    }

    private static byte[] Make(TestFolder folder, params string[] arguments)
    {
        var outcome = Cli.Run(folder, ["report", .. arguments, "--format", "docx", "--output", "bao-cao.docx"]);

        Assert.Equal(("", 0), (outcome.Output, outcome.Code));
        return File.ReadAllBytes(folder.PathTo("bao-cao.docx"));
    }

    private static WordprocessingDocument Open(byte[] paper) => WordprocessingDocument.Open(new MemoryStream(paper), isEditable: false);

    /// <summary>The paragraphs of a table, or of a document outside its tables, that say anything: how large the letters are, bold and italic, and the text.</summary>
    private static IEnumerable<string> Lines(OpenXmlElement parent) => (parent is Body ? parent.Elements<Paragraph>() : parent.Descendants<Paragraph>())
        .Where(p => p.InnerText.Length > 0)
        .Select(p => (Text: p.InnerText.Replace('\u00A0', ' '), Letters: p.Descendants<RunProperties>().First()))
        .Select(p => $"{Convert.ToInt32(p.Letters.FontSize!.Val!.Value, System.Globalization.CultureInfo.InvariantCulture) / 2}{(p.Letters.Bold is null ? "" : "b")}{(p.Letters.Italic is null ? "" : "i")} {p.Text}");

    private static int Millimetres(long twips) => (int)Math.Round(twips * 25.4 / 1440);

    private static void AddPlans(TestFolder folder)
    {
        folder.Plan(
            "221-kh-ubnd",
            "localities: [Côn Đảo], send_to: Thường trực Hội đồng Thi đua - Khen thưởng, quarterly: { at_least: 1, before_day: 5, rota: ["
            + "{ quarter: 1, units: [don-bien-phong-con-dao] }, { quarter: 3, blocks: [dang-doan-the], units: [cong-an-con-dao] }] }");
        folder.Plan("01-kl-tw", "localities: [Côn Đảo]");
        folder.Plan("phong-tho-2023", "localities: [Cư Jút]");
    }
}

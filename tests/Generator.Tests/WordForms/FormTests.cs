using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Recognition.Content.Values;
using Recognition.Generator.Features.WordForms;
using Recognition.Generator.Tests.WordFiles;
using Recognition.Tests;
using Recognition.Theming;

namespace Recognition.Generator.Tests.WordForms;

/// <summary>
/// <c>new form</c>, and <c>new story --from</c> a form that came back. The forms in <c>tests/documents/forms</c> were filled in once with
/// LibreOffice 7.4 and hold nobody real. The environment variable <c>ACCEPT_DOCUMENTS=1</c> writes what is expected; read it.
/// </summary>
public sealed class FormTests
{
    [Fact]
    public void TheFormIsAValidWordDocumentAndOfTheSameSiteTheSame()
    {
        using var folder = TestFolder.WithGoodSite();

        var outcome = Cli.Run(folder, "new", "form");

        Assert.Equal((0, ""), (outcome.Code, outcome.Error));
        Assert.StartsWith("Đã ghi phieu-gioi-thieu-guong.docx\n", outcome.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains("new story --from TÊN-TỆP.docx", outcome.Output, StringComparison.Ordinal);
        Assert.Equal(0, Cli.Run(folder, "new", "form", "--output", "lan-hai").Code);
        var form = File.ReadAllBytes(folder.PathTo("phieu-gioi-thieu-guong.docx"));
        Assert.Equal(form, File.ReadAllBytes(folder.PathTo("lan-hai.docx")));
        using var document = WordprocessingDocument.Open(new MemoryStream(form), isEditable: false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2013).Validate(document).Select(error => $"{error.Path?.XPath}: {error.Description}"));
    }

    [Fact]
    public void UnitsAndListsCanBeChosenInItAndUnitsOfThePastCannot()
    {
        using var folder = TestFolder.WithGoodSite();
        Cli.Run(folder, "new", "form");

        using var document = WordprocessingDocument.Open(folder.PathTo("phieu-gioi-thieu-guong.docx"), isEditable: false);
        var offered = document.MainDocumentPart!.Document!.Body!.Descendants<SdtContentComboBox>().Select(box => box.Elements<ListItem>().Select(item => item.DisplayText!.Value!).ToList()).ToList();

        Assert.Contains(offered, names => names.Contains("Cá nhân") && names.Contains("Hộ gia đình"));
        Assert.Contains(offered, names => names.SequenceEqual(["Đã đồng ý", "Chưa đồng ý"]));
        var units = Assert.Single(offered, names => names.Contains("Công an đặc khu Côn Đảo"));
        Assert.DoesNotContain(units, name => name.Contains("huyện Côn Đảo", StringComparison.Ordinal));
    }

    [Fact]
    public void NothingIsOverwritten()
    {
        using var folder = TestFolder.WithGoodSite();
        folder.Write("phieu-gioi-thieu-guong.docx", "của người khác");

        var outcome = Cli.Run(folder, "new", "form");

        Assert.Equal((2, ""), (outcome.Code, outcome.Output));
        Assert.Contains("Hãy đặt tên khác: --output phieu-gioi-thieu-guong-2.docx", outcome.Error, StringComparison.Ordinal);
        Assert.Equal("của người khác", File.ReadAllText(folder.PathTo("phieu-gioi-thieu-guong.docx")));
    }

    [Fact]
    public void NoTwoThingsAreAskedByTheSameLabel()
    {
        var rows = FormLayout.Parts.SelectMany(part => part.Rows.Concat(part.Table?.Columns ?? [])).Select(row => row.Name).ToList();
        foreach (var language in new[] { "vi", "en" })
        {
            var texts = Texts.Read(language, typeof(FormLayout).Assembly);
            Assert.Equal(rows.Count, rows.Select(row => Slug.From(texts[$"form.label.{row}"])).Distinct(StringComparer.Ordinal).Count());
        }
    }

    [Theory]
    [InlineData("du", "input/stories/2026/q3/hien-dat-mo-loi-ra-nuong.md")]
    [InlineData("thieu", "input/stories/2026/q4/hoang-thi-mau.md")]
    public void AFilledInFormBecomesADraft(string name, string story)
    {
        using var folder = TestFolder.WithGoodSite();
        var form = Path.Combine(Documents.Folder, "forms", name);

        var outcome = Cli.Run(folder, "new", "story", "--from", form + ".docx");

        Assert.Equal((0, ""), (outcome.Code, outcome.Error));
        var said = $"{outcome.Output.ReplaceLineEndings("\n")}~~~\n{File.ReadAllText(folder.PathTo(story))}";
        if (Environment.GetEnvironmentVariable("ACCEPT_DOCUMENTS") == "1")
        {
            File.WriteAllText(form + ".md", said);
        }

        Assert.Equal(File.ReadAllText(form + ".md"), said);
        Assert.EndsWith("\n0 lỗi, 0 cảnh báo.\n", "\n" + Cli.Run(folder, "check").Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public void AFormInWhichEverythingIsFilledInLacksNothingButTheDayOfPublication()
    {
        using var folder = TestFolder.WithGoodSite();
        Cli.Run(folder, "new", "story", "--from", Path.Combine(Documents.Folder, "forms", "du.docx"));
        const string Story = "input/stories/2026/q3/hien-dat-mo-loi-ra-nuong.md";
        folder.Write(Story, File.ReadAllText(folder.PathTo(Story)).Replace("status: draft", "status: published\npublished: 2026-09-06", StringComparison.Ordinal));

        var check = Cli.Run(folder, "check", Story);

        Assert.Equal((0, "0 lỗi, 0 cảnh báo."), (check.Code, check.Output.Split('\n').First(line => line.Contains(" lỗi,", StringComparison.Ordinal)).Trim()));
    }

    /// <summary>Consent is recorded, never assumed.</summary>
    [Theory]
    [InlineData("Đã đồng ý", "02/9/2026", true)]
    [InlineData("đồng ý.", "ngày 2 tháng 9 năm 2026", true)]
    [InlineData("Đã đồng ý", "", false)]
    [InlineData("Đã đồng ý", "hôm qua", false)]
    [InlineData("Chưa đồng ý", "02/9/2026", false)]
    [InlineData("Không đồng ý", "02/9/2026", false)]
    [InlineData("Đã đồng ý nhưng không đăng ảnh", "02/9/2026", false)]
    [InlineData("x", "02/9/2026", false)]
    [InlineData("☐ Đã đồng ý", "02/9/2026", false)]
    [InlineData("[ ] Đã đồng ý", "02/9/2026", false)]
    [InlineData("✗ Đã đồng ý", "02/9/2026", false)]
    [InlineData("Đồng ý?", "02/9/2026", false)]
    [InlineData("Đã đồng ý*", "02/9/2026", false)]
    [InlineData("Đã đồng ý", "02/9/2027", false)]
    [InlineData("", "02/9/2026", false)]
    public void ConsentIsTakenDownOnlyWhereItWasGiven(string said, string day, bool isGiven)
    {
        using var folder = TestFolder.WithGoodSite();
        File.WriteAllBytes(folder.PathTo("phieu.docx"), Form(("Người được giới thiệu đã đồng ý cho đăng chưa?", said), ("Ngày đồng ý", day)));

        var outcome = Cli.Run(folder, "new", "story", "--from", "phieu.docx");

        var story = File.ReadAllText(folder.PathTo("input/stories/2026/q4/nguyen-van-mau.md"));
        Assert.Equal(isGiven, story.Contains("\nconsent: { status: given, date: 2026-09-02 }\n", StringComparison.Ordinal));
        Assert.Equal(!isGiven, story.Contains("\n#consent: ", StringComparison.Ordinal));
        Assert.Equal(isGiven, !outcome.Output.Contains("Người được giới thiệu đã đồng ý cho đăng chưa?", StringComparison.Ordinal) && !outcome.Output.Contains("Ngày đồng ý", StringComparison.Ordinal));
    }

    /// <summary>What stands beside consent may take it back; what is written for a child may say that there is none.</summary>
    [Theory]
    [InlineData("Nếu là trẻ em: ai đại diện đồng ý", "Không", "consent: { status: given, date: 2026-09-02 }")]
    [InlineData("Nếu là trẻ em: ai đại diện đồng ý", "-", "consent: { status: given, date: 2026-09-02 }")]
    [InlineData("Nếu là trẻ em: ai đại diện đồng ý", "Mẹ, 01/9/2026", "consent: { status: given, date: 2026-09-02, minor: true, guardian: \"Mẹ, 01/9/2026\" }")]
    [InlineData("Nếu là trẻ em: ai đại diện đồng ý", "Chưa hỏi mẹ cháu", null)]
    [InlineData("Nếu là trẻ em: ai đại diện đồng ý", "Chưa hỏi", null)]
    [InlineData("Đồng ý đăng những gì", "Câu chuyện, không đăng ảnh", "consent: { status: given, date: 2026-09-02, scope: \"Câu chuyện, không đăng ảnh\" }")]
    [InlineData("Đồng ý đăng những gì", "Không", null)]
    [InlineData("Đồng ý đăng những gì", "Chưa đồng ý", null)]
    [InlineData("Ghi chú", "Không đăng ảnh, không nêu tên thật", null)]
    [InlineData("Người được giới thiệu đã đồng ý cho đăng chưa?", "Chưa đồng ý (vợ)", null)]
    public void WhatStandsBesideConsentIsHeard(string label, string said, string? consent)
    {
        using var folder = TestFolder.WithGoodSite();
        File.WriteAllBytes(folder.PathTo("phieu.docx"), Form(("Người được giới thiệu đã đồng ý cho đăng chưa?", "Đã đồng ý"), ("Ngày đồng ý", "02/9/2026"), (label, said)));

        Assert.Equal(0, Cli.Run(folder, "new", "story", "--from", "phieu.docx").Code);

        var story = File.ReadAllText(folder.PathTo("input/stories/2026/q4/nguyen-van-mau.md"));
        Assert.Contains(consent is null ? "\n#consent: " : $"\n{consent}\n", story, StringComparison.Ordinal);
        Assert.True(consent is not null || story.Contains(said, StringComparison.Ordinal));
    }

    [Fact]
    public void TwoFormsInOneFileAreNoStory()
    {
        using var folder = TestFolder.WithGoodSite();
        File.WriteAllBytes(folder.PathTo("phieu.docx"), Form(("Họ tên người, tên tập thể được giới thiệu", "Trần Thị Hai")));

        var outcome = Cli.Run(folder, "new", "story", "--from", "phieu.docx");

        Assert.Equal((2, ""), (outcome.Code, outcome.Output));
        Assert.Contains("có 2 phiếu. Hãy tách mỗi phiếu thành một tệp", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void AFormWithoutANameIsStillOneForm()
    {
        using var folder = TestFolder.WithGoodSite();
        File.WriteAllBytes(folder.PathTo("phieu.docx"), Documents.Of(Rows([("Họ tên người, tên tập thể được giới thiệu", ""), ("Tên bài", "Đường mới"), .. Few[1..4], .. Few[5..]])));

        var outcome = Cli.Run(folder, "new", "story", "--from", "phieu.docx");

        Assert.Equal((0, ""), (outcome.Code, outcome.Error));
        Assert.Contains("- Phiếu còn trống: Họ tên người, tên tập thể được giới thiệu;", outcome.Output, StringComparison.Ordinal);
    }

    /// <summary>Offices have tables with some of the form's words; their text is a story all the same.</summary>
    [Fact]
    public void AReportWithASmallTableIsNoForm()
    {
        using var folder = TestFolder.WithGoodSite();
        var table = Rows(("Tên bài", "Người giữ rừng"), ("Đối tượng", "Cá nhân"), ("Lĩnh vực", "Lâm nghiệp"), ("Đơn vị giới thiệu", "Xã Nam Dong"));
        File.WriteAllBytes(folder.PathTo("bai.docx"), Documents.Of(Documents.Paragraph("NGƯỜI GIỮ RỪNG", "<w:b/>") + table + Documents.Paragraph("Ông Mẫu giữ rừng đã ba mươi năm.")));

        Assert.Equal(0, Cli.Run(folder, "new", "story", "--from", "bai.docx").Code);

        var story = File.ReadAllText(folder.PathTo("input/stories/2026/q4/nguoi-giu-rung.md"));
        Assert.Contains("Ông Mẫu giữ rừng đã ba mươi năm.", story, StringComparison.Ordinal);
        Assert.Contains("| Tên bài | Người giữ rừng |", story, StringComparison.Ordinal);
    }

    [Fact]
    public void WhatStandsOutsideTheFormIsKept()
    {
        using var folder = TestFolder.WithGoodSite();
        File.WriteAllBytes(folder.PathTo("phieu.docx"), [.. Documents.Of(Rows(Few) + Documents.Paragraph("Đường ra nương nay rộng ba mét."))]);

        var outcome = Cli.Run(folder, "new", "story", "--from", "phieu.docx");

        Assert.Contains("Ngoài bảng của phiếu còn 1 đoạn", outcome.Output, StringComparison.Ordinal);
        Assert.EndsWith("Đường ra nương nay rộng ba mét.\n", File.ReadAllText(folder.PathTo("input/stories/2026/q4/nguyen-van-mau.md")), StringComparison.Ordinal);
    }

    /// <summary>A unit, a source and an approval are taken only as they are: what is near them is for a person to judge.</summary>
    [Theory]
    [InlineData("Đơn vị giới thiệu", "Công an", "#unit: ")]
    [InlineData("Đơn vị giới thiệu", "Công an đặc khu Côn Đảo", "unit: cong-an-con-dao\n")]
    [InlineData("Nguồn", "Văn bản số 221/KH-UBND của UBND tỉnh Lào Cai, ngày 01/01/2011", "sources:\n  - { title: \"Văn bản số 221/KH-UBND của UBND tỉnh Lào Cai, ngày 01/01/2011\" }\n")]
    [InlineData("Nguồn", "Kế hoạch số 221/KH-UBND ngày 28/9/2020 của UBND huyện Côn Đảo", "sources:\n  - 221-kh-ubnd\n")]
    [InlineData("Cơ quan xét duyệt", "Đang trình Đảng ủy xã", "#approved: ")]
    [InlineData("Quý giới thiệu", "quý I, II/2026", "quarter: 2026-Q4\n")]
    [InlineData("Ngày gửi phiếu", "Nam Dong, ngày 05 tháng 9 năm 2026", "submitted: 2026-09-05\n")]
    public void NothingIsGuessed(string label, string said, string line)
    {
        using var folder = TestFolder.WithGoodSite();
        File.WriteAllBytes(folder.PathTo("phieu.docx"), Form((label, said)));

        Cli.Run(folder, "new", "story", "--from", "phieu.docx");

        Assert.Contains("\n" + line, File.ReadAllText(folder.PathTo("input/stories/2026/q4/nguyen-van-mau.md")), StringComparison.Ordinal);
    }

    /// <summary>What the command line says counts more than the form.</summary>
    [Fact]
    public void AnswersOnTheCommandLineComeFirst()
    {
        using var folder = TestFolder.WithGoodSite();

        var outcome = Cli.Run(folder, "new", "story", "--from", Path.Combine(Documents.Folder, "forms", "du.docx"), "--title", "Tên khác", "--unit", "xa-dak-wil", "--quarter", "2025-Q1");

        Assert.Equal(0, outcome.Code);
        var story = File.ReadAllText(folder.PathTo("input/stories/2025/q1/ten-khac.md"));
        Assert.Contains("\nunit: xa-dak-wil\n", story, StringComparison.Ordinal);
        Assert.Contains("\nquarter: 2025-Q1\n", story, StringComparison.Ordinal);
    }

    private static readonly (string Label, string Answer)[] Few =
    [
        ("Họ tên người, tên tập thể được giới thiệu", "Nguyễn Văn Mẫu"),
        ("Đối tượng", "Cá nhân"),
        ("Nhóm", ""),
        ("Lĩnh vực", ""),
        ("Tên bài", ""),
        ("Tóm tắt thành tích", "Sửa đường."),
        ("Câu chuyện", ""),
        ("Mức độ ghi nhận", ""),
    ];

    private static byte[] Form(params (string Label, string Answer)[] rows) => Documents.Of(Rows([.. Few, .. rows]));

    private static string Rows(params (string Label, string Answer)[] rows) =>
        $"<w:tbl>{string.Concat(rows.Select(row => $"<w:tr><w:tc>{Documents.Paragraph(row.Label)}</w:tc><w:tc>{Documents.Paragraph(row.Answer)}</w:tc></w:tr>"))}</w:tbl>";
}

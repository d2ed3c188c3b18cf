using System.Text.RegularExpressions;
using Recognition.Content.Problems;
using Recognition.Tests;

namespace Recognition.Content.Tests;

/// <summary>What a message shows to be pasted works where it says, in lines and in braces: the problem is gone, and no other comes.</summary>
public sealed partial class CureTests
{
    private const string Story = "input/stories/2026/q3/hien-dat.md";
    private const string Collective = "input/stories/2026/q3/tap-the-nam-dong.md";
    private const string Campaign = "input/campaigns/dot-thi-dua.md";
    private const string Tags = "input/taxonomy/tag.yml";
    private const string Unit = "input/units/xa-nam-dong.md";
    private const string Achievements = "achievements: [{ claim: \"Hiến đất làm đường\", figure: \"350 m²\", evidence: \"Biên bản ngày 12/8/2026\" }]";
    private const string Award = "award: [{ award: bang-khen-ubnd-tinh, decision: \"45/QĐ-UBND\", date: 2026-08-20 }, { award: bieu-duong, decision: \"7/QĐ\", date: 2026-08-01, on_the_spot: true }]";
    private const string Approved = "approved: { by: \"Hội đồng Thi đua - Khen thưởng\", unit: xa-nam-dong, date: 2026-08-28 }";
    private const string Consent = "consent: { status: given, date: 2026-08-25, scope: \"Họ tên, câu chuyện\" }";
    private const string Honoree = "honoree: { name: \"Người được nêu\", group: nong-dan }";
    private const string Tag = "tag: vuot-kho";
    private const string Title = "title: \"Hiến đất mở đường\"";

    /// <summary>Rules whose messages show the form of something, which nobody could paste as it stands, and those that others follow.</summary>
    private static readonly string[] Elsewhere =
    [
        "GS027", // a day that nobody but the editor knows
        "GS022", // a value that nobody but the editor knows
        "GS007", "GS008", "GS013", // an example of any line
        "GS209", "GS505", // a sentence with a colon
        "GS212", // a text that has to be written
        "GS034", // a file that cannot be named otherwise: below
        "GS015", "GS068", // a name of a file: UnreadFileTests
        "GS018", // a letter that is typed again
        "GS240", // a name in another file: FinishedSiteTests
        "GS017", // nothing that is pasted: LinkedInputTests
        "GS060", // a name of a file or address: WindowsNameTests
        "GS063", // a setting: AccentTests
        "GS127", // whom a plan asks, the plan alone says
        "GS128", // a move from one file to another: PlanTests
        "GS228", // nobody but those who are asked can say yes
        "GS225", // which of the two is true is for the editor to say
        "GS411", // a table: MarkdownCheckTests
        "GS412", // a setting: below
        "GS408", "GS409", // notes: below
        "GS415", "GS416", "GS512", "GS513", "GS515", // pictures and links of the text: Generator.Tests
        "GS519", // a picture's shape: Generator.Tests
    ];

    /// <summary>A file, what of it is made wrong, and the rule that says so.</summary>
    public static TheoryData<string, string, string, string> Faults => new()
    {
        { "GS020", Story, Title, "tiêu đề: \"Hiến đất mở đường\"" },
        { "GS020", Story, Title, "TIEU-DE: \"Hiến đất mở đường\"" },
        { "GS020", Story, "quarter:", "quý:" },
        { "GS020", Story, Honoree, "honoree: { họ tên: \"Người được nêu\", nhom: nong-dan }" },
        { "GS020", Story, Honoree, "honoree:\n  ten: \"Người được nêu\"\n  group: nong-dan" },
        { "GS020", Campaign, "launched_by:", "phát động:" },
        { "GS123", "input/documents.yml", "- id: phong-tho-2023\n", "- id: phong-tho-2023\n  plan: { localities: [Cư Jút] }\n" },
        { "GS123", "input/documents.yml", "  date: 2023-03\n", "  date: 2023-03\n  plan:\n    localities:\n    - Cư Jút\n" },
        { "GS021", Story, Title + "\n", "" },
        { "GS021", Story, Title + "\nsummary: \"Tóm tắt thành tích trong một câu.\"\n", "" },
        { "GS021", Story, Approved, "approved: { by: \"Hội đồng\" }" },
        { "GS021", Story, Approved, "approved: { unit: xa-nam-dong }" },
        { "GS021", Story, Approved, "approved: {\n  by: \"Hội đồng\", # cơ quan\n  unit: xa-nam-dong # xã\n}" },
        { "GS021", Story, Approved, "approved: {\n  by: \"Hội đồng\",\n  unit: xa-nam-dong,\n}" },
        { "GS021", Story, Approved, "approved:\n  by: \"Hội đồng\"\n  unit: xa-nam-dong" },
        { "GS021", Story, Approved, "approved:\n    unit: xa-nam-dong" },
        { "GS021", Story, Approved, "approved:\n  by: >-\n    Hội đồng Thi đua\n    của xã\n  unit: xa-nam-dong" },
        { "GS021", Story, Tag, "image: { file: anh.jpg, alt: \"Kênh nước trong\", consent: { date: 2026-08-20 } }" },
        { "GS021", Story, Tag, "image:\n  file: anh.jpg\n  consent: { date: 2026-08-20 }" },
        { "GS021", Story, Tag, "gallery:\n  - file: anh.jpg\n    consent:\n      date: 2026-08-20\n  - { file: anh.jpg, consent: { date: 2026-08-20 } }" },
        { "GS021", Story, "sources: [221-kh-ubnd]", "sources: [221-kh-ubnd, { publisher: \"UBND xã\" }]" },
        { "GS021", Story, "sources: [221-kh-ubnd]", "sources:\n- 221-kh-ubnd\n- publisher: \"UBND xã\"\n" },
        { "GS021", Story, "updates: [{ date: 2026-11-01, text: \"Đã có thêm ba hộ làm theo.\" }]", "updates:\n  - text: \"Đã thêm ba hộ.\"\n  - date: 2026-11-02\n" },
        { "GS021", Tags, "label: { vi: Vượt khó, en: Overcoming hardship }", "source: 221-kh-ubnd" },
        { "GS025", Story, Honoree, "honoree: Người được nêu" },
        { "GS025", Story, Honoree, "honoree: \"Người \\\"được\\\" nêu\"" },
        { "GS025", Story, Approved, "approved: Hội đồng Thi đua" },
        { "GS025", Story, Consent, "consent: given" },
        { "GS025", Story, "updates: [{ date: 2026-11-01, text: \"Đã có thêm ba hộ làm theo.\" }]", "updates: [\"Đã thêm ba hộ.\"]" },
        { "GS030", Story, Tag, "sample: có" },
        { "GS030", Story, Tag, "sample: \"true\"" },
        { "GS030", Story, "on_the_spot: true", "on_the_spot: yes" },
        { "GS031", Story, "status: published", "status: đã đăng" },
        { "GS031", Story, "status: published", "status: \"Xuất bản\"" },
        { "GS031", Story, "status: given", "status: dong y" },
        { "GS031", Unit, "level: xa", "level: \"Xã\"" },
        { "GS027", Story, "published: 2026-09-05", "published: 5/9/2026" },
        { "GS025", Story, Consent, "consent: không" },
        { "GS025", Story, Consent, "consent: từ chối" },
        { "GS031", Story, "status: published", "status: publish" },
        { "GS031", Story, "status: published", "status: published (đã đăng)" },
        { "GS031", Story, "status: published", "status: đăng rồi" },
        { "GS031", Unit, "level: xa", "level: xã (cấp cơ sở)" },
        { "GS031", Campaign, "kind: cong-trinh", "kind: \"công trình mới\"" },
        { "GS021", Story, Title + "\n", "#title: Hiến đất mở đường\n" },
        { "GS021", Story, "unit: xa-nam-dong\nq", "# unit: MÃ-ĐƠN-VỊ\nq" },
        { "GS066", Story, Title, "title: \"Con đường mới" },
        { "GS066", Story, Title, "title: \"Con đường \\\"mới" },
        { "GS067", Story, Consent, "consent: { status: given, date: 2026-08-25, scope: \"Họ tên, câu chuyện\"" },
        { "GS065", Story, Title, "title: # Con đường mới" },
        { "GS065", Story, Title, "title: #doanket \"mở\" đường" },
        { "GS065", Story, "unit: xa-nam-dong\nq", "unit:   # xa-nam-dong\nq" },
        { "GS065", Story, Approved, "approved:\n  by: # Hội đồng Thi đua\n  unit: xa-nam-dong\n  date: 2026-08-28" },
        { "GS028", Story, "quarter: 2026-Q3", "quarter: Quý III/2026" },
        { "GS028", Story, "quarter: 2026-Q3", "quarter: quý 3 năm 2026" },
        { "GS032", Story, Tag, "slug: Hiến đất mở đường" },
        { "GS033", Unit, "website: https://xa-nam-dong.example/", "website: xa-nam-dong.example/" },
        { "GS039", Story, "status: published", "status: published # draft" },
        { "GS051", Story, Title, "title: Bài số #1" },
        { "GS052", Story, Title, "title: “Hiến đất”" },
        { "GS053", Story, Honoree, "honoree: { name: \"Ông \"Tư\" Lành\", group: nong-dan }" },
        { "GS054", Story, Title, "title: Hiến đất”" },
        { "GS055", Story, "unit: xa-nam-dong\nq", "unit:\u00A0xa-nam-dong\nq" },
        { "GS056", Story, "category: nguoi-tot-viec-tot", "category: nguoi-tot-viec-tot, nong-thon-moi" },
        { "GS056", Story, "[hien-dat-cu, /tin-tuc/123.html]", "hien-dat-cu; /tin-tuc/123.html" },
        { "GS056", Unit, "block: xa-phuong", "block: xa-phuong\nassigned_quarters: 1, 3" },
        { "GS057", Story, Title, "title: Nhà trường: nơi ươm mầm: tương lai" },
        { "GS057", Story, Title, "title: Ba điều cần nhớ:" },
        { "GS057", Story, Achievements, "achievements:\n  - claim: Đã làm: mở \"đường\"\n" },
        { "GS057", Unit, "name: Xã Nam Dong", "name: Xã Nam Dong: nơi giữ rừng" },
        { "GS058", Story, Title, "title:Con đường mới" },
        { "GS058", Story, Title, "title:\"Con đường mới\"" },
        { "GS058", Story, Honoree, "honoree:{ name: \"Người được nêu\" }" },
        { "GS058", Unit, "level: xa", "level:xa" },
        { "GS059", Story, Title, "title: [Ảnh] Hiến đất" },
        { "GS059", Story, Title, "title: @ Nam Dong \"mở\" đường" },
        { "GS059", Story, Honoree, "honoree: { name: Ông Tư, bản Sop, group: nong-dan }" },
        { "GS059", Story, Approved, "approved: { by: Hội đồng Thi đua, Khen thưởng, unit: xa-nam-dong, date: 2026-08-28 }" },
        { "GS104", Story, "unit: xa-nam-dong\nq", "unit: UBND xã Nam Dong\nq" },
        { "GS104", Story, "unit: xa-nam-dong\nq", "unit: Uy ban nhan dan xa Nam Dong\nq" },
        { "GS104", Story, "unit: xa-nam-dong\nq", "unit: Xã Nam Dong, tỉnh Đắk Nông\nq" },
        { "GS104", Story, "category: nguoi-tot-viec-tot", "category: \"Người tốt, việc tốt\"" },
        { "GS104", Story, "category: nguoi-tot-viec-tot", "category: Xây dựng nông thôn mới, nguoi-tot-viec-tot" },
        { "GS104", Story, "award: bang-khen-ubnd-tinh,", "award: Bằng khen của UBND tỉnh," },
        { "GS104", Story, "sources: [221-kh-ubnd]", "sources: [\"Kế hoạch số 221/KH-UBND\"]" },
        { "GS112", Campaign, "kind: share, value: 100, ", "kind: share, " },
        { "GS112", Campaign, "kind: share, value: 100, ", "value: 100, " },
        { "GS119", Collective, "status: published", "status: published\naward: { award: bang-khen-ubnd-tinh, decision: \"45/QĐ-UBND\", date: 2026-08-20 }" },
        { "GS203", Story, Award, "award: giay-khen-ubnd-xa" },
        { "GS203", Story, Award, "award: [giay-khen-ubnd-xa, bieu-duong]" },
        { "GS203", Story, Award, "award:\n  - giay-khen-ubnd-xa\n  - award: bieu-duong\n" },
        { "GS203", Story, Award, "award:\n- award: bieu-duong\n  on_the_spot: true\n" },
        { "GS203", Story, Award, "award:\n  award: bieu-duong\n  decision:\n  on_the_spot: true\n" },
        { "GS203", Story, Award, "award: { award: bieu-duong, decision: \"7/QĐ\", date: }" },
        { "GS205", Story, Achievements, "achievements:\n  - { claim: \"Hiến đất\", figure: \"86 m²\" }" },
        { "GS205", Story, Achievements, "achievements: [{ claim: \"Hiến đất\", figure: \"86 m²\" }, { claim: \"Mở đường\", figure: \"2 km\" }]" },
        { "GS205", Story, Achievements, "achievements:\n- claim: \"Hiến đất\"\n  figure: \"86 m²\"\n- claim: \"Mở đường\"\n  figure: \"2 km\"" },
        { "GS206", Story, Consent + "\n", "" },
        { "GS207", Story, Consent, "consent: { status: given, date: 2026-08-25, minor: true }" },
        { "GS207", Story, Consent, "consent:\n   status: given\n   date: 2026-08-25\n   minor: true" },
        { "GS214", Campaign, "date: 2025-05-01", "date: 2026-11-21" },
        { "GS216", Story, Achievements, "achievements: Hiến 350 m² đất" },
        { "GS216", Story, Achievements, "achievements:\n  - 'Hiến 350 m² đất \"vàng\"'\n  - claim: Mở 2 km đường" },
        { "GS216", Story, Achievements, "achievements:\n  - >-\n    Hiến 350 m² đất\n    làm đường\n" },
        { "GS218", Story, Consent, "consent: { status: not-needed, date: 2026-08-25 }" },
        { "GS218", Story, Consent, "consent:\n  status: not-needed\n  date: 2026-08-25" },
        { "GS219", Collective, "\n---\n", "\n---\n\nChị Quàng Thị Mây dạy hát.\n" },
        { "GS220", Collective, "status: published", "status: published\nimage: { file: anh.jpg, alt: \"Ba phụ nữ dọn kênh\", credit: \"Lò Văn Thắng\" }" },
        { "GS220", Collective, "status: published", "status: published\ngallery:\n  - file: anh.jpg\n    alt: \"Ba phụ nữ dọn kênh\"\n    credit: \"Lò Văn Thắng\"\n" },
        { "GS221", Story, Honoree, "honoree: { name: \"Ông Lò Văn Thắng, Chủ tịch UBND xã\" }" },
        { "GS221", Story, Honoree, "honoree:\n  name: \"Ông Lò Văn Thắng, Chủ tịch UBND xã\"\n  group: nong-dan" },
        { "GS312", Story, "Bà con góp công.", "Bà là người Mông." },
        { "GS312", Story, "Bà con góp công.", "Ông mắc bệnh tiểu đường, theo đạo Tin Lành." },
        { "GS312", Collective, "\n---\n", "\n---\n\nÔng tổ trưởng là người Mông.\n" },
        { "GS407", Story, "## Mở đường", "##Mở đường" },
        { "GS419", Story, "Bà con góp công.", "Bà con góp công.\n\n[Nguồn]: Sổ-của-thôn\n\n" },
        { "GS413", Story, "(/don-vi/xa-nam-dong/)", "(www.chinhphu.vn)" },
        { "GS413", Story, "(/don-vi/xa-nam-dong/)", "(http:/chinhphu.vn/)" },
        { "GS414", Story, "(/don-vi/xa-nam-dong/)", "(/don-vi/xa nam dong/)" },
        { "GS420", Story, Title, "title: \"Hiến **đất** mở&nbsp;đường\"" },
        { "GS420", Story, Title, "title: Hiến <b>đất</b> mở đường" },
        { "GS420", Story, Title, "title: Hiến đất ở [bản](/don-vi/x/)" },
        { "GS514", Story, Tag, "image: { file: anh.jpg, alt: \"Kênh nước trong\", credit: \"Lò Văn Thắng\" }" },
        { "GS514", Story, Tag, "image: { file: anh.jpg, alt: \"Kênh nước trong\", credit: \"Lò Văn Thắng\", consent: chưa }" },
        { "GS514", Story, Tag, "gallery:\n  - file: anh.jpg\n    alt: \"Kênh nước trong\"\n    credit: \"Lò Văn Thắng\"\n    consent: \"Đang hỏi\"\n" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void IsFollowedToTheLetter(string code, string file, string good, string bad)
    {
        using var folder = TestFolder.WithGoodSite();
        folder.Replace(file, good, bad);
        var found = Judgement.Of(folder);
        Assert.NotEmpty(found);
        Assert.All(found, p => Assert.Equal(code, p.Rule.Code));

        foreach (var problem in found.Reverse())
        {
            var path = folder.PathTo(problem.Place.File);
            File.WriteAllText(path, Cure.Follow(File.ReadAllText(path), problem, Messages.In("vi").Describe(problem)) ?? throw new InvalidOperationException(Messages.In("vi").Line(problem)));
        }

        // As it stands, what is pasted is refused wherever it has an example in it, and nothing else is wrong with it.
        Assert.All(Judgement.Of(folder), p => Assert.Contains(p.Rule, new[] { Rules.ExampleText, Rules.NotADate, Rules.NotAQuarter, Rules.NotANumber, Rules.NotAChoice, Rules.UnknownReference }));

        File.WriteAllText(folder.PathTo(file), Cure.WithRealValues(File.ReadAllText(folder.PathTo(file))));
        Assert.Equal([], Judgement.Of(folder).Select(Messages.In("vi").Line));
    }

    [Fact]
    public void EveryMessageThatShowsSomethingToPasteIsFollowed()
    {
        var messages = Messages.In("vi");
        var shown = BrokenSites.Codes.Where(code => messages.Keys.Contains(code + ".hint") && Shows().IsMatch(messages.Text(code + ".hint")));

        Assert.Equal([], shown.Except(Faults.Select(row => (string)row[0])).Except(Elsewhere));
    }

    [Fact]
    public void ANoteIsPutBelowTheTextOrItsMarkIntoIt()
    {
        using var folder = TestFolder.WithGoodSite();
        folder.Replace(Story, "Bà con góp công.", "Bà con góp công.[^1]");
        var message = Messages.In("vi").Describe(Assert.Single(Judgement.Of(folder), p => p.Rule.Code == "GS408"));
        File.AppendAllText(folder.PathTo(Story), "\n" + message[(message.IndexOf("dòng: ", StringComparison.Ordinal) + 6)..] + "\n");
        Assert.Equal([Rules.ExampleText], Judgement.Of(folder).Select(p => p.Rule));

        folder.Write(Story, Cure.WithRealValues(File.ReadAllText(folder.PathTo(Story))));
        Assert.Equal([], Judgement.Of(folder).Select(Messages.In("vi").Line));

        folder.Replace(Story, "công.[^1]", "công.");
        Assert.Equal("GS409", Assert.Single(Judgement.Of(folder)).Rule.Code);
        folder.Replace(Story, "Con đường cũ", "Con[^1] đường cũ");
        Assert.Equal([], Judgement.Of(folder).Select(Messages.In("vi").Line));
    }

    [Theory]
    [InlineData("duplicate-key")]
    [InlineData("unknown-key")]
    [InlineData("alias-taken-twice")]
    public void ALineThatIsToBeDeletedLeavesNothingBehind(string mistake)
    {
        using var folder = BrokenSites.With(mistake);
        foreach (var problem in Judgement.Of(folder).Reverse())
        {
            var path = folder.PathTo(problem.Place.File);
            var lines = File.ReadAllLines(path).ToList();
            lines.RemoveAt(problem.Place.Line - 1);
            File.WriteAllLines(path, lines);
        }

        Assert.Equal([], Judgement.Of(folder).Select(Messages.In("vi").Line));
    }

    [Fact]
    public void AFileThatCannotBeNamedGetsItsNameFromALine()
    {
        using var folder = BrokenSites.With("file-name-without-letters");
        var problem = Assert.Single(Judgement.Of(folder));
        var path = folder.PathTo(problem.Place.File);
        File.WriteAllText(path, Cure.Follow(File.ReadAllText(path), problem, Messages.In("vi").Describe(problem))!);

        Assert.DoesNotContain(Judgement.Of(folder), p => p.Rule == Rules.NoSlug);
    }

    [Fact]
    public void AllThatIsMissingIsToldInOneRoundInTheOrderOfAStory()
    {
        using var folder = TestFolder.WithGoodSite();
        folder.Write(Story, "---\nstatus: published\n---\n\nMỗi tối nhà bà sáng đèn.\n");
        var found = Judgement.Of(folder);

        Assert.Equal(
            ["title", "summary", "subject", "honoree", "category", "unit", "quarter", "level", "achievements", "sources", "approved", "consent", "author", "published"],
            found.Select(p => p.Field));

        var text = File.ReadAllText(folder.PathTo(Story));
        foreach (var problem in found)
        {
            text = Cure.Follow(text, problem, Messages.In("vi").Describe(problem))!;
        }

        File.WriteAllText(folder.PathTo(Story), Cure.WithRealValues(text).Replace("published: 2026-08-20", "published: 2026-09-02", StringComparison.Ordinal));
        Assert.Equal([], Judgement.Of(folder).Select(Messages.In("vi").Line));
    }

    [Theory]
    [InlineData("consent: không")]
    [InlineData("consent: chưa")]
    [InlineData("consent: đồng ý")]
    [InlineData("consent: { status: không, date: 2026-08-25 }")]
    [InlineData("consent: { status: từ chối, date: 2026-08-25 }")]
    [InlineData("consent: { status: chưa hỏi, date: 2026-08-25 }")]
    [InlineData("")]
    public void NothingTurnsARefusalIntoAYesWithoutSayingWhen(string consent)
    {
        using var folder = TestFolder.WithGoodSite();
        folder.Replace(Story, Consent, consent);
        var message = Messages.In("vi").Describe(Judgement.Of(folder)[0]);

        Assert.Matches("[Cc]hỉ (khi|ghi given khi) người được nêu gương đã đồng ý rõ ràng", message);
        Assert.Contains("từ chối, chưa hỏi hoặc chưa trả lời thì để status: draft", message, StringComparison.Ordinal);
        Assert.DoesNotContain("Có phải", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("31/9/2026", "không có trong lịch: tháng 9 năm 2026 có 30 ngày")]
    [InlineData("2026-09-31", "không có trong lịch: tháng 9 năm 2026 có 30 ngày")]
    [InlineData("29/2/2026", "không có trong lịch: tháng 2 năm 2026 có 28 ngày")]
    [InlineData("ngày 30 tháng 02 năm 2028", "không có trong lịch: tháng 2 năm 2028 có 29 ngày")]
    [InlineData("2026-13-05", "không có trong lịch: không có tháng 13")]
    [InlineData("5.0.2026", "không có trong lịch: không có tháng 0")]
    [InlineData("1826-09-05", "chắc là ghi nhầm năm: năm 1826 quá xa")]
    [InlineData("hôm qua", "chưa đúng dạng ngày năm-tháng-ngày")]
    [InlineData("5/9", "chưa đúng dạng ngày năm-tháng-ngày")]
    public void ADayThatIsNoneIsToldWhyAndNoOtherIsShown(string day, string why)
    {
        using var folder = TestFolder.WithGoodSite();
        folder.Replace(Story, "published: 2026-09-05", "published: " + day);

        var message = Messages.In("vi").Describe(Assert.Single(Judgement.Of(folder)));
        Assert.StartsWith($"published: \"{day}\" {why}  Hãy ", message, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"\d{4}-\d\d-\d\d", message[(message.IndexOf("  ", StringComparison.Ordinal) + 2)..]);
    }

    [Theory]
    [InlineData("chưa đăng")]
    [InlineData("chờ đăng")]
    [InlineData("không đăng")]
    [InlineData("will be published")]
    [InlineData("TÌNH-TRẠNG")]
    public void AWordOfRefusalSuggestsNoPublication(string status)
    {
        using var folder = TestFolder.WithGoodSite();
        folder.Replace(Story, "status: published", "status: " + status);

        Assert.NotEqual("published", Assert.Single(Judgement.Of(folder)).Suggestion);
    }

    [Theory]
    [InlineData("vn")]
    [InlineData("VN")]
    [InlineData("vi-VN")]
    [InlineData("Việt Nam")]
    [InlineData("tiếng việt")]
    public void TheLanguageOfTheLandIsVietnamese(string said)
    {
        using var folder = TestFolder.WithGoodSite();
        var text = File.ReadAllText(folder.PathTo("settings.yml"));
        var problems = new ProblemList();
        Configuration.Settings.Read("settings.yml", System.Text.Encoding.UTF8.GetBytes(text + "language: " + said + "\n"), problems);

        Assert.Equal("vi", Assert.Single(problems.InOrder()).Suggestion);
    }

    [Theory]
    [InlineData("GS021", "approved: { unit: xa-nam-dong }", "approved.by, approved.date")]
    [InlineData("GS203", "award: giay-khen-ubnd-xa", "award.decision, award.date")]
    public void TwoKeysThatOneMapLacksAreOneMessage(string code, string bad, string fields)
    {
        using var folder = TestFolder.WithGoodSite();
        folder.Replace(Story, code == "GS021" ? Approved : Award, bad);

        Assert.Equal((code, fields), Assert.Single(Judgement.Of(folder).Select(p => (p.Rule.Code, p.Field))));
    }

    [GeneratedRegex(@"\{(cure|line|rule|meant|other|which)\}|(?<![\w/])[a-z_]+: [a-z\[""']|!\[|\[\^")]
    private static partial Regex Shows();
}

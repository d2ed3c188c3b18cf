using Recognition.Content.Problems;
using Recognition.Tests;

namespace Recognition.Content.Tests;

/// <summary>What editors paste into the keys of a file is named where it stands, and the line that is shown mends it.</summary>
public sealed class YamlSlipTests
{
    private const string Story = "input/stories/2026/q3/hien-dat.md";
    private const string Title = "title: \"Hiến đất mở đường\"";
    private const string Honoree = "honoree: { name: \"Người được nêu\", group: nong-dan }";
    private const string Tag = "tag: vuot-kho";
    private const string Unit = "unit: xa-nam-dong\n";

    [Theory]
    [InlineData(Title, "title: Tổ dân phố #7 giữ phố sạch", "GS051", 19)]
    [InlineData(Title, "title: Ghi chép # \"hai\" lần", "GS051", 17)]
    [InlineData(Title, "title: Một câu chuyện kể dài\n  được bẻ dòng #doanket ở đây", "GS051", 16)]
    [InlineData(Honoree, "honoree: { name: Tổ # 3 bản Sop, group: nong-dan }", "GS051", 21)]
    [InlineData(Title, "title: “Hiến đất: mở đường”", "GS052", 8)]
    [InlineData(Title, "title: \"Hiến đất mở đường”", "GS052", 26)]
    [InlineData(Title, "title: „Hiến đất mở đường“", "GS052", 8)]
    [InlineData(Title, "title: “Hiến đất mở đường", "GS052", 8)]
    [InlineData(Honoree, "honoree: { name: “Tổ hợp tác, bản Sop\", group: nong-dan }", "GS052", 18)]
    [InlineData(Title, "title: \"Lớp học\" bên bếp lửa", "GS053", 16)]
    [InlineData(Title, "title: 'Người H'Mông hiến đất'", "GS053", 16)]
    [InlineData(Honoree, "honoree: { name: \"Ông \"Tư\" Lành\", group: nong-dan }", "GS053", 23)]
    [InlineData(Title, "title: Hiến đất mở đường”", "GS054", 25)]
    [InlineData(Title, "title: \"Hiến đất mở đường", "GS066", 8)]
    [InlineData(Title, "title: 'Hiến đất mở đường", "GS066", 8)]
    [InlineData(Honoree, "honoree: { name: \"Tổ hợp tác, group: nong-dan }", "GS066", 18)]
    [InlineData(Honoree, "honoree: { group: nong-dan, name: \"Tổ hợp tác }", "GS066", 35)]
    [InlineData(Tag, "image: { file: a.jpg, alt: \"Kênh, credit: \"Lò Văn Thắng\", consent: \"Không có người thật\" }", "GS066", 28)]
    [InlineData(Tag, "quotes: [{ text: \"Cứ làm, speaker: \"Người được nêu\" }]", "GS066", 18)]
    [InlineData(Honoree, "honoree: { name: \"Người được nêu\", group: nong-dan", "GS067", 51)]
    [InlineData(Honoree, "honoree: { name: \"Người được nêu\", group: nong-dan # nhóm", "GS067", 51)]
    [InlineData(Honoree, "honoree: { name: \"Người được nêu\", group: nong-dan\n# ghi chú: { của mẫu }", "GS067", 51)]
    [InlineData(Honoree, "honoree: { name: \"Người được nêu, group: nong-dan", "GS066", 18)]
    [InlineData("sources: [221-kh-ubnd]", "sources: [221-kh-ubnd", "GS067", 22)]
    [InlineData("sources: [221-kh-ubnd]", "sources: [{ id: 221-kh-ubnd ]", "GS067", 28)]
    [InlineData("sources: [221-kh-ubnd]", "sources: [{ id: 221-kh-ubnd", "GS067", 28)]
    [InlineData(Title, "title: [Ảnh] Mở đường", "GS059", 8)]
    [InlineData(Title, "title: {Phần 1} Mở đường", "GS059", 8)]
    [InlineData(Title, "title: @Nam Dong mở đường", "GS059", 8)]
    [InlineData(Title, "title: % hộ có nước", "GS059", 8)]
    [InlineData(Title, "title: > 300 hộ hiến đất", "GS059", 8)]
    [InlineData(Title, "title: | Mở đường", "GS059", 8)]
    [InlineData(Title, "title: ! Mở đường", "GS059", 8)]
    [InlineData(Title, "title: - Mở đường", "GS059", 8)]
    [InlineData(Title, "title: `Mở` đường", "GS059", 8)]
    [InlineData(Honoree, "honoree: { name: Ông Tư, bản Sop, group: nong-dan }", "GS059", 24)]
    [InlineData(Honoree, "honoree: { name: Ông Tư, bản Sop, xã Nam Dong }", "GS059", 24)]
    [InlineData(Honoree, "honoree: { name: Ông Tư: bản Sop, group: nong-dan }", "GS057", 24)]
    [InlineData(Unit, "unit:\u2003xa-nam-dong\n", "GS055", 6)]
    [InlineData(Unit, "unit: \u00A0xa-nam-dong\n", "GS055", 7)]
    [InlineData(Unit, "uni\u00ADt: xa-nam-dong\n", "GS055", 4)]
    [InlineData(Unit, "unit\uFF1A xa-nam-dong\n", "GS055", 5)]
    [InlineData(Honoree, "honoree:\n\u00A0\u00A0name: Tổ thử\n\u00A0\u00A0group: nong-dan", "GS055", 1)]
    [InlineData(Honoree, "honoree: { name:\u00A0\"Tổ thử\", group: nong-dan }", "GS055", 17)]
    public void IsNamedWhereItStandsAndTheLineMendsIt(string good, string bad, string code, int column)
    {
        using var folder = TestFolder.WithGoodSite();
        folder.Replace(Story, good, bad);
        var found = Judgement.Of(folder);

        Assert.All(found, p => Assert.Equal((code, column), (p.Rule.Code, p.Place.Column)));
        Assert.NotEmpty(found);
        var lines = File.ReadAllLines(folder.PathTo(Story)).ToList();
        foreach (var problem in found.Reverse())
        {
            var line = problem.Arguments.Single(a => a.Name == "line").Value;
            var isFolded = problem.Place.Line == 3;
            lines[problem.Place.Line - (isFolded ? 2 : 1)] = (bad.Contains("honoree:\n", StringComparison.Ordinal) ? "  " : "") + line;
            if (isFolded)
            {
                lines.RemoveAt(2);
            }
        }

        File.WriteAllLines(folder.PathTo(Story), lines);

        Assert.Equal([], Judgement.Of(folder).Select(Messages.In("vi").Line));
    }

    [Theory]
    [InlineData(Unit, "unit: xa-nam-dong # đã đổi tên\n")]
    [InlineData("published: 2026-09-05", "published: 2026-09-05 # thứ bảy")]
    [InlineData("status: published", "status: published # đã duyệt")]
    [InlineData(Title, "title: \"Hiến đất mở đường\" # bản \"hai\"")]
    [InlineData(Title, "title: Bài số#1 \"Hiến đất\" 'mở đường'")]
    [InlineData(Title, "title: >-\n  Lời \"bà\" Máy: “mở lớp”\n  chỗ: \"này\" # 1 là chữ")]
    [InlineData(Title, "title: \"Câu chuyện được công cụ\n  bẻ dòng: “ở đây\"")]
    [InlineData(Title, "title: \"Người “gieo chữ” ở bản\"")]
    [InlineData(Title, "title: “Gieo chữ” và “gieo người”")]
    [InlineData(Title, "title: “Vua dưa” lưới”")]
    [InlineData(Honoree, "honoree: {\n  name: \"Tổ thử\", # tên cũ\n  group: nong-dan # nhóm\n}")]
    [InlineData(Title, "title: |-\n  Hiến đất\n  mở đường")]
    [InlineData(Title, "title: >2-\n  Hiến đất mở đường")]
    [InlineData(Title, "title: -5 độ ở bản")]
    [InlineData("sources: [221-kh-ubnd]", "sources: [221-kh-ubnd, { title: \"Báo cáo\", date: 2026-08-01, }]")]
    [InlineData("movement: doan-ket-sang-tao", "movement: []\nupdated: \"\"\nimage: {}\nreview_by: null\ngallery: []\ncampaign: ''\ncriteria:")]
    [InlineData(Honoree, "honoree: {\n  name: \"Tổ\n    thử\",\n  # nhóm: của tổ\n  group: nong-dan\n  }")]
    [InlineData("sources: [221-kh-ubnd]", "sources: [\n  221-kh-ubnd, # kế hoạch\n]")]
    [InlineData("published: 2026-09-05", "published: 2026-09-05T00:00:00Z")]
    [InlineData("published: 2026-09-05", "published: 2026-09-05 00:00:00+07:00")]
    public void WhatYamlAllowsStaysAsItIs(string good, string same)
    {
        using var folder = TestFolder.WithGoodSite();
        folder.Replace(Story, good, same);

        Assert.Equal([], Judgement.Of(folder).Select(Messages.In("vi").Line));
    }

    /// <summary>Found by mutation: what the reading adds to a line is no place that an editor can go to.</summary>
    [Theory]
    [InlineData("honoree: { name:")]
    [InlineData("honoree: { name: \"Tổ thử, group:")]
    [InlineData("sources: [{ title: \"Báo cáo\", date:")]
    [InlineData("sources: [221-kh-ubnd, { id:")]
    public void NoPlaceLiesBehindTheLineThatIsMended(string unfinished)
    {
        using var folder = TestFolder.WithGoodSite();
        folder.Replace(Story, unfinished[0] == 'h' ? Honoree : "sources: [221-kh-ubnd]", unfinished);
        var lines = File.ReadAllLines(folder.PathTo(Story));

        var found = Judgement.Of(folder);

        Assert.NotEmpty(found);
        Assert.All(found, problem => Assert.InRange(problem.Place.Column, 1, lines[problem.Place.Line - 1].Length + 1));
    }

    [Fact]
    public void AKeyThatIsIndentedByASlipIsNotMissing()
    {
        using var folder = TestFolder.WithGoodSite();
        folder.Replace(Story, "\nsubject: ca-nhan", "\n  subject: ca-nhan");

        Assert.Equal([Rules.NotYaml], Judgement.Of(folder).Select(p => p.Rule));
    }

    [Theory]
    [InlineData("2026-09-05T17:30:00Z", "2026-09-06")]
    [InlineData("2026-09-05 07:00", "2026-09-05")]
    [InlineData("2026-09-05T23:59:00+07:00", "2026-09-05")]
    public void ATimeOfDayIsOfferedAsADay(string written, string offered)
    {
        using var folder = TestFolder.WithGoodSite();
        folder.Replace(Story, "submitted: 2026-09-04", "submitted: " + written);

        Assert.Equal((Rules.NotADate, offered), Assert.Single(Judgement.Of(folder).Select(p => (p.Rule, p.Suggestion))));
    }
}

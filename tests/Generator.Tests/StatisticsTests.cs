using AngleSharp.Dom;
using Recognition.Tests;

namespace Recognition.Generator.Tests;

/// <summary>Figures about everything: every chart has its table, and both say the same.</summary>
public sealed class StatisticsTests
{
    [Fact]
    public void StoriesAreCountedByQuarterAndSubject()
    {
        using var folder = TestFolder.WithGoodSite();
        folder.Replace("input/stories/2026/q3/hien-dat.md", "subject: ca-nhan", "subject: ho-gia-dinh");

        var section = SectionOf(BuiltSite.From(folder).Page("thong-ke/"), "by-quarter");

        var heads = section.QuerySelectorAll("thead th").Select(th => th.TextContent).ToList();
        Assert.Equal(["Quý", "Tập thể", "Cá nhân", "Hộ gia đình", "Mô hình, cách làm hay", "Tổng"], heads);
        Assert.Equal(["Quý III/2026", "1", "1", "1", "0", "3"], RowOf(section, "Quý III/2026"));
        Assert.Equal(["Quý I/2026", "0", "1", "0", "0", "1"], RowOf(section, "Quý I/2026"));
        Assert.Equal(section.QuerySelectorAll("tbody td:not(:last-child)").Count(td => td.TextContent != "0"), section.QuerySelectorAll("svg.columns rect").Length);
    }

    [Fact]
    public void CoverageIsToldQuarterByQuarter()
    {
        using var folder = TestFolder.WithGoodSite();

        var section = SectionOf(BuiltSite.From(folder).Page("thong-ke/"), "coverage");

        Assert.Equal(["Quý", "Đúng hạn", "Chậm hạn", "Còn hạn", "Chưa có bài", "Tổng"], section.QuerySelectorAll("thead th").Select(th => th.TextContent));
        Assert.Equal(["Quý I/2026", "1", "0", "0", "1", "2"], RowOf(section, "Quý I/2026"));
        Assert.Equal(["Quý IV/2026", "0", "0", "2", "0", "2"], RowOf(section, "Quý IV/2026"));
    }

    [Fact]
    public void AnAwardThatWasTakenBackIsNotCounted()
    {
        using var folder = TestFolder.WithGoodSite();

        var section = SectionOf(BuiltSite.From(folder).Page("thong-ke/"), "by-tier");

        Assert.Equal("0", RowOf(section, "Cấp xã")[1]);
        Assert.Equal("1", RowOf(section, "Cấp tỉnh")[1]);
    }

    [Fact]
    public void ColumnsAreAsHighAsTheyCount()
    {
        using var folder = TestFolder.WithGoodSite();

        var columns = SectionOf(BuiltSite.From(folder).Page("thong-ke/"), "by-quarter").QuerySelectorAll("svg.columns rect")
            .GroupBy(rect => rect.GetAttribute("x"))
            .Select(column => column.Sum(rect => double.Parse(rect.GetAttribute("height")!, System.Globalization.CultureInfo.InvariantCulture)));

        Assert.Equal([1, 1, 1, 3], columns.Select(height => Math.Round(height * 4 / 142)));
    }

    private static IElement SectionOf(IDocument page, string id) => page.QuerySelector($"section[aria-labelledby={id}]")!;

    private static List<string> RowOf(IElement section, string name) =>
        [.. section.QuerySelectorAll("tbody tr").Single(tr => tr.Children[0].TextContent.Trim() == name).Children.Where(c => c.ClassName != "bar").Select(c => c.TextContent.Trim())];
}

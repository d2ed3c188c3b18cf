using System.Text.Json;
using Recognition.Tests;

namespace Recognition.Generator.Tests;

/// <summary><c>check FILE…</c> judges everything and tells what concerns the files.</summary>
public sealed class CheckFilesTests
{
    private const string Story = "input/stories/2026/q3/hien-dat.md";
    private const string Unit = "input/units/xa-nam-dong.md";

    [Fact]
    public void OnlyTheFilesThatWereNamedAreToldAndCount()
    {
        using var folder = TestFolder.WithGoodSite();
        folder.Replace(Story, "unit: xa-nam-dong\n", "unit: xa-nam-dog\n");
        folder.Write("input/stories/2026/q4/nhap.md", "---\ntitle: \"Bản nháp\"\nstatus: draft\n---\n");

        var wrong = Cli.Run(folder, "check", Story);
        var sound = Cli.Run(folder, "check", "input/stories/2026/q4/nhap.md", "input/stories/2026/q3/chu-tich-xa.md");

        Assert.Equal(1, wrong.Code);
        Assert.Contains($"{Story}:", wrong.Output, StringComparison.Ordinal);
        Assert.Contains("GS104", wrong.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Ở các tệp khác", wrong.Output, StringComparison.Ordinal);
        Assert.Equal(
            (0, "Bạn đọc không thấy 1 bài:\n  bản nháp: input/stories/2026/q4/nhap.md\n0 lỗi, 0 cảnh báo.\nỞ các tệp khác còn 1 lỗi, 0 cảnh báo. Gõ check không kèm tên tệp để xem.\n"),
            (sound.Code, sound.Output.ReplaceLineEndings("\n")));
    }

    /// <summary>A file may be sound and others wrong because of it.</summary>
    [Theory]
    [InlineData(Unit, "slug: xa-khac\nname:", "name:", Story)]
    [InlineData("input/taxonomy/category.yml", "slug: nguoi-tot", "slug: nguoi-tot-viec-tot", Story)]
    [InlineData("input/stories/2026/q3/chu-tich-xa.md", "status: draft", "status: published", Story)]
    public void WhatAFileBreaksElsewhereIsToldAndCounts(string file, string now, string before, string elsewhere)
    {
        using var folder = TestFolder.WithGoodSite();
        folder.Replace(file, before, now);
        File.AppendAllText(folder.PathTo(Story), "\nXem [bài này](/guong/chu-tich-xa/).\n");

        var outcome = Cli.Run(folder, "check", file);

        Assert.Equal(1, outcome.Code);
        Assert.Contains(elsewhere + ":", outcome.Output, StringComparison.Ordinal);
        Assert.Equal(0, Cli.Run(folder, "check", "input/documents.yml").Code);
    }

    [Theory]
    [InlineData("input/stories/2026/q3/hien-dta.md", "Không có tệp \"input/stories/2026/q3/hien-dta.md\". Có phải \"input/stories/2026/q3/hien-dat.md\"?")]
    [InlineData("hien-dat.md", "Có phải \"input/stories/2026/q3/hien-dat.md\"?")]
    [InlineData("hien-dat", "Có phải \"input/stories/2026/q3/hien-dat.md\"?")]
    [InlineData("khong-co-gi-giong.md", "Hãy viết cả đường dẫn")]
    [InlineData("input/stories", "\"input/stories\" là thư mục.")]
    [InlineData("settings.yml", "Tệp \"settings.yml\" không nằm trong thư mục nội dung \"input\"")]
    [InlineData("--fomat", "không hiểu \"--fomat\". Có phải \"--format\"?")]
    public void WhatCannotBeCheckedIsTheCommandLinesFault(string file, string said)
    {
        using var folder = TestFolder.WithGoodSite();

        var outcome = Cli.Run(folder, "check", file);

        Assert.Equal(2, outcome.Code);
        Assert.Contains(said, outcome.Error, StringComparison.Ordinal);
        Assert.Equal("", outcome.Output);
    }

    [Fact]
    public void FilesAreFoundHoweverTheFolderIsWritten()
    {
        using var folder = TestFolder.WithGoodSite();
        folder.Replace(Story, "unit: xa-nam-dong\n", "unit: xa-nam-dog\n");

        Assert.Equal(1, Cli.Run(folder, "check", "./" + Story, "--input", "./input/").Code);
        Assert.Equal(1, Cli.Run(folder, "check", folder.PathTo(Story)).Code);
    }

    [Fact]
    public void ProgramsGetMessageAndCureApart()
    {
        using var folder = TestFolder.WithGoodSite();
        folder.Replace(Story, "unit: xa-nam-dong\n", "unit: xa-nam-dog\n");

        var problem = JsonDocument.Parse(Cli.Run(folder, "check", Story, "--format", "json", "--lang", "en").Output).RootElement.GetProperty("problems")[0];

        Assert.Equal("unit: there is no unit \"xa-nam-dog\".", problem.GetProperty("message").GetString());
        Assert.StartsWith("Did you mean \"xa-nam-dong\"?", problem.GetProperty("cure").GetString(), StringComparison.Ordinal);
    }
}

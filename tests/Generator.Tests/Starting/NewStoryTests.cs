using AngleSharp.Html.Parser;
using Recognition.Tests;

namespace Recognition.Generator.Tests.Starting;

/// <summary><c>new story</c>: from nothing to a draft that is right as it stands.</summary>
public sealed class NewStoryTests
{
    [Fact]
    public void EveryAnswerMayBeAFlagInTheWordsThatPeopleUse()
    {
        using var folder = TestFolder.WithGoodSite();

        var outcome = New(
            folder,
            "--title", "Con đường mới",
            "--honoree", "Ông Nguyễn Văn Mẫu",
            "--subject", "cá nhân",
            "--category", "nguoi tot viec tot",
            "--unit", "UBND xã Nam Dong",
            "--quarter", "2026-Q3",
            "--award", "Biểu dương",
            "--author", "Trung tâm Văn hóa");

        Assert.Equal((0, ""), (outcome.Code, outcome.Error));
        Assert.StartsWith("Đã ghi input/stories/2026/q3/con-duong-moi.md\nViệc tiếp theo:\n", outcome.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        var lines = Lines(folder, "input/stories/2026/q3/con-duong-moi.md");
        Assert.Equal(
            [
                "title: \"Con đường mới\"",
                "subject: ca-nhan",
                "honoree: { name: \"Ông Nguyễn Văn Mẫu\" }",
                "category: [nguoi-tot-viec-tot]",
                "unit: xa-nam-dong",
                "quarter: 2026-Q3",
                "award: [{ award: bieu-duong }]",
                "author: \"Trung tâm Văn hóa\"",
                "status: draft",
            ],
            lines.Where(l => l.Length > 0 && l[0] != '#' && l != "---"));
    }

    [Fact]
    public void WithoutAnswersAndWithoutAnybodyWatchingTheDraftHoldsExamplesEachBelowAnExplanation()
    {
        using var folder = TestFolder.WithGoodSite();

        var outcome = New(folder, "--title", "Một bài");

        Assert.Equal((0, ""), (outcome.Code, outcome.Error));
        var lines = Lines(folder, "input/stories/2026/q4/mot-bai.md");
        Assert.Contains("quarter: 2026-Q4", lines);
        Assert.Contains("#unit: MÃ-ĐƠN-VỊ", lines);
        var keys = Enumerable.Range(0, lines.Length).Where(i => lines[i].Length > 0 && lines[i] != "---" && !lines[i].StartsWith("# ", StringComparison.Ordinal)).ToList();
        Assert.True(keys.Count > 25, $"{keys.Count} keys");
        Assert.All(keys, i => Assert.StartsWith("# ", lines[i - 1], StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Một bài", "mot-bai")]
    [InlineData("Chị \"Ba\": làm #1, anh 'Tư' được \\ rồi", "chi-ba-lam-1-anh-tu-duoc-roi")]
    [InlineData("- [x] {a}: & *b* % @ !", "x-a-b")]
    [InlineData("Ngày đẹp: true", "ngay-dep-true")]
    [InlineData("Con", "con-1")]
    [InlineData("Trang 2", "trang-2-2")]
    [InlineData("2026-09-05", "2026-09-05")]
    public void ATitleStaysAsItWasTypedAndTheDraftPassesCheck(string title, string slug)
    {
        using var folder = TestFolder.WithGoodSite();
        var before = Cli.Run(folder, "check").Output.Trim().Split('\n')[^1];

        var outcome = slug == "trang-2-2" ? New(folder, "--title", title, "--slug", slug) : New(folder, "--title", title);

        Assert.Equal((0, ""), (outcome.Code, outcome.Error));
        var check = Cli.Run(folder, "check");
        Assert.Equal((0, before), (check.Code, check.Output.Trim().Split('\n')[^1]));
        Assert.Contains($"bản nháp: input/stories/2026/q4/{slug}.md", check.Output, StringComparison.Ordinal);
        var drafts = Cli.Run(folder, "build", "--drafts", "--date", "2026-11-20");
        Assert.Equal(0, drafts.Code);
        Assert.Equal(title, new HtmlParser().ParseDocument(File.ReadAllText(folder.PathTo($"output/guong/{slug}/index.html"))).QuerySelector("h1")!.TextContent.Trim());
    }

    [Theory]
    [InlineData("--title: Tên bài, tối đa 120 ký tự.")]
    [InlineData("không có chữ hay số nào để đặt tên tệp", "--title", "?! …")]
    [InlineData("--unit: \"phong tho\" không có trong units/", "--title", "A", "--unit", "phong tho")]
    [InlineData("Có phải \"xa-nam-dong\"?", "--title", "A", "--unit", "xa nam dongg")]
    [InlineData("--unit: \"con dao\" có thể là ", "--title", "A", "--unit", "con dao")]
    [InlineData("--subject: \"con vật\" không có trong taxonomy/subject.yml", "--title", "A", "--subject", "con vật")]
    [InlineData("--quarter: \"2026-Q5\" không phải là quý", "--title", "A", "--quarter", "2026-Q5")]
    [InlineData("--title: chỉ ghi một lần.", "--title", "A", "--title", "B")]
    [InlineData("--slug: \"Bài Mới\" không dùng làm tên tệp được. Hãy ghi --slug bai-moi", "--title", "A", "--slug", "Bài Mới")]
    [InlineData("--slug: \"aux\" không dùng làm tên tệp được. Hãy ghi --slug aux-1", "--title", "A", "--slug", "aux")]
    [InlineData("Tên \"hien-dat\" đã có ở input/stories/2026/q3/hien-dat.md. Chưa ghi gì. Hãy chọn tên khác: --slug hien-dat-2", "--title", "Hiến đất")]
    [InlineData("Tên \"trang-2\" dành cho trang của chương trình", "--title", "Trang 2")]
    public void WhatWillNotDoIsRefusedAndNothingIsWritten(string message, params string[] arguments)
    {
        using var folder = TestFolder.WithGoodSite();
        var before = Stories(folder);

        var outcome = New(folder, arguments);

        Assert.Equal((2, ""), (outcome.Code, outcome.Output));
        Assert.Contains(message, outcome.Error, StringComparison.Ordinal);
        Assert.Equal(before, Stories(folder));
    }

    [Fact]
    public void EveryFaultIsToldAtOnce()
    {
        using var folder = TestFolder.WithGoodSite();

        var outcome = New(folder, "--title", new string('a', 121), "--unit", "không có", "--category", "cũng không");

        Assert.Equal(["--title", "--category", "--unit"], outcome.Error.Trim().Split('\n')[1..].Select(line => line.Split(':')[0]));
    }

    [Fact]
    public void AnOldAddressOfAnotherStoryIsTaken()
    {
        using var folder = TestFolder.WithGoodSite();
        folder.Replace("input/stories/2026/q3/hien-dat.md", "title:", "aliases: [con-duong-cu]\ntitle:");

        var outcome = New(folder, "--title", "Con đường cũ");

        Assert.Equal(2, outcome.Code);
        Assert.Contains("Tên \"con-duong-cu\" đã có ở input/stories/2026/q3/hien-dat.md", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void AFileThatCannotBeReadIsNotOverwritten()
    {
        using var folder = TestFolder.WithGoodSite();
        folder.Write("input/stories/2026/q4/mot-bai.md", "chưa có phần khai báo");

        var outcome = New(folder, "--title", "Một bài");

        Assert.Contains("Tên \"mot-bai\" đã có ở input/stories/2026/q4/mot-bai.md", outcome.Error, StringComparison.Ordinal);
        Assert.Equal("chưa có phần khai báo", File.ReadAllText(folder.PathTo("input/stories/2026/q4/mot-bai.md")));
    }

    [Fact]
    public void ALongTitleGivesANameThatEndsWithAWord()
    {
        using var folder = TestFolder.WithGoodSite();

        New(folder, "--title", string.Join(' ', Enumerable.Repeat("nghiêng", 14)));

        var name = Path.GetFileNameWithoutExtension(Stories(folder).Single(s => s.Contains("nghieng", StringComparison.Ordinal)));
        Assert.Equal(string.Join('-', Enumerable.Repeat("nghieng", 10)), name);
    }

    [Fact]
    public void TheNextCommandsNameFoldersThatAreElsewhere()
    {
        using var folder = TestFolder.WithGoodSite();
        Directory.Move(folder.PathTo("input"), folder.PathTo("noi dung"));

        var outcome = New(folder, "--title", "Một bài", "--input", "noi dung");

        Assert.Contains("guong-sang check --drafts --input \"noi dung\"", outcome.Output, StringComparison.Ordinal);
        Assert.True(File.Exists(folder.PathTo("noi dung/stories/2026/q4/mot-bai.md")));
    }

    private static Shell.Outcome New(TestFolder folder, params string[] arguments) => Cli.Run(folder, ["new", "story", .. arguments]);

    private static string[] Lines(TestFolder folder, string file) => File.ReadAllText(folder.PathTo(file)).TrimEnd('\n').Split('\n');

    private static List<string> Stories(TestFolder folder) => [.. Directory.EnumerateFileSystemEntries(folder.PathTo("input/stories"), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
}

using Recognition.Tests;

namespace Recognition.Generator.Tests;

/// <summary>A slip of the command line never empties a site.</summary>
public sealed class RemovalTests
{
    private static readonly string[] Live =
        ["2025/q2/huyen-cu", "2026/q1/don-bien-phong", "2026/q2/thu-hoi", "2026/q3/chu-tich-xa", "2026/q3/tap-the-nam-dong", "2026/q3/hien-dat"];

    [Theory]
    [InlineData("build", "trong")]
    [InlineData("check", "trong")]
    [InlineData("report --year 2026", "trong")]
    [InlineData("build", "chi-bai")]
    [InlineData("build", "anh")]
    [InlineData("check", "input/stories")]
    public void AFolderWithoutUnitAndTaxonomyIsNoInput(string verb, string input)
    {
        using var folder = TestFolder.WithGoodSite();
        Directory.CreateDirectory(folder.PathTo("trong"));
        folder.Write("chi-bai/stories/a.md", "---\ntitle: \"Bài\"\nstatus: draft\n---\n");
        folder.Write("anh/units/a.jpg", "x");
        Assert.Equal(0, Cli.Run(folder).Code);
        var before = Contents(folder);

        var outcome = Cli.Run(folder, [.. verb.Split(' '), "--input", input]);

        Assert.Equal(2, outcome.Code);
        Assert.Contains($"Thư mục \"{input}\" không có đơn vị nào (units/) cũng không có bảng phân loại nào (taxonomy/)", outcome.Error, StringComparison.Ordinal);
        Assert.Equal(before, Contents(folder));
    }

    [Theory]
    [InlineData(1, 0)]
    [InlineData(3, 0)]
    [InlineData(4, 2)]
    [InlineData(6, 2)]
    public void MoreThanHalfOfTheStoriesDoNotGoUnasked(int removed, int code)
    {
        using var folder = TestFolder.WithGoodSite();
        Simplify(folder);
        Assert.Equal(0, Cli.Run(folder).Code);
        File.Copy(folder.PathTo("output/urls.json"), folder.PathTo("on-line.json"));
        Remove(folder, removed);
        var before = Contents(folder);

        var build = Cli.Run(folder);
        var check = PublishedTests.Check(folder);

        Assert.Equal((code, code == 0 ? 1 : 2), (build.Code, check.Code));
        if (code == 2)
        {
            Assert.Contains($"Trong 6 bài đang có theo output/urls.json sẽ mất {removed} bài, tức quá nửa, nên chưa ghi gì.", build.Error, StringComparison.Ordinal);
            Assert.Contains($"Trong 6 bài đang có theo on-line.json sẽ mất {removed} bài", check.Error, StringComparison.Ordinal);
            Assert.Equal(before, Contents(folder));
            Assert.Equal(1, Cli.Run(folder, "check", "--published", "on-line.json", "--allow-removals").Code);
            Assert.Equal(0, Cli.Run(folder, "--allow-removals").Code);
            Assert.Equal(0, Cli.Run(folder).Code);
        }
    }

    [Fact]
    public void StoriesThatBecomeDraftsAgainAreGoneAsWell()
    {
        using var folder = TestFolder.WithGoodSite();
        Simplify(folder);
        Assert.Equal(0, Cli.Run(folder).Code);

        foreach (var story in Live.SkipLast(1))
        {
            folder.Replace($"input/stories/{story}.md", "status: published", "status: draft");
        }

        Assert.Equal(2, Cli.Run(folder).Code);
    }

    [Fact]
    public void StoriesThatWereWithdrawnOrRenamedWithAnAliasAreNotGone()
    {
        using var folder = TestFolder.WithGoodSite();
        Assert.Equal(0, Cli.Run(folder).Code);
        foreach (var story in Live.Take(3))
        {
            folder.Replace($"input/stories/{story}.md", "status: published", "status: withdrawn");
        }

        folder.Replace("input/stories/2026/q3/chu-tich-xa.md", "status: published", "status: published\naliases: [chu-tich-xa]");
        File.Move(folder.PathTo("input/stories/2026/q3/chu-tich-xa.md"), folder.PathTo("input/stories/2026/q3/vi-chu-tich.md"));

        Assert.Equal(0, Cli.Run(folder).Code);
    }

    [Fact]
    public void AFirstStoryMayGiveWayToOthersButNotToNothing()
    {
        using var folder = TestFolder.WithGoodSite();
        Simplify(folder);
        Remove(folder, 5);
        var only = folder.PathTo($"input/stories/{Live[^1]}.md");
        Assert.Equal(0, Cli.Run(folder).Code);
        var text = File.ReadAllText(only);

        File.Delete(only);
        Assert.Equal(2, Cli.Run(folder).Code);
        folder.Write("input/stories/2026/q3/bai-that-dau-tien.md", text);
        Assert.Equal(0, Cli.Run(folder).Code);
    }

    /// <summary>Takes out what ties the stories to each other, and old addresses, which would be counted as well.</summary>
    private static void Simplify(TestFolder folder)
    {
        folder.Replace("input/stories/2026/q3/hien-dat.md", "aliases: [hien-dat-cu, /tin-tuc/123.html]\n", "");
        folder.Replace("input/stories/2026/q3/hien-dat.md", "Xem thêm [bài về tập thể xã](/guong/tap-the-nam-dong/) và", "Xem");
    }

    private static void Remove(TestFolder folder, int count) => Live.Take(count).ToList().ForEach(story => File.Delete(folder.PathTo($"input/stories/{story}.md")));

    private static List<string> Contents(TestFolder folder) =>
        [.. Directory.GetFileSystemEntries(folder.Root, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(path => $"{path} {File.GetLastWriteTimeUtc(path):O}")];
}

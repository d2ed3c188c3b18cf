using Recognition.Tests;

namespace Recognition.Generator.Tests;

/// <summary>A build replaces the site as a whole or not at all.</summary>
public sealed class PublishingTests
{
    [Fact]
    public void UnchangedFilesKeepTheirTimes()
    {
        using var folder = TestFolder.WithGoodSite();
        Assert.Equal(0, Cli.Run(folder).Code);
        var long_ago = new DateTime(2020, 1, 2, 3, 4, 5, DateTimeKind.Utc);
        foreach (var file in Directory.EnumerateFiles(folder.PathTo("output"), "*", SearchOption.AllDirectories))
        {
            File.SetLastWriteTimeUtc(file, long_ago);
        }

        folder.Replace("input/stories/2026/q3/hien-dat.md", "Con đường cũ hẹp và trơn.", "Con đường cũ lầy lội.");
        Assert.Equal(0, Cli.Run(folder).Code);

        Assert.Equal(long_ago, File.GetLastWriteTimeUtc(folder.PathTo("output/guong/chu-tich-xa/index.html")));
        Assert.NotEqual(long_ago, File.GetLastWriteTimeUtc(folder.PathTo("output/guong/hien-dat/index.html")));
    }

    [Fact]
    public void FilesOfThePreviousSiteThatNobodyNeedsAreGone()
    {
        using var folder = TestFolder.WithGoodSite();
        Assert.Equal(0, Cli.Run(folder).Code);
        File.Delete(folder.PathTo("input/stories/2026/q3/hien-dat.md"));

        Assert.Equal(0, Cli.Run(folder).Code);

        Assert.False(Directory.Exists(folder.PathTo("output/guong/hien-dat")));
        Assert.Empty(Directory.EnumerateDirectories(folder.Root, ".output*"));
    }

    [Fact]
    public void AnErrorInTheContentLeavesThePreviousSite()
    {
        using var folder = TestFolder.WithGoodSite();
        Assert.Equal(0, Cli.Run(folder).Code);
        var before = Snapshot(folder);
        folder.Replace("input/stories/2026/q3/hien-dat.md", "unit: xa-nam-dong", "unit: xa-nam-dog");

        var outcome = Cli.Run(folder);

        Assert.Equal(1, outcome.Code);
        Assert.Contains("GS104  unit: không có đơn vị \"xa-nam-dog\".  Có phải \"xa-nam-dong\"?", outcome.Error, StringComparison.Ordinal);
        Assert.Equal(before, Snapshot(folder));
    }

    [Fact]
    public void AFolderThatIsNotASiteIsNeverTouched()
    {
        using var folder = TestFolder.WithGoodSite();
        folder.Write("output/luan-van.docx", "công sức ba năm");

        var outcome = Cli.Run(folder);

        Assert.Equal(2, outcome.Code);
        Assert.Contains("không phải do chương trình này tạo", outcome.Error, StringComparison.Ordinal);
        Assert.Equal("công sức ba năm", File.ReadAllText(folder.PathTo("output/luan-van.docx")));
        Assert.Equal(["luan-van.docx"], Directory.EnumerateFileSystemEntries(folder.PathTo("output")).Select(Path.GetFileName));
    }

    [Fact]
    public void ALinkToAFolderStaysALink()
    {
        using var folder = TestFolder.WithGoodSite();
        Directory.CreateDirectory(folder.PathTo("noi-that"));
        Directory.CreateSymbolicLink(folder.PathTo("output"), folder.PathTo("noi-that"));

        Assert.Equal(0, Cli.Run(folder).Code);

        Assert.NotNull(new DirectoryInfo(folder.PathTo("output")).LinkTarget);
        Assert.True(File.Exists(folder.PathTo("noi-that/index.html")));
    }

    [Fact]
    public void AFolderOfAnotherNameBesideItIsLeftAlone()
    {
        using var folder = TestFolder.WithGoodSite();
        folder.Write(".output-x/.recognition-site", "");
        folder.Write(".output-x/tep", "");

        Assert.Equal(0, Cli.Run(folder).Code);

        Assert.True(File.Exists(folder.PathTo(".output-x/tep")));
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("input")]
    public void TheInputIsNeverOverwritten(string output)
    {
        using var folder = TestFolder.WithGoodSite();
        folder.Write(".recognition-site", "");
        folder.Write("input/.recognition-site", "");

        Assert.Equal(2, Cli.Run(folder, "--output", output).Code);
        Assert.True(File.Exists(folder.PathTo("input/documents.yml")));
    }

    [Fact]
    public void AKilledBuildLeavesThePreviousSiteAndTheNextOneCleansUp()
    {
        using var folder = TestFolder.WithGoodSite();
        Assert.Equal(0, Cli.Run(folder).Code);
        var before = Snapshot(folder);
        folder.Replace("settings.yml", "Gương sáng một xã", "Tên mới");

        var staged = 0;
        for (var delay = 100; delay <= 1000; delay += 150)
        {
            using var build = Cli.Start(folder, "--output", "output");
            build.WaitForExit(delay);
            build.Kill(entireProcessTree: true);
            build.WaitForExit();
            staged += Directory.EnumerateDirectories(folder.Root, ".output-*").Any() ? 1 : 0;
            var now = Snapshot(folder);
            if (!now.SequenceEqual(before))
            {
                // It was done before it was killed: then it is the new site, and all of it.
                Assert.Contains("Tên mới", File.ReadAllText(folder.PathTo("output/index.html")), StringComparison.Ordinal);
                Assert.Equal(before.Count, now.Count);
                break;
            }
        }

        Assert.Equal(0, Cli.Run(folder).Code);
        Assert.Empty(Directory.EnumerateDirectories(folder.Root, ".output-*"));
        Assert.Contains("Tên mới", File.ReadAllText(folder.PathTo("output/index.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void ABuildKilledBetweenItsRenamesIsPutRight()
    {
        using var folder = TestFolder.WithGoodSite();
        Assert.Equal(0, Cli.Run(folder).Code);
        var before = Snapshot(folder);
        Directory.Move(folder.PathTo("output"), folder.PathTo(".output-previous"));
        folder.Write("input/documents.yml", "khong phai danh sach");

        Assert.Equal(1, Cli.Run(folder).Code);

        Assert.Equal(before, Snapshot(folder));
    }

    [Fact]
    public void ASiteThatCannotBeReplacedStaysAndThePersonIsTold()
    {
        using var folder = TestFolder.WithGoodSite();
        Assert.Equal(0, Cli.Run(folder).Code);
        var before = Snapshot(folder);
        folder.Replace("settings.yml", "Gương sáng một xã", "Tên mới");
        folder.Write(".output-previous", "một tệp ở chỗ của trang cũ");

        var outcome = Cli.Run(folder);

        Assert.Equal(2, outcome.Code);
        Assert.StartsWith("Chưa thay được trang trong \"output\"; trang cũ vẫn còn nguyên.", outcome.Error, StringComparison.Ordinal);
        Assert.Contains(folder.PathTo(".output-previous"), outcome.Error, StringComparison.Ordinal);
        Assert.Equal(before, Snapshot(folder));

        // The cure, followed literally.
        File.Delete(folder.PathTo(".output-previous"));
        Assert.Equal(0, Cli.Run(folder).Code);
        Assert.NotEqual(before, Snapshot(folder));
    }

    /// <summary>Every file with its content, in ordinal order.</summary>
    private static List<(string Path, string Content)> Snapshot(TestFolder folder) =>
    [
        .. Directory.EnumerateFiles(folder.PathTo("output"), "*", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(path => (path, Convert.ToBase64String(File.ReadAllBytes(path)))),
    ];
}

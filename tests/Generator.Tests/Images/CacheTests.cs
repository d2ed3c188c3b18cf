using Recognition.Generator.Images;
using Recognition.Generator.Images.Worker;
using Recognition.Tests;

namespace Recognition.Generator.Tests.Images;

/// <summary>A picture is made once.</summary>
public sealed class CacheTests
{
    private const string Encoding = "Xử lý ảnh";

    [Fact]
    public void ASecondBuildEncodesNothing()
    {
        using var folder = PhotographTests.WithPhotographs();
        Assert.Contains(Encoding + ": 3", Cli.Run(folder).Output, StringComparison.Ordinal);
        var before = Entries(folder);

        Assert.DoesNotContain(Encoding, Cli.Run(folder).Output, StringComparison.Ordinal);

        Assert.Equal(before, Entries(folder));
        Assert.Equal(4, before.Count(e => e.EndsWith("entry.json", StringComparison.Ordinal)));
    }

    [Fact]
    public void OnlyTheMainPhotographIsCut()
    {
        using var folder = PhotographTests.WithPhotographs();
        Assert.Equal(0, Cli.Run(folder).Code);

        var cut = Entries(folder).Where(e => Path.GetFileName(e).StartsWith("the-", StringComparison.Ordinal));
        Assert.Single(cut.GroupBy(Path.GetDirectoryName));
    }

    [Fact]
    public void AFileWithAFocusIsNotEncodedAgainForATextThatShowsIt()
    {
        using var folder = PhotographTests.WithPhotographs();
        folder.Replace("input/stories/2026/q3/hien-dat.md", "credit: \"Nguyễn Văn A\"", "credit: \"Nguyễn Văn A\", focus: [0.5, 1]");
        folder.Replace("input/stories/2026/q3/hien-dat.md", "![Bà con góp công](ba-con.jpg", "![Bà con góp công](<Con đường mới.jpg>");

        Assert.Contains(Encoding + ": 2", Cli.Run(folder).Output, StringComparison.Ordinal);

        Assert.Single(Names(folder.PathTo("output/anh")), n => n.EndsWith("-400.avif", StringComparison.Ordinal) && !n.Contains("-the-", StringComparison.Ordinal));
    }

    [Fact]
    public void CheckWritesNothing()
    {
        using var folder = PhotographTests.WithPhotographs();

        Assert.Equal(0, Cli.Run(folder, "check").Code);

        Assert.False(Directory.Exists(folder.PathTo(".cache")));
    }

    [Fact]
    public void AnEntryThatLostAFileIsMadeAgain()
    {
        using var folder = PhotographTests.WithPhotographs();
        Assert.Equal(0, Cli.Run(folder).Code);
        var before = Entries(folder);
        File.Delete(folder.PathTo(before.First(e => e.EndsWith(".avif", StringComparison.Ordinal))));

        Assert.Contains(Encoding + ": 1", Cli.Run(folder).Output, StringComparison.Ordinal);

        Assert.Equal(before, Entries(folder));
    }

    [Fact]
    public void AnotherFocusIsAnotherPicture()
    {
        using var folder = PhotographTests.WithPhotographs();
        Assert.Equal(0, Cli.Run(folder).Code);
        folder.Replace("input/stories/2026/q3/hien-dat.md", "credit: \"Nguyễn Văn A\"", "credit: \"Nguyễn Văn A\", focus: [0.5, 1]");

        Assert.Contains(Encoding + ": 1", Cli.Run(folder).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void WhatAKilledBuildLeftIsIgnoredAndGoesAfterThirtyDays()
    {
        using var folder = PhotographTests.WithPhotographs();
        Assert.Equal(0, Cli.Run(folder).Code);
        var key = Path.GetFileName(Directory.GetDirectories(folder.PathTo(".cache/images")).Order(StringComparer.Ordinal).First());
        folder.Write($".cache/images/{key}.0123456789abcdef0123456789abcdef/320.avif", "nửa chừng");
        folder.Write(".cache/images/khong-ai-dung/entry.json", "{}");
        Directory.SetLastWriteTimeUtc(folder.PathTo(".cache/images/khong-ai-dung"), DateTime.UtcNow.AddDays(-31));
        Directory.SetLastWriteTimeUtc(folder.PathTo($".cache/images/{key}"), DateTime.UtcNow.AddDays(-29));

        Assert.DoesNotContain(Encoding, Cli.Run(folder).Output, StringComparison.Ordinal);

        Assert.False(Directory.Exists(folder.PathTo(".cache/images/khong-ai-dung")));
        Assert.Equal(5, Directory.GetDirectories(folder.PathTo(".cache/images")).Length);
        Assert.True(DateTime.UtcNow - Directory.GetLastWriteTimeUtc(folder.PathTo($".cache/images/{key}")) < TimeSpan.FromDays(1), "A used entry is marked as used.");

        foreach (var left in Directory.GetDirectories(folder.PathTo(".cache/images"), "*.*"))
        {
            Directory.SetLastWriteTimeUtc(left, DateTime.UtcNow.AddDays(-31));
        }

        Assert.Equal(0, Cli.Run(folder).Code);
        Assert.Equal(4, Directory.GetDirectories(folder.PathTo(".cache/images")).Length);
    }

    [Fact]
    public void ABuildKilledInTheMiddleLeavesNoHalfEntry()
    {
        using var folder = PhotographTests.WithPhotographs();
        using (var build = Cli.Start(folder))
        {
            build.WaitForExit(1200);
            build.Kill(entireProcessTree: true);
            build.WaitForExit();
        }

        Assert.Equal(0, Cli.Run(folder).Code);
        Assert.Equal(4, Directory.GetDirectories(folder.PathTo(".cache/images")).Count(d => File.Exists(Path.Combine(d, "entry.json"))));
    }

    [Fact]
    public void TwoBuildsAtOnceDoNotHinderEachOther()
    {
        using var folder = PhotographTests.WithPhotographs();
        using var one = Cli.Start(folder, "--output", "mot");
        using var two = Cli.Start(folder, "--output", "hai");
        one.WaitForExit();
        two.WaitForExit();

        Assert.Equal((0, 0), (one.ExitCode, two.ExitCode));
        Assert.Equal(4, Directory.GetDirectories(folder.PathTo(".cache/images")).Length);
        Assert.Equal(Names(folder.PathTo("mot/anh")), Names(folder.PathTo("hai/anh")));
    }

    [Fact]
    public void AnEntryAppearsWholeOrNotAtAll()
    {
        using var folder = new TestFolder();
        var cache = new ImageCache(folder.PathTo("images"), TimeProvider.System);

        Assert.Throws<IOException>(() => cache.Make<CacheEntry>("key", _ => throw new IOException("no room")));
        Assert.Null(cache.Make<CacheEntry>("key", _ => null));

        Assert.Empty(Directory.GetFileSystemEntries(folder.PathTo("images")));
        Assert.Null(cache.Find<CacheEntry>("key"));
    }

    private static List<string> Names(string folder) => [.. Directory.GetFiles(folder).Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal)];

    private static List<string> Entries(TestFolder folder) =>
    [
        .. Directory.EnumerateFiles(folder.PathTo(".cache/images"), "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(folder.Root, f)).Order(StringComparer.Ordinal),
    ];
}

using Recognition.Generator.Publishing;
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

    [Theory]
    [InlineData("build")]
    [InlineData("check")]
    [InlineData("report", "--quarter", "2026-Q3")]
    public void ABuildKilledBetweenItsRenamesIsPutRightByWhateverComesNext(params string[] arguments)
    {
        using var folder = TestFolder.WithGoodSite();
        Assert.Equal(0, Cli.Run(folder).Code);
        var before = Snapshot(folder);
        Directory.Move(folder.PathTo("output"), folder.PathTo(".output-previous"));
        folder.Write("input/documents.yml", "khong phai danh sach");

        Assert.Equal(1, Cli.Run(folder, arguments).Code);

        Assert.Equal(before, Snapshot(folder));
    }

    [Fact]
    public void SoItIsWhereItsAddressesAreAskedFor()
    {
        using var folder = TestFolder.WithGoodSite();
        Assert.Equal(0, Cli.Run(folder, "--output", "public").Code);
        Directory.Move(folder.PathTo("public"), folder.PathTo(".public-previous"));

        Assert.Equal(0, Cli.Run(folder, "check", "--published", "public/urls.json").Code);

        Assert.True(File.Exists(folder.PathTo("public/index.html")));
    }

    [Fact]
    public async Task ThereIsASiteAtEveryMoment()
    {
        using var folder = TestFolder.WithGoodSite();
        Published(folder, "0");
        using var ended = new CancellationTokenSource();
        var looking = Task.Run(async () =>
        {
            var looks = 0;
            for (; !ended.IsCancellationRequested || looks == 0; looks++)
            {
                Assert.NotEmpty(await File.ReadAllTextAsync(folder.PathTo("output/index.html")));
            }

            return looks;
        });

        for (var i = 1; i <= 300; i++)
        {
            Published(folder, $"{i}");
        }

        await ended.CancelAsync();
        Assert.True(await looking > 0);
        Assert.Equal("300", await File.ReadAllTextAsync(folder.PathTo("output/index.html")));
    }

    [Fact]
    public void WhileABuildIsAtWorkAnotherIsRefusedAndTheFirstGoesOn()
    {
        using var folder = TestFolder.WithGoodSite();
        Assert.Equal(0, Cli.Run(folder).Code);
        Directory.CreateSymbolicLink(folder.PathTo("loi-khac"), folder.PathTo("output"));
        using (var first = OutputFolder.Open(folder.PathTo("output"), folder.PathTo("input"), Judgement.Texts))
        {
            first.Write("", "của lệnh thứ nhất"u8);

            Assert.All(["output", "./output/", "loi-khac"], name =>
            {
                var second = Cli.Run(folder, "--output", name);

                Assert.Equal(2, second.Code);
                Assert.Equal(
                    $"Một lệnh khác đang dựng trang vào \"{name}\", nên lệnh này chưa làm gì. Hãy đợi lệnh ấy xong rồi chạy lại, dừng lệnh ấy (Ctrl+C ở cửa sổ của nó), hoặc chọn thư mục khác bằng --output.\n",
                    second.Error);
            });
            Assert.Equal(0, Cli.Run(folder, "--output", "trang-khac").Code);
            Assert.Null(first.Commit());
        }

        Assert.Equal("của lệnh thứ nhất", File.ReadAllText(folder.PathTo("output/index.html")));
        Assert.Equal(0, Cli.Run(folder).Code);
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.Root, ".output*"));
    }

    [Fact]
    public void TheLockOfAKilledBuildHindersNobody()
    {
        using var folder = TestFolder.WithGoodSite();
        folder.Write(".output-lock", "");

        Assert.Equal(0, Cli.Run(folder).Code);

        Assert.False(File.Exists(folder.PathTo(".output-lock")));
    }

    /// <summary>Many take and leave one lock: never two have it, though its file comes and goes.</summary>
    [Fact]
    public void TwoNeverHoldTheLock()
    {
        using var folder = new TestFolder();
        var (holders, times) = (0, 0);
        Parallel.For(0, 8, _ =>
        {
            for (var i = 0; i < 2000; i++)
            {
                using var held = OutputLock.Take(folder.PathTo("lock"));
                if (held is not null)
                {
                    Assert.Equal(1, Interlocked.Increment(ref holders));
                    Interlocked.Increment(ref times);
                    Interlocked.Decrement(ref holders);
                }
            }
        });

        Assert.InRange(times, 1, 16_000);
        Assert.False(File.Exists(folder.PathTo("lock")));
    }

    [Fact]
    public void WhatKilledBuildsLeftIsFoundUnderWhateverName()
    {
        using var folder = TestFolder.WithGoodSite();
        const string id = "0123456789abcdef0123456789abcdef";
        folder.Write($".output-{id}/guong/nua-chung", "");
        folder.Write($".ten-cu-{id}/nua-chung", "");
        folder.Write(".ten-cu-lock", "");
        folder.Write($".ten-khac-{id}/.recognition-site", "");
        folder.Write($".cua-toi-{id}/tep", "");
        folder.Write(".output-0123/tep", "");

        Assert.Equal(0, Cli.Run(folder).Code);

        Assert.Equal(
            [".cache", $".cua-toi-{id}", ".output-0123"],
            Directory.EnumerateFileSystemEntries(folder.Root, ".*").Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void ABuildAtWorkKeepsItsFolder()
    {
        using var folder = TestFolder.WithGoodSite();
        using var other = OutputFolder.Open(folder.PathTo("khac"), folder.PathTo("input"), Judgement.Texts);
        other.Write("", "đang làm"u8);

        Assert.Equal(0, Cli.Run(folder).Code);

        Assert.Null(other.Commit());
        Assert.Equal("đang làm", File.ReadAllText(folder.PathTo("khac/index.html")));
    }

    [Fact]
    public void WhatOthersPutThereWhileItWasMadeStays()
    {
        using var folder = TestFolder.WithGoodSite();
        using var output = OutputFolder.Open(folder.PathTo("output"), folder.PathTo("input"), Judgement.Texts);
        output.Write("", "mới"u8);
        folder.Write("output/luan-van.docx", "công sức ba năm");

        Assert.Contains("không phải do chương trình này tạo", Assert.Throws<OutputException>(output.Commit).Message, StringComparison.Ordinal);

        Assert.Equal(["luan-van.docx"], Directory.EnumerateFileSystemEntries(folder.PathTo("output")).Select(Path.GetFileName));
    }

    /// <summary>Where folders cannot be exchanged in one step: on Windows, and on some disks of networks.</summary>
    [Fact]
    public void ASiteThatCannotBeReplacedStaysAndThePersonIsTold()
    {
        using var folder = TestFolder.WithGoodSite();
        Assert.Equal(0, Cli.Run(folder).Code);
        var before = Snapshot(folder);
        folder.Write(".output-previous", "một tệp ở chỗ của trang cũ");
        using (var output = OutputFolder.Open(folder.PathTo("output"), folder.PathTo("input"), Judgement.Texts))
        {
            output.Exchange = (_, _) => false;
            output.Write("", "mới"u8);

            var told = Assert.Throws<OutputException>(output.Commit).Message;

            Assert.StartsWith($"Chưa thay được trang trong \"{folder.PathTo("output")}\"; trang cũ vẫn còn nguyên.", told, StringComparison.Ordinal);
            Assert.Contains(folder.PathTo(".output-previous"), told, StringComparison.Ordinal);
        }

        Assert.Equal(before, Snapshot(folder));

        // The cure, followed literally.
        File.Delete(folder.PathTo(".output-previous"));
        using (var output = OutputFolder.Open(folder.PathTo("output"), folder.PathTo("input"), Judgement.Texts))
        {
            output.Exchange = (_, _) => false;
            output.Write("", "mới"u8);
            Assert.Null(output.Commit());
        }

        Assert.Equal("mới", File.ReadAllText(folder.PathTo("output/index.html")));
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.Root, ".output*"));
    }

    /// <summary>A mount cannot be renamed: it is refused before anything is read.</summary>
    [Theory]
    [InlineData("/dev")]
    [InlineData("/")]
    public void AMountPointIsRefusedAtOnce(string mount)
    {
        using var folder = TestFolder.WithGoodSite();
        folder.Write("input/documents.yml", "khong phai danh sach");

        var outcome = Cli.Run(folder, "--output", mount);

        Assert.Equal(2, outcome.Code);
        Assert.Contains(mount == "/" ? "Không ghi vào \"/\" được" : $"\"{mount}\": đó là chỗ gắn một ổ đĩa, hoặc một thư mục từ ngoài container, nên không thay trọn trong một bước được. Hãy ghi vào một thư mục trong đó: --output \"{mount}/trang\"", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void ALinkOnTheWayIntoTheInputIsSeen()
    {
        using var folder = TestFolder.WithGoodSite();
        Directory.CreateSymbolicLink(folder.PathTo("loi-tat"), folder.PathTo("input"));

        Assert.Contains("nằm trong thư mục nội dung", Cli.Run(folder, "--output", "loi-tat/trang").Error, StringComparison.Ordinal);

        Assert.False(Directory.Exists(folder.PathTo("input/trang")));
    }

    [Fact]
    public void ALinkToAFolderThatIsNotThereYetStaysALink()
    {
        using var folder = TestFolder.WithGoodSite();
        Directory.CreateSymbolicLink(folder.PathTo("output"), "noi-that");

        Assert.Equal(0, Cli.Run(folder).Code);

        Assert.NotNull(new DirectoryInfo(folder.PathTo("output")).LinkTarget);
        Assert.True(File.Exists(folder.PathTo("noi-that/index.html")));
    }

    [Fact]
    public void LinksThatLeadInACircleAreNamed()
    {
        using var folder = TestFolder.WithGoodSite();
        Directory.CreateSymbolicLink(folder.PathTo("mot"), "hai");
        Directory.CreateSymbolicLink(folder.PathTo("hai"), "mot/trong");

        var outcome = Cli.Run(folder, "--output", "mot/trang");

        Assert.Equal(2, outcome.Code);
        Assert.Contains("các liên kết thư mục dẫn vòng tròn. Hãy xóa liên kết ấy rồi chạy lại.", outcome.Error, StringComparison.Ordinal);
    }

    /// <summary>The shell lets no file grow beyond 4 KiB or so, and the system tells the program instead of ending it. (Without the last word .NET itself needs a large file to start.)</summary>
    [Fact]
    public void AFileThatCannotBeWrittenIsNamedByItsPlaceInTheSite()
    {
        using var folder = TestFolder.WithGoodSite();
        Assert.Equal(0, Cli.Run(folder).Code);
        var before = Snapshot(folder);
        folder.Replace("settings.yml", "Gương sáng một xã", "Tên mới");

        var outcome = Shell.Run(folder.Root, "sh", ["-c", "trap '' XFSZ; ulimit -f 8; DOTNET_EnableWriteXorExecute=0 exec dotnet \"$0\" --date 2026-11-20 --threads 1", Path.Combine(AppContext.BaseDirectory, "guong-sang.dll")]);

        Assert.Equal(2, outcome.Code);
        Assert.Matches("^Không đọc hoặc ghi được \"output/[^\"]+\": tệp lớn hơn mức ổ đĩa hoặc tài khoản này cho phép\\.", outcome.Error);
        Assert.Equal(before, Snapshot(folder));
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.Root, ".output*"));
    }

    [Fact]
    public void WhatTheHostWillNotTakeIsNotWritten()
    {
        using var folder = TestFolder.WithGoodSite();
        File.AppendAllText(folder.PathTo("settings.yml"), "size_limit_mb: 1\n");
        for (var i = 0; i < 40; i++)
        {
            folder.Write($"input/pages/trang-{i}.md", $"---\ntitle: \"Trang {i}\"\n---\n\n{new string('a', 100_000)}\n");
        }

        var written = 0L;
        var outcome = Judgement.PipelineOf(folder).Build((_, bytes) => Interlocked.Add(ref written, bytes.Length));

        // The work ends as soon as it is known: of four million bytes that there would be, few are made beyond the first.
        Assert.InRange(outcome.Weight!.Total, 1_000_001, 2_000_000);
        Assert.InRange(outcome.Weight.Pages, 1, outcome.Weight.PagesInAll!.Value - 1);
        Assert.InRange(written, 1, 1_000_000);
        Assert.False(outcome.IsFit);
    }

    private static void Published(TestFolder folder, string text)
    {
        using var output = OutputFolder.Open(folder.PathTo("output"), folder.PathTo("input"), Judgement.Texts);
        output.Write("", System.Text.Encoding.UTF8.GetBytes(text));
        Assert.Null(output.Commit());
    }

    /// <summary>Every file with its content, in ordinal order.</summary>
    private static List<(string Path, string Content)> Snapshot(TestFolder folder) =>
    [
        .. Directory.EnumerateFiles(folder.PathTo("output"), "*", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(path => (path, Convert.ToBase64String(File.ReadAllBytes(path)))),
    ];
}

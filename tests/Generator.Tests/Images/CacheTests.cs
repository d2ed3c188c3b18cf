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
        Assert.Equal(4, before.Count(e => Path.GetFileName(e) == "entry"));
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

    /// <summary>Each is noticed though no length changes; the note says so once, and the site is what it was.</summary>
    [Theory]
    [InlineData("a bit of a picture")]
    [InlineData("a picture of zeros")]
    [InlineData("a digit of what is known of it")]
    [InlineData("a name in what is known of it")]
    [InlineData("a name of its hashes")]
    [InlineData("nothing is known of it")]
    [InlineData("a link in the place of a picture")]
    [InlineData("a link in the place of the folder")]
    [InlineData("a file in the place of the folder")]
    public void WhatIsNotWhatWasMadeIsMadeAgainAndSaid(string fault)
    {
        using var folder = PhotographTests.WithPhotographs();
        Assert.Equal(0, Cli.Run(folder).Code);
        var before = PublishedPictures(folder);
        var entry = Directory.GetDirectories(folder.PathTo(".cache/images")).Order(StringComparer.Ordinal).First(d => File.Exists(Path.Combine(d, "the-320.jpg")));
        var (picture, known) = (Path.Combine(entry, "the-320.jpg"), Path.Combine(entry, "entry"));
        switch (fault)
        {
            case "a bit of a picture":
                var bytes = File.ReadAllBytes(picture);
                bytes[^10] ^= 1;
                File.WriteAllBytes(picture, bytes);
                break;
            case "a picture of zeros":
                File.WriteAllBytes(picture, new byte[new FileInfo(picture).Length]);
                break;
            case "a digit of what is known of it":
                Change("\"width\":320", "\"width\":321");
                break;
            case "a name in what is known of it":
                Change("\"entry\":", "\"entrx\":");
                break;
            case "a name of its hashes":
                Change("\"hashes\":", "\"haches\":");
                break;
            case "nothing is known of it":
                File.WriteAllBytes(known, new byte[new FileInfo(known).Length]);
                break;
            case "a link in the place of a picture":
                File.Move(picture, folder.PathTo("ngoai.jpg"));
                File.CreateSymbolicLink(picture, folder.PathTo("ngoai.jpg"));
                break;
            case "a link in the place of the folder":
                Directory.Move(entry, folder.PathTo("ngoai"));
                Directory.CreateSymbolicLink(entry, folder.PathTo("ngoai"));
                break;
            default:
                Directory.Delete(entry, recursive: true);
                File.WriteAllText(entry, "");
                break;
        }

        Assert.Equal(0, Cli.Run(folder, "check").Code);
        var outcome = Cli.Run(folder);

        Assert.Equal(0, outcome.Code);
        Assert.Contains(Encoding + ": 1", outcome.Output, StringComparison.Ordinal);
        Assert.Equal(
            fault == "a file in the place of the folder" ? "" : "Ở .cache/images có 1 ảnh bị mất tệp hoặc bị đổi sau khi tạo, nên đã được tạo lại. Nếu lần nào cũng gặp, hãy kiểm tra ổ đĩa.\n",
            outcome.Error);
        Assert.Equal(before, PublishedPictures(folder));
        Assert.Null(new DirectoryInfo(entry).LinkTarget);
        Assert.Equal("", Cli.Run(folder).Error);

        void Change(string from, string to)
        {
            var text = System.Text.Encoding.Latin1.GetString(File.ReadAllBytes(known));
            Assert.Contains(from, text, StringComparison.Ordinal);
            File.WriteAllBytes(known, System.Text.Encoding.Latin1.GetBytes(text.Replace(from, to, StringComparison.Ordinal)));
        }
    }

    [Fact]
    public void AnEntryNamesNothingOutsideItsFolder()
    {
        using var folder = new TestFolder();
        var cache = new ImageCache(folder.PathTo("images"), TimeProvider.System);
        folder.Write("images/bi-mat.txt", "bí mật");

        Assert.All(["../bi-mat.txt", folder.PathTo("images/bi-mat.txt"), "..\\bi-mat.txt"], name =>
        {
            cache.Make("key", into => new CacheEntry { Sizes = new Dictionary<string, long> { [name] = Named(into, name) } });

            Assert.Null(cache.Find<CacheEntry>("key"));
            Assert.Null(cache.Recall<CacheEntry>("key"));
        });

        static long Named(string folder, string name)
        {
            var path = Path.Combine(folder, name);
            if (!File.Exists(path))
            {
                File.WriteAllText(path, "bí mật");
            }

            return new FileInfo(path).Length;
        }
    }

    /// <summary>What an older version of the program made is made again without a word: nothing is broken.</summary>
    [Fact]
    public void AnEntryWithoutHashesIsNoFault()
    {
        using var folder = new TestFolder();
        var cache = new ImageCache(folder.PathTo("images"), TimeProvider.System);
        folder.Write("images/key/entry.json", """{"sizes":{"card.png":3}}""");
        folder.Write("images/key/card.png", "abc");

        Assert.Null(cache.Find<CacheEntry>("key"));

        Assert.Equal(0, cache.Broken);
    }

    /// <summary>The disk of the cache is full, as far as the program can tell: no file may grow beyond 4 KiB or so.</summary>
    [Fact]
    public void AFullDiskIsNamedWithTheFileAndNoPictureIsBlamed()
    {
        using var folder = PhotographTests.WithPhotographs();

        var outcome = Shell.Run(folder.Root, "sh", ["-c", "trap '' XFSZ; ulimit -f 4; DOTNET_EnableWriteXorExecute=0 exec dotnet \"$0\" --date 2026-11-20", Path.Combine(AppContext.BaseDirectory, "guong-sang.dll")]);

        Assert.Equal(2, outcome.Code);
        Assert.Matches("tệp lớn hơn mức ổ đĩa hoặc tài khoản này cho phép", outcome.Error);
        Assert.DoesNotContain("GS5", outcome.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.PathTo(".cache/images")));
        Assert.Equal(0, Cli.Run(folder).Code);
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
        Assert.Equal(4, Directory.GetDirectories(folder.PathTo(".cache/images")).Count(d => File.Exists(Path.Combine(d, "entry"))));
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

    private static List<(string Name, string Bytes)> PublishedPictures(TestFolder folder) =>
        Names(folder.PathTo("output/anh")).ConvertAll(name => (name, Convert.ToBase64String(File.ReadAllBytes(folder.PathTo("output/anh/" + name)))));

    private static List<string> Names(string folder) => [.. Directory.GetFiles(folder).Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal)];

    private static List<string> Entries(TestFolder folder) =>
    [
        .. Directory.EnumerateFiles(folder.PathTo(".cache/images"), "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(folder.Root, f)).Order(StringComparer.Ordinal),
    ];
}

using Recognition.Tests;

namespace Recognition.Generator.Tests;

/// <summary>What the machine refuses is told in the reader's language: what, where, and how to mend it.</summary>
public sealed class FileFaultTests
{
    [Theory]
    [InlineData(".cache", "build")]
    [InlineData("output", "build", "--output", "output/trang")]
    public void OfAFileWhereAFolderBelongs(string path, params string[] arguments)
    {
        using var folder = TestFolder.WithGoodSite();
        folder.Replace("settings.yml", "share_cards: 0", "share_cards: 1");
        folder.Write(path, "");

        var outcome = Cli.Run(folder, arguments);

        Assert.NotEqual(0, outcome.Code);
        Assert.DoesNotMatch("denied|exist|Could not|directory|Access", outcome.Error.Replace(folder.Root, "", StringComparison.Ordinal));
        Assert.Contains("ãy ", outcome.Error + outcome.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("vi", "denied", "\"/a/b\": máy không cho phép. Hãy kiểm tra quyền truy cập")]
    [InlineData("en", "denied", "\"/a/b\" cannot be read or written: the machine does not allow it")]
    [InlineData("vi", "gone", "\"/a/b\": không còn ở đó")]
    [InlineData("vi", "full", "ổ đĩa hết chỗ trống")]
    [InlineData("vi", "long", "đường dẫn quá dài")]
    [InlineData("vi", "quota", "đã hết phần chỗ mà máy dành cho tài khoản này")]
    [InlineData("vi", "read-only", "ổ đĩa chỉ cho đọc")]
    [InlineData("vi", "many", "máy không cho mở thêm tệp")]
    [InlineData("vi", "broken", "ổ đĩa báo lỗi khi đọc, ghi")]
    [InlineData("vi", "stale", "vừa bị đổi tên, xóa hay ngắt kết nối")]
    [InlineData("vi", "other", "\"/a/b\": hãy xem ở đó có tệp nào mang tên của thư mục")]
    [InlineData("vi", "nothing", "Không đọc hoặc ghi được một tệp: hãy xem")]
    public void NamesThePlaceAndTheCure(string language, string kind, string said)
    {
        Exception fault = kind switch
        {
            "denied" => new UnauthorizedAccessException("Access to the path '/a/b' is denied."),
            "gone" => new FileNotFoundException("Could not find file '/a/b'.", "/a/b"),
            "full" => new IOException("No space left on device : '/a/b'", 28),
            "quota" => new IOException("Disk quota exceeded : '/a/b'", 122),
            "read-only" => new IOException("Read-only file system : '/a/b'", 30),
            "many" => new IOException("Too many open files : '/a/b'", 24),
            "broken" => new IOException("Input/output error : '/a/b'", 5),
            "stale" => new IOException("Stale file handle : '/a/b'", 116),
            "long" => new PathTooLongException("The path '/a/b' is too long."),
            "other" => new IOException("The file '/a/b' already exists."),
            _ => new IOException("Broken pipe"),
        };

        Assert.Contains(said, Problems.FileFaults.Explain(fault, Theming.Texts.Read(language, typeof(Pipeline).Assembly)), StringComparison.Ordinal);
    }

    /// <summary>Nor is it quoted from, in any format.</summary>
    [Theory]
    [InlineData("text")]
    [InlineData("github")]
    [InlineData("json")]
    public void WhatLiesBehindALinkIsNotRead(string format)
    {
        using var folder = TestFolder.WithGoodSite();
        folder.Write("bi-mat.txt", "một dòng bí mật\n");
        File.CreateSymbolicLink(folder.PathTo("input/stories/2026/q3/mat-khau.md"), folder.PathTo("bi-mat.txt"));

        var outcome = Cli.Run(folder, "check", "--format", format);

        Assert.Equal(1, outcome.Code);
        Assert.Contains("GS017", outcome.Output + outcome.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("bí mật", outcome.Output + outcome.Error, StringComparison.Ordinal);
    }

    /// <summary>Each would wait for ever if it were opened.</summary>
    [Theory]
    [InlineData("input/stories/2026/q3/ong.md", "GS017")]
    [InlineData("input/media/anh.jpg", "GS503")]
    public void APipeEndsWithAMessage(string path, string code)
    {
        using var folder = TestFolder.WithGoodSite();
        folder.Replace("input/stories/2026/q3/hien-dat.md", "status: published", "status: published\nimage: { file: anh.jpg, alt: \"Con kênh\", credit: \"Lò Văn Thắng\", consent: { date: 2026-08-25 } }");
        Directory.CreateDirectory(folder.PathTo("input/media"));
        Assert.Equal(0, Shell.Run(folder.Root, "mkfifo", [path]).Code);

        var outcome = Cli.Run(folder, "build");

        Assert.Equal(1, outcome.Code);
        Assert.Contains(code, outcome.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder.PathTo("output")));
    }

    [Fact]
    public void AnOldSiteThatCannotBeDeletedIsToldThoughTheNewOneIsInPlace()
    {
        using var folder = TestFolder.WithGoodSite();
        Assert.Equal(0, Cli.Run(folder).Code);
        using var output = Publishing.OutputFolder.Open(folder.PathTo("output"), folder.PathTo("input"), Judgement.Texts);
        output.Write("", "mới"u8);
        output.Delete = _ => throw new UnauthorizedAccessException();

        var remark = output.Commit();

        Assert.Contains("Trang mới đã vào chỗ", remark, StringComparison.Ordinal);
        Assert.Contains($"\"{folder.PathTo(".output-")}", remark, StringComparison.Ordinal);
        Assert.Equal("mới", File.ReadAllText(folder.PathTo("output/index.html")));
    }
}

using Recognition.Tests;
using SixLabors.ImageSharp;

namespace Recognition.Generator.Tests.WordFiles;

/// <summary><c>new story --from</c>: from a Word file to a draft, and every file that will not do.</summary>
public sealed class WordStoryTests
{
    [Fact]
    public void ADocumentBecomesADraftWithItsPicturesInMedia()
    {
        using var folder = TestFolder.WithGoodSite();
        folder.Write("input/media/con-duong-moi-qua-ban-mau-1.JPG", "của người khác");

        var outcome = New(folder, "anh-va-o-chu", "--unit", "UBND xã Nam Dong", "--subject", "cá nhân");

        Assert.Equal((0, ""), (outcome.Code, outcome.Error));
        Assert.StartsWith(
            "Đã ghi input/stories/2026/q4/con-duong-moi-qua-ban-mau.md\nVề tệp Word:\n- Đã lưu 2 ảnh: input/media/con-duong-moi-qua-ban-mau-2.jpg, input/media/con-duong-moi-qua-ban-mau-3.png.",
            outcome.Output.ReplaceLineEndings("\n"),
            StringComparison.Ordinal);
        var story = File.ReadAllText(folder.PathTo("input/stories/2026/q4/con-duong-moi-qua-ban-mau.md"));
        Assert.All(
            new[]
            {
                "\ntitle: \"Con đường mới qua bản Mẫu\"\n",
                "\nsubject: ca-nhan\n",
                "\nunit: xa-nam-dong\n",
                "\nstatus: draft\n",
                "\n#image: { file: con-duong-moi-qua-ban-mau-2.jpg, alt: ",
                "\n#gallery:\n#  - { file: con-duong-moi-qua-ban-mau-3.png, alt: ",
                "credit: \"Tên người chụp\", consent: { date: NĂM-THÁNG-NGÀY } }\n",
            },
            line => Assert.Contains(line, story, StringComparison.Ordinal));
        Assert.EndsWith(Documents.Read(PathTo("anh-va-o-chu")).Material.Body, story, StringComparison.Ordinal);
        Assert.Equal("của người khác", File.ReadAllText(folder.PathTo("input/media/con-duong-moi-qua-ban-mau-1.JPG")));
        Assert.Equal(0, Cli.Run(folder, "check").Code);
    }

    [Fact]
    public void APictureIsSavedWithoutItsMetadataAndStandsAsItStood()
    {
        using var folder = TestFolder.WithGoodSite();

        New(folder, "anh-va-o-chu", "--slug", "bai");

        foreach (var (file, turn) in new[] { ("bai-1.jpg", 6), ("bai-2.png", 0) })
        {
            var metadata = Image.Load(folder.PathTo($"input/media/{file}")).Metadata;
            Assert.Equal(turn == 0 ? [] : [(ushort)turn], metadata.ExifProfile?.Values.Select(v => (ushort)v.GetValue()) ?? []);
            Assert.Null(metadata.XmpProfile);
            Assert.Null(metadata.IptcProfile);
        }
    }

    /// <summary>Whoever deletes the signs of the comments and nothing else is told what is missing.</summary>
    [Fact]
    public void APictureIsNotShownBeforeSomebodyHasAgreed()
    {
        using var folder = TestFolder.WithGoodSite();
        New(folder, "anh-va-o-chu", "--slug", "bai");
        const string Story = "input/stories/2026/q4/bai.md";
        folder.Write(Story, File.ReadAllText(folder.PathTo(Story)).Replace("\n#image:", "\nimage:", StringComparison.Ordinal));

        var check = Cli.Run(folder, "check", "--drafts", Story);

        Assert.Contains("image.consent.date: ", check.Output, StringComparison.Ordinal);
        Assert.Contains("\"Tên người chụp\" là chữ mẫu", check.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void AnotherTitleMayBeGiven()
    {
        using var folder = TestFolder.WithGoodSite();

        Assert.Equal(0, New(folder, "anh-va-o-chu", "--title", "Tên khác").Code);

        Assert.Contains("\ntitle: \"Tên khác\"\n", File.ReadAllText(folder.PathTo("input/stories/2026/q4/ten-khac.md")), StringComparison.Ordinal);
    }

    [Fact]
    public void NothingIsOverwrittenAndNoPictureStaysWhereAStoryCannotBeWritten()
    {
        using var folder = TestFolder.WithGoodSite();
        New(folder, "anh-va-o-chu", "--slug", "bai");
        var before = Files(folder);

        var again = New(folder, "anh-va-o-chu", "--slug", "bai");

        Assert.Equal((2, ""), (again.Code, again.Output));
        Assert.Contains("Tên \"bai\" đã có ở input/stories/2026/q4/bai.md", again.Error, StringComparison.Ordinal);
        Assert.Equal(before, Files(folder));

        // A file where the folder of the quarter would be.
        folder.Write("input/stories/2019", "");
        Assert.Equal(2, New(folder, "anh-va-o-chu", "--slug", "khac", "--quarter", "2019-Q1").Code);
        Assert.Equal(before.Append("stories/2019").Order(StringComparer.Ordinal), Files(folder));
    }

    [Fact]
    public void ADocumentWithoutATitleAsksForOne()
    {
        using var folder = TestFolder.WithGoodSite();
        File.WriteAllBytes(folder.PathTo("bai.docx"), Documents.Of(Documents.Paragraph("Ông Nguyễn Văn Mẫu hiến đất làm đường.") + Documents.Paragraph("Bà con theo ông.")));

        var outcome = Cli.Run(folder, "new", "story", "--from", "bai.docx");

        Assert.Equal((2, ""), (outcome.Code, outcome.Output));
        Assert.Contains("--title: Tên bài, tối đa 120 ký tự.", outcome.Error, StringComparison.Ordinal);
        Assert.Equal(0, Cli.Run(folder, "new", "story", "--from", "bai.docx", "--title", "Tên bài").Code);
    }

    [Theory]
    [InlineData("khong-co.docx", "Không có tệp \"khong-co.docx\"")]
    [InlineData("input", "\"input\" là thư mục")]
    [InlineData("rong.docx", "không có chữ và ảnh nào")]
    [InlineData("trang.docx", "không có chữ và ảnh nào")]
    [InlineData("cu.doc", "là tệp Word đời cũ (.doc hoặc .rtf)")]
    [InlineData("cu.rtf", "là tệp Word đời cũ (.doc hoặc .rtf)")]
    [InlineData("mat-khau.docx", "có mật khẩu")]
    [InlineData("bai.odt", "là tệp của LibreOffice (.odt)")]
    [InlineData("bai.pdf", "không phải là tệp Word (.docx)")]
    [InlineData("bang.xlsx", "không phải là tệp Word (.docx)")]
    [InlineData("cut.docx", "bị hỏng hoặc chưa chép xong")]
    [InlineData("xml.docx", "bị hỏng hoặc chưa chép xong")]
    [InlineData("dtd.docx", "bị hỏng hoặc chưa chép xong")]
    [InlineData("lon.docx", "lớn hơn 20 MB")]
    [InlineData("bom.docx", "lớn hoặc phức tạp hơn mọi bài viết thật")]
    [InlineData("sau.docx", "lớn hoặc phức tạp hơn mọi bài viết thật")]
    [InlineData("nhieu.docx", "lớn hoặc phức tạp hơn mọi bài viết thật")]
    public void AFileThatWillNotDoIsToldWhatToDo(string file, string message)
    {
        using var folder = TestFolder.WithGoodSite();
        if (BadFiles.Of(file) is { } bytes)
        {
            File.WriteAllBytes(folder.PathTo(file), bytes);
        }

        var before = Files(folder);

        var outcome = Cli.Run(folder, "new", "story", "--from", file, "--title", "Một bài");

        Assert.Equal((2, ""), (outcome.Code, outcome.Output));
        Assert.Contains(message, outcome.Error, StringComparison.Ordinal);
        Assert.Single(outcome.Error.Trim().Split('\n'));
        Assert.Equal(before, Files(folder));
    }

    private static Shell.Outcome New(TestFolder folder, string name, params string[] arguments) => Cli.Run(folder, ["new", "story", "--from", PathTo(name), .. arguments]);

    private static string PathTo(string name) => Path.Combine(Documents.Folder, name + ".docx");

    private static List<string> Files(TestFolder folder) =>
        [.. Directory.EnumerateFiles(folder.PathTo("input"), "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(folder.PathTo("input"), path).Replace('\\', '/')).Order(StringComparer.Ordinal)];
}

using System.Text;
using Recognition.Tests;

namespace Recognition.Generator.Tests;

/// <summary><c>unicode</c> turns the text of old fonts into Unicode and leaves everything else.</summary>
public sealed class UnicodeCommandTests
{
    private const string Stored = "\uFEFF---\r\ntitle: \"Bµ Giµng ThÞ M¸y\"\r\nsummary: \"Tiếng Việt   350 m²\"\r\n---\n\nMçi tèi, nhµ bµ s¸ng ®Ìn.\t\n\n";

    private const string Text = "\uFEFF---\r\ntitle: \"Bà Giàng Thị Máy\"\r\nsummary: \"Tiếng Việt   350 m²\"\r\n---\n\nMỗi tối, nhà bà sáng đèn.\t\n\n";

    [Fact]
    public void TheTextIsShownAndTheFileStays()
    {
        using var folder = new TestFolder();
        folder.Write("bai.md", Stored);

        var outcome = Unicode(folder, "bai.md");

        Assert.Equal((0, Text.TrimStart('\uFEFF')), (outcome.Code, outcome.Output.TrimStart('\uFEFF')));
        Assert.Equal(Encoding.UTF8.GetBytes(Stored), File.ReadAllBytes(folder.PathTo("bai.md")));
    }

    [Fact]
    public void TheTextIsWrittenAndEverythingElseStaysByteForByte()
    {
        using var folder = new TestFolder();
        folder.Write("bai.md", Stored);

        Assert.Equal(0, Unicode(folder, "bai.md", "--write").Code);
        Assert.Equal(Encoding.UTF8.GetBytes(Text), File.ReadAllBytes(folder.PathTo("bai.md")));
        Assert.Contains("không có chữ nào gõ bằng phông cũ", Unicode(folder, "bai.md", "--write").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void AFileOfOneByteALetterIsRead()
    {
        using var folder = new TestFolder();
        File.WriteAllBytes(folder.PathTo("bai.md"), Encoding.Latin1.GetBytes("X©y dùng n«ng th«n míi\n"));
        File.WriteAllBytes(folder.PathTo("khac.md"), Encoding.Latin1.GetBytes("caf\u00E9\n"));

        Assert.Equal("Xây dựng nông thôn mới\n", Unicode(folder, "bai.md").Output);
        Assert.Equal(2, Unicode(folder, "khac.md", "--write").Code);
        Assert.Equal(2, Unicode(folder, "khong-co.md").Code);
    }

    [Fact]
    public void TheCureOfTheMessageWorks()
    {
        using var folder = TestFolder.WithGoodSite();
        folder.Overlay(Repository.PathTo("tests", "sites", "broken", "text-in-an-old-font"));
        Assert.Contains("guong-sang unicode --write input/stories/2026/q3/hien-dat.md", Cli.Run(folder, "check").Output, StringComparison.Ordinal);

        Assert.Equal(0, Unicode(folder, "--write", "input/stories/2026/q3/hien-dat.md").Code);

        Assert.DoesNotContain("GS050", Cli.Run(folder, "check").Output, StringComparison.Ordinal);
    }

    private static Shell.Outcome Unicode(TestFolder folder, params string[] arguments) =>
        WarmProgram.Run(folder.Root, ["unicode", .. arguments]);
}

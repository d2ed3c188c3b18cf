using Recognition.Content.Problems;
using Recognition.Tests;

namespace Recognition.Content.Tests;

/// <summary>A file that nothing reads is told with the name under which it is read.</summary>
public sealed class UnreadFileTests
{
    [Theory]
    [InlineData("bai.md.txt", "published", "GS068", "bai.md")]
    [InlineData("bai.txt", "\"published\"", "GS068", "bai.md")]
    [InlineData("bai.MD", "published", "GS068", "bai.md")]
    [InlineData("bai.markdown", "draft", "GS015", "bai.md")]
    [InlineData("bai.md.TXT", "draft", "GS015", "bai.md")]
    [InlineData("bai", "draft", "GS015", "bai.md")]
    public void AStoryUnderAnotherEnding(string name, string status, string code, string meant)
    {
        using var folder = TestFolder.WithGoodSite();
        folder.Write("input/stories/2026/q3/" + name, $"---\ntitle: \"Bài\"\nstatus: {status}\n---\n\nChữ.\n");

        var problem = Assert.Single(Judgement.Of(folder));
        Assert.Equal(code, problem.Rule.Code);
        Assert.Contains($"Hãy đổi tên tệp thành {meant}. ", Messages.In("vi").Describe(problem), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ghi-chu.txt", "status: published\n")]
    [InlineData("ghi-chu.txt", "---\ntitle: a\n")]
    public void AnyOtherText(string name, string text)
    {
        using var folder = TestFolder.WithGoodSite();
        folder.Write("input/stories/" + name, text);

        Assert.Equal((Rules.UnreadFile, "word.unread-other"), Assert.Single(Judgement.Of(folder).Select(p => (p.Rule, p.Arguments.Single(a => a.Name == "cure").Value))));
    }
}

using Markdig;
using Recognition.Content.Problems;
using Recognition.Generator.Problems;
using Recognition.Tests;

namespace Recognition.Generator.Tests;

/// <summary><c>check --format github</c> writes a summary that reviewers of a pull request read.</summary>
public sealed class GitHubSummaryTests
{
    private const string Story = "input/stories/2026/q3/hien-dat.md";

    [Fact]
    public void TheSummarySaysWhatWhereHowToMendAndWhatIsNotShown()
    {
        using var folder = TestFolder.WithGoodSite();
        folder.Write("summary.md", "Việc trước.\n");
        folder.Replace(Story, "unit: xa-nam-dong\n", "unit: xa-nam-dog\n");

        var outcome = Check(folder, folder.PathTo("summary.md"));
        var summary = File.ReadAllText(folder.PathTo("summary.md"));
        var html = Markdig.Markdown.ToHtml(summary, new MarkdownPipelineBuilder().UsePipeTables().UseAutoLinks().Build());

        Assert.Equal(1, outcome.Code);
        Assert.StartsWith("::error file=input/stories", outcome.Output, StringComparison.Ordinal);
        Assert.StartsWith("Việc trước.\n## Kiểm tra nội dung\n\n1 lỗi, 0 cảnh báo.\n\n### Lỗi\n\n| Ở đâu | Điều chưa đúng | Cách sửa |\n", summary, StringComparison.Ordinal);
        Assert.Contains($"<td>{Story}:7:7  GS104</td>\n<td>unit: không có đơn vị &quot;xa-nam-dog&quot;.</td>\n<td>Có phải &quot;xa-nam-dong&quot;?", html, StringComparison.Ordinal);
        Assert.Contains("<h3>Bạn đọc không thấy 5 bài</h3>", html, StringComparison.Ordinal);
        Assert.Contains("<td>input/stories/2026/q4/hen-ngay.md</td>\n<td>hẹn ngày 15/12/2026</td>", html, StringComparison.Ordinal);
    }

    /// <summary>A pull request comes from anybody.</summary>
    [Theory]
    [InlineData("a | b | c")]
    [InlineData("</td></table><script>alert(1)</script>")]
    [InlineData("<img src=x onerror=alert(1)> & <!-- ")]
    [InlineData("[x](https://xau.example) ![y](https://xau.example/a.png)")]
    [InlineData("https://xau.example www.xau.example an@xau.example")]
    [InlineData("`mã` **đậm** __đậm__ ~~gạch~~ \\| &#124; $x$")]
    [InlineData("# a\u2028| b \u202e")]
    public void NothingInContentMeansAnythingToMarkdownOrHtml(string text)
    {
        var problem = new Problem(Rules.UnknownReference, new($"input/{text}.md", 1, 1), text, [Argument.Word("which", "reference-many"), Argument.Word("family", "unit"), ("value", text), ("where", text)], text);

        var summary = new GitHubSummary(Messages.In("vi"), Judgement.Texts).Of(new([problem], IsStrict: false));
        var html = Markdig.Markdown.ToHtml(summary, new MarkdownPipelineBuilder().UseAdvancedExtensions().Build());

        Assert.Equal(3, html.Split("<td>").Length - 1);
        Assert.Equal(6, summary.Split('\n').Count(line => line.Length > 0));
        Assert.All(["<a", "<img", "<script", "<code", "<strong", "<em", "<del", "<!--", "math"], tag => Assert.DoesNotContain(tag, html, StringComparison.Ordinal));
        Assert.Contains(Printable.Of(text).Trim(), System.Net.WebUtility.HtmlDecode(html), StringComparison.Ordinal);
    }

    [Fact]
    public void ALongSummaryIsCutBeforeGitHubDropsIt()
    {
        var problems = Enumerable.Range(1, 9000).Select(i => new Problem(Rules.UnknownReference, new($"input/{i}.md", 1, 1), "unit", [Argument.Word("which", "reference-many"), Argument.Word("family", "unit"), ("value", new string('-', 50)), ("where", "units/")]));

        var summary = new GitHubSummary(Messages.In("vi"), Judgement.Texts).Of(new([.. problems], IsStrict: false));

        Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(summary), 500_000, 1_000_000);
        Assert.Matches(@"\nCòn [\d.]+ dòng nữa: xem trong nhật ký của lượt chạy này\.\n$", summary);
    }

    [Fact]
    public void ASummaryThatCannotBeWrittenChangesNothing()
    {
        using var folder = TestFolder.WithGoodSite();

        var outcome = Check(folder, folder.PathTo("input"));

        Assert.Equal(0, outcome.Code);
        Assert.StartsWith("::notice::", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("Không ghi được bản tóm tắt", outcome.Error, StringComparison.Ordinal);
    }

    private static Shell.Outcome Check(TestFolder folder, string summary) => Shell.Run(
        folder.Root,
        "env",
        [$"{GitHubSummary.Variable}={summary}", "dotnet", WarmProgram.Path, "check", "--format", "github", "--date", "2026-11-20"]);
}

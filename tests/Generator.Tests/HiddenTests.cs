using System.Text.Json;
using Recognition.Tests;

namespace Recognition.Generator.Tests;

/// <summary>What readers do not see is named, and what is wrong is counted rightly.</summary>
public sealed class HiddenTests
{
    private const string List = """
        Bạn đọc không thấy 5 bài:
          hẹn ngày 15/12/2026: input/stories/2026/q4/hen-ngay.md
          chờ duyệt: input/stories/2026/q4/cho-duyet.md
          bản nháp: input/stories/2026/q4/ban-nhap.md
          đã rút đồng ý: input/stories/2026/q3/rut-dong-y.md
          đã rút bài: input/stories/2026/q3/da-rut.md

        """;

    private const string Story = "input/stories/2026/q3/hien-dat.md";

    [Fact]
    public void CheckAndBuildEndWithTheStoriesThatReadersDoNotSee()
    {
        using var folder = TestFolder.WithGoodSite();

        Assert.Equal(List + "0 lỗi, 0 cảnh báo.\n", Cli.Run(folder, "check").Output.ReplaceLineEndings("\n"));
        Assert.EndsWith(List, Cli.Run(folder).Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2027-01-05", "05/01/2027")]
    [InlineData("2027-02-28", "28/02/2027")]
    [InlineData("2027-03-09", "09/3/2027")]
    public void DaysAreWrittenAsOfficesWriteThem(string published, string shown)
    {
        using var folder = TestFolder.WithGoodSite();
        folder.Replace("input/stories/2026/q4/hen-ngay.md", "published: 2026-12-15", "published: " + published);

        Assert.Contains($"  hẹn ngày {shown}: input/stories/2026/q4/hen-ngay.md\n", Cli.Run(folder, "check").Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Fact]
    public void AWholeDrawerOfDraftsIsCounted()
    {
        using var folder = TestFolder.WithGoodSite();
        for (var number = 10; number < 32; number++)
        {
            folder.Write($"input/stories/2026/q4/a-{number}.md", "---\ntitle: \"Bản nháp\"\nstatus: draft\n---\n");
        }

        var lines = Cli.Run(folder, "check").Output.ReplaceLineEndings("\n").Split('\n');

        Assert.Equal("Bạn đọc không thấy 27 bài:", lines[0]);
        Assert.Equal(10, lines.Count(line => line.StartsWith("  bản nháp: input/", StringComparison.Ordinal)));
        Assert.Contains("  bản nháp: và 13 bài khác", lines);
    }

    [Fact]
    public void ProgramsGetAListAndPullRequestsALine()
    {
        using var folder = TestFolder.WithGoodSite();

        var list = JsonDocument.Parse(Cli.Run(folder, "check", "--format", "json").Output).RootElement.GetProperty("not_shown").EnumerateArray().ToList();

        Assert.Equal(["scheduled", "review", "draft", "consent_withdrawn", "withdrawn"], list.Select(s => s.GetProperty("reason").GetString()));
        Assert.Equal("2026-12-15", list[0].GetProperty("from").GetString());
        Assert.Equal(
            "::notice::Readers do not see 5 stories: scheduled for 1, in review 1, draft 1, consent withdrawn 1, withdrawn 1\n",
            Cli.Run(folder, "check", "--format", "github", "--lang", "en").Output.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void NothingIsSaidWhereEverythingIsShown()
    {
        using var folder = TestFolder.WithGoodSite();
        foreach (var story in new[] { "q4/hen-ngay", "q4/cho-duyet", "q4/ban-nhap", "q3/rut-dong-y", "q3/da-rut" })
        {
            File.Delete(folder.PathTo($"input/stories/2026/{story}.md"));
        }

        Assert.Equal("0 lỗi, 0 cảnh báo.\n", Cli.Run(folder, "check").Output.ReplaceLineEndings("\n"));
    }

    [Theory]
    [InlineData("", "0 errors, 0 warnings.")]
    [InlineData("số một", "0 errors, 1 warning.")]
    [InlineData("số một, vô song", "0 errors, 2 warnings.")]
    [InlineData("số một [x](/khong-co/)", "1 error, 1 warning.")]
    public void OneIsOne(string text, string counted)
    {
        using var folder = TestFolder.WithGoodSite();
        File.AppendAllText(folder.PathTo(Story), $"\n{text}\n");

        Assert.EndsWith(counted, Cli.Run(folder, "check", "--lang", "en").Output.TrimEnd(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(50, 50, "50 cảnh báo.", false)]
    [InlineData(51, 50, "51 cảnh báo.", true)]
    [InlineData(63, 50, "63 cảnh báo.", true)]
    public void OfOneRuleInOneFileFiftyAreListedAndAllAreCounted(int all, int listed, string counted, bool hasMore)
    {
        using var folder = TestFolder.WithGoodSite();
        File.AppendAllText(folder.PathTo(Story), string.Concat(Enumerable.Repeat("\nChị là số một.\n", all)));

        var text = Cli.Run(folder, "check").Output;
        var github = Cli.Run(folder, "check", "--format", "github").Output;
        var json = JsonDocument.Parse(Cli.Run(folder, "check", "--format", "json").Output).RootElement;

        Assert.Equal(listed, text.Split('\n').Count(line => line.StartsWith(Story + ":", StringComparison.Ordinal)));
        Assert.EndsWith(counted, text.TrimEnd(), StringComparison.Ordinal);
        Assert.Equal(hasMore, text.Contains($"\n{Story}  GS301  và {all - 50} chỗ nữa như vậy trong tệp này", StringComparison.Ordinal));
        Assert.Equal(listed + (hasMore ? 1 : 0), github.Split('\n').Count(line => line.StartsWith("::warning", StringComparison.Ordinal)));
        Assert.Equal((all, listed), (json.GetProperty("warnings").GetInt32(), json.GetProperty("problems").GetArrayLength()));
    }
}

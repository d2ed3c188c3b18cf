using Recognition.Content.Problems;
using Recognition.Tests;

namespace Recognition.Generator.Tests;

/// <summary>
/// One small site for each mistake: <c>tests/sites/broken/MISTAKE/</c> is laid over the good site, and <c>expected.txt</c> in it
/// holds every line that is to be said, in Vietnamese, an empty line, then in English.
/// </summary>
public sealed class BrokenSiteTests
{
    private static readonly string Sites = Repository.PathTo("tests", "sites", "broken");

    public static TheoryData<string> Mistakes => [.. Directory.GetDirectories(Sites).Select(d => Path.GetFileName(d)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void IsExplainedInBothLanguages(string mistake)
    {
        using var folder = TestFolder.WithGoodSite();
        folder.Overlay(Path.Combine(Sites, mistake));

        var problems = Judgement.Of(folder);

        var said = string.Join("\n\n", Messages.Languages.Select(language => string.Join('\n', problems.Select(Messages.In(language).Line)))) + "\n";
        var expectation = Path.Combine(Sites, mistake, "expected.txt");
        if (Environment.GetEnvironmentVariable("ACCEPT_MESSAGES") == "1")
        {
            File.WriteAllText(expectation, said);
        }

        Assert.NotEmpty(problems);
        Assert.Equal(File.ReadAllText(expectation), said);

        // What one verb finds, the other finds.
        var built = Judgement.PipelineOf(folder).Build((_, _) => { });
        Assert.Equal(problems.Select(Messages.In("vi").Line), Judgement.Shown(built).Select(Messages.In("vi").Line));
    }

    [Fact]
    public void TheGoodSiteHasNothingToMend()
    {
        using var folder = TestFolder.WithGoodSite();

        Assert.Empty(Judgement.Of(folder));
    }

    [Fact]
    public void TheSampleHasNothingToMend()
    {
        Assert.Empty(Judgement.Of(Repository.PathTo("tests", "sites", "sample", "input"), Repository.PathTo("tests", "sites", "sample", "settings.yml")).Select(Messages.In("vi").Line));
    }

    [Fact]
    public void EveryRuleHasAWordingInBothLanguagesAndABrokenSite()
    {
        var codes = typeof(Rules).GetProperties().Select(p => ((Rule)p.GetValue(null)!).Code).ToList();
        var shown = string.Concat(Directory.GetFiles(Sites, "expected.txt", SearchOption.AllDirectories).Select(File.ReadAllText));
        var shownElsewhere = new[] { "GS001", "GS004", "GS016", "GS037", "GS517", "GS601", "GS602" };

        Assert.Equal(codes.Count, codes.Distinct().Count());
        Assert.Equal(Messages.In("vi").Keys.Order(StringComparer.Ordinal), Messages.In("en").Keys.Order(StringComparer.Ordinal));
        Assert.All(codes, code => Assert.Contains(code, Messages.In("vi").Keys));
        Assert.DoesNotContain(codes.Except(shownElsewhere), code => !shown.Contains(code, StringComparison.Ordinal));
    }

    [Fact]
    public void AFileOfFiveMegabytesIsNoStory()
    {
        using var folder = TestFolder.WithGoodSite();
        File.AppendAllText(folder.PathTo("input/stories/2026/q3/hien-dat.md"), new string('a', 5 << 20));

        var problem = Assert.Single(Judgement.Of(folder), p => p.Rule == Rules.TooLarge);

        Assert.Equal("input/stories/2026/q3/hien-dat.md:1:1  GS004  tệp nặng 5122 kB, quá lớn với một bài viết (tối đa 1024 kB)  Có thể ảnh đã bị dán thẳng vào bài: hãy bỏ ảnh khỏi phần chữ.", Messages.In("vi").Line(problem));
    }

    [Fact]
    public void AnUnreadableFileIsExplained()
    {
        using var folder = TestFolder.WithGoodSite();
        File.Delete(folder.PathTo("input/stories/2026/q3/hien-dat.md"));
        File.CreateSymbolicLink(folder.PathTo("input/stories/2026/q3/hien-dat.md"), folder.PathTo("khong-co"));

        Assert.Contains(Judgement.Of(folder), p => p.Rule == Rules.Unreadable && p.Place.File.EndsWith("hien-dat.md", StringComparison.Ordinal));
    }

    [Fact]
    public void AMissingDataFileIsOneProblemAndNotOneForEachReference()
    {
        using var folder = TestFolder.WithGoodSite();
        File.Delete(folder.PathTo("input/taxonomy/category.yml"));

        Assert.Equal(
            ["input/taxonomy/category.yml:1:1  GS016  thiếu tệp này, trong khi các tệp khác có nhắc đến lĩnh vực  Hãy tạo lại tệp, hoặc chép từ bản mẫu."],
            Judgement.Of(folder).Select(Messages.In("vi").Line));
    }

    [Fact]
    public void UnitsThatPointAtEachOtherInDifferentWaysAreNoCircle()
    {
        using var folder = TestFolder.WithGoodSite();
        folder.Replace("input/units/dac-khu-con-dao.md", "valid_from: 2025-07-01", "valid_from: 2025-07-01\nparent: huyen-con-dao");

        Assert.Empty(Judgement.Of(folder));
        Assert.Contains("don-vi/dac-khu-con-dao/", BuiltSite.From(folder).Files.Keys);
    }

    [Fact]
    public void TheOrderOfProblemsDoesNotDependOnThreads()
    {
        using var folder = TestFolder.WithGoodSite();
        folder.Replace("input/stories/2026/q3/hien-dat.md", "title: \"Hiến đất mở đường\"", "title: \"số một vô song giỏi nhất\"");
        folder.Replace("input/stories/2026/q3/hien-dat.md", "unit: xa-nam-dong\n", "unit: a\n");
        var first = Judgement.Of(folder).Select(Messages.In("vi").Line).ToList();

        Assert.Equal(4, first.Count);
        for (var run = 0; run < 20; run++)
        {
            Assert.Equal(first, Judgement.Of(folder).Select(Messages.In("vi").Line));
        }
    }

    [Theory]
    [InlineData("a byte order mark")]
    [InlineData("Windows line ends")]
    [InlineData("decomposed letters")]
    public void IsSimplyHandled(string habit)
    {
        using var folder = TestFolder.WithGoodSite();
        var path = folder.PathTo("input/stories/2026/q3/hien-dat.md");
        var text = File.ReadAllText(path);
        File.WriteAllText(path, habit switch
        {
            "a byte order mark" => "\uFEFF" + text,
            "Windows line ends" => text.ReplaceLineEndings("\r\n"),
            _ => text.Normalize(System.Text.NormalizationForm.FormD),
        });

        Assert.Empty(Judgement.Of(folder).Select(Messages.In("vi").Line));
        var html = BuiltSite.From(folder).Text("guong/hien-dat/");
        Assert.Contains("Hiến đất mở đường", html, StringComparison.Ordinal);
        Assert.True(html.IsNormalized());
    }
}

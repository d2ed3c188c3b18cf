using Recognition.Content.Problems;
using Recognition.Tests;

namespace Recognition.Content.Tests;

/// <summary>Every mistake that shows in the content itself is explained; <see cref="BrokenSites"/> says where they are.</summary>
public sealed class BrokenSiteTests
{
    private const string Story = "input/stories/2026/q3/hien-dat.md";

    public static TheoryData<string> Mistakes => [.. BrokenSites.OfContent];

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void IsExplainedInBothLanguages(string mistake)
    {
        using var folder = BrokenSites.With(mistake);

        BrokenSites.Expect(mistake, Judgement.Of(folder));
    }

    [Fact]
    public void EverySiteIsJudgedInOneProjectAndNoOther() =>
        Assert.Equal(BrokenSites.All, BrokenSites.OfContent.Concat(BrokenSites.OfGenerator).Order(StringComparer.Ordinal));

    [Fact]
    public void EveryRuleHasAWordingInBothLanguagesAndABrokenSite()
    {
        var shown = BrokenSites.All.SelectMany(mistake => BrokenSites.CodesOf(mistake) ?? new HashSet<string>()).ToHashSet();
        var shownElsewhere = new[] { "GS001", "GS004", "GS016", "GS017", "GS037", "GS061", "GS062", "GS063", "GS128", "GS517", "GS601", "GS602", "GS603" };

        Assert.Equal(BrokenSites.Codes.Count, BrokenSites.Codes.Distinct().Count());
        Assert.Equal(Messages.In("vi").Keys.Order(StringComparer.Ordinal), Messages.In("en").Keys.Order(StringComparer.Ordinal));
        Assert.All(BrokenSites.Codes, code => Assert.Contains(code, Messages.In("vi").Keys));
        Assert.DoesNotContain(BrokenSites.Codes.Except(shownElsewhere), code => !shown.Contains(code));
    }

    [Fact]
    public void AFileOfFiveMegabytesIsNoStory()
    {
        using var folder = TestFolder.WithGoodSite();
        File.AppendAllText(folder.PathTo(Story), new string('a', 5 << 20));

        var problem = Assert.Single(Judgement.Of(folder), p => p.Rule == Rules.TooLarge);

        Assert.Equal("input/stories/2026/q3/hien-dat.md:1:1  GS004  tệp nặng 5122 kB, quá lớn với một bài viết (tối đa 256 kB)  Có thể ảnh đã bị dán thẳng vào bài: hãy bỏ ảnh khỏi phần chữ.", Messages.In("vi").Line(problem));
    }

    [Fact]
    public void AnUnreadableFileIsExplained()
    {
        using var folder = TestFolder.WithGoodSite();
        using var held = new FileStream(folder.PathTo(Story), FileMode.Open, FileAccess.Read, FileShare.None);

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
    public void TheOrderOfProblemsDoesNotDependOnThreads()
    {
        using var folder = TestFolder.WithGoodSite();
        folder.Replace(Story, "title: \"Hiến đất mở đường\"", "title: \"số một vô song giỏi nhất\"");
        folder.Replace(Story, "unit: xa-nam-dong\n", "unit: a\n");
        var first = Judgement.Of(folder).Select(Messages.In("vi").Line).ToList();

        Assert.Equal(4, first.Count);
        for (var run = 0; run < 20; run++)
        {
            Assert.Equal(first, Judgement.Of(folder).Select(Messages.In("vi").Line));
        }
    }
}

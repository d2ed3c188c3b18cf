using System.Text;
using Recognition.Content.Checks;
using Recognition.Content.Problems;
using Recognition.Generator.Publishing;
using Recognition.Tests;

namespace Recognition.Generator.Tests;

/// <summary>Every file of a finished site is read for what may not be there; a finding stops the publishing.</summary>
public sealed class FinishedSiteTests
{
    private const string Story = "input/stories/2026/q3/hien-dat.md";

    [Fact]
    public void APathOfTheMachineIsNotPublished()
    {
        using var folder = TestFolder.WithGoodSite();
        File.AppendAllText(folder.PathTo(Story), "\nẢnh ở /usr/share/media.\n");

        var outcome = Shell.Run(folder.Root, "env", "HOME=/usr/share", "dotnet", WarmProgram.Path, "build", "--date", "2026-11-20");

        Assert.Equal(1, outcome.Code);
        Assert.Contains("GS603  trang này có \"/usr/share\" (đường dẫn trên máy dựng trang", outcome.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder.PathTo("output")));
    }

    [Theory]
    [InlineData("guong/a/", "<p>Bà <span>Nguyễn</span>&nbsp;<span>Thị Bí Mật</span> kể.</p>", "Nguyễn Thị Bí Mật")]
    [InlineData("guong/a/", "<img alt=\"Bà NGUYỄN THỊ BÍ MẬT\">", "Nguyễn Thị Bí Mật")]
    [InlineData("data/stories.json", "{ \"honoree\": \"Lê Văn Kín Đáo\" }", "Lê Văn Kín Đáo")]
    [InlineData("guong/feed.xml", "<title>Chuyện riêng của Nguyễn Thị Bí Mật</title>", "Chuyện riêng của Nguyễn Thị Bí Mật")]
    [InlineData("media/a.jpg", "\u00ff\u00d8Exif\0\0", "Exif")]
    public void WhateverLeaksIsFound(string address, string content, string leak)
    {
        using var folder = TestFolder.WithGoodSite();
        var problems = new ProblemList();
        var site = new FinishedSite(PrivateWords.Of(Judgement.PipelineOf(folder).Read().Content, TestFolder.Today, withDrafts: false), ["/home/lan/trang"], problems);

        site.Look(address, Encoding.UTF8.GetBytes(content));
        site.Finish();

        var found = problems.InOrder();
        Assert.All(found, problem => Assert.Equal((Rules.LeakInSite, "/" + address), (problem.Rule, problem.Place.File)));
        Assert.Contains(found, problem => problem.Arguments[0].Value == leak);
    }

    [Theory]
    [InlineData("<p>Bà Nguyễn Thị Bí Mậtt.</p>")]
    [InlineData("<p>Nguyễn Thị Bí</p>")]
    [InlineData("<p>Họ tên, câu chuyện</p>")]
    public void OtherWordsAreNone(string content)
    {
        using var folder = TestFolder.WithGoodSite();
        var problems = new ProblemList();
        var site = new FinishedSite(PrivateWords.Of(Judgement.PipelineOf(folder).Read().Content, TestFolder.Today, withDrafts: false), [], problems);

        site.Look("guong/a/", Encoding.UTF8.GetBytes(content));
        site.Finish();

        Assert.True(problems.IsEmpty);
    }

    /// <summary>The cure of a namesake, followed to the letter.</summary>
    [Fact]
    public void AnotherPersonOfTheNameMayBeNamedWhenTheWithdrawnFileNoLongerSaysIt()
    {
        using var folder = BrokenSites.With("name-of-a-withdrawn-story");
        Assert.Contains(Judgement.Of(folder), problem => problem.Rule == Rules.PrivateWord);

        folder.Replace("input/stories/2026/q3/da-rut.md", "honoree: { name: \"Nguyễn Thị Bí Mật\" }\n", "");
        folder.Replace("input/stories/2026/q3/da-rut.md", "Chuyện riêng của Nguyễn Thị Bí Mật", "Bài đã rút");

        Assert.Empty(Judgement.Of(folder));
        Assert.NotEmpty(BuiltSite.From(folder).Files);
    }
}

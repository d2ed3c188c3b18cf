using Recognition.Content.Problems;
using Recognition.Tests;

namespace Recognition.Generator.Tests;

/// <summary>
/// Every mistake that shows only on the whole way to a site is explained; <see cref="BrokenSites"/> says where they are.
/// What one verb finds, the other finds.
/// </summary>
public sealed class BrokenSiteTests
{
    private const string Story = "input/stories/2026/q3/hien-dat.md";

    public static TheoryData<string> Mistakes => [.. BrokenSites.OfGenerator];

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void IsExplainedInBothLanguages(string mistake)
    {
        using var folder = BrokenSites.With(mistake);
        var pipeline = Judgement.PipelineOf(folder);
        var problems = Judgement.Shown(pipeline.Check());

        BrokenSites.Expect(mistake, problems);
        Assert.Equal(problems.Select(Messages.In("vi").Line), Lines(pipeline.Build((_, _) => { })));

        // What content says by itself is asked of it where its rules live.
        Assert.True(problems.Count > pipeline.Load().Report.Problems.Count || !BrokenSites.IsOfGenerator(mistake), "This site belongs to Content.Tests.");
    }

    [Theory]
    [InlineData("unknown-unit")] // A story that is set aside.
    [InlineData("unit-level-unknown")] // A unit that stories name and link to.
    [InlineData("parents-in-a-circle")] // Units without which no campaign stands.
    [InlineData("campaign-that-ends-before-it-begins")] // A campaign that stories belong to.
    [InlineData("page-at-a-reserved-address")] // A page where the program writes.
    [InlineData("alias-of-a-feed")] // An old address where the program writes.
    [InlineData("alias-taken-twice")] // An old address that two claim.
    [InlineData("duplicate-slug")] // Two files of one name.
    [InlineData("utf-16")] // A file that is not read.
    [InlineData("file-name-without-letters")] // A file without a name.
    [InlineData("terms-that-are-no-list")] // A data file, without which nothing else can be said.
    [InlineData("superlative-in-the-text")] // A warning, with which a site is built.
    [InlineData("file-with-another-ending")] // A warning of a file that nothing reads.
    [InlineData("personal-data-in-the-settings")] // A warning of the settings.
    public void WhatContentFindsBothVerbsFindAndNothingElse(string mistake)
    {
        using var folder = BrokenSites.With(mistake);

        FindsTheSame(folder);
    }

    [Fact]
    public void AFileThatCannotBeOpenedIsOneProblemForBothVerbs()
    {
        using var folder = TestFolder.WithGoodSite();
        File.Delete(folder.PathTo(Story));
        File.CreateSymbolicLink(folder.PathTo(Story), folder.PathTo("khong-co"));

        FindsTheSame(folder);
    }

    [Fact]
    public void AMissingDataFileIsOneProblemForBothVerbs()
    {
        using var folder = TestFolder.WithGoodSite();
        File.Delete(folder.PathTo("input/taxonomy/category.yml"));

        FindsTheSame(folder);
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
    public void UnitsThatPointAtEachOtherInDifferentWaysAreNoCircle()
    {
        using var folder = TestFolder.WithGoodSite();
        folder.Replace("input/units/dac-khu-con-dao.md", "valid_from: 2025-07-01", "valid_from: 2025-07-01\nparent: huyen-con-dao");

        Assert.Empty(Judgement.Of(folder));
        Assert.Contains("don-vi/dac-khu-con-dao/", BuiltSite.From(folder).Files.Keys);
    }

    [Theory]
    [InlineData("a byte order mark")]
    [InlineData("Windows line ends")]
    [InlineData("decomposed letters")]
    public void IsSimplyHandled(string habit)
    {
        using var folder = TestFolder.WithGoodSite();
        var path = folder.PathTo(Story);
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

    /// <summary>The whole way says what reading and checking say, and no more: a file set aside makes no other look broken.</summary>
    private static void FindsTheSame(TestFolder folder)
    {
        var pipeline = Judgement.PipelineOf(folder);
        var found = Lines(pipeline.Load());

        Assert.NotEmpty(found);
        Assert.Equal(found, Lines(pipeline.Check()));
        Assert.Equal(found, Lines(pipeline.Build((_, _) => { })));
    }

    private static List<string> Lines(Outcome outcome) => [.. Judgement.Shown(outcome).Select(Messages.In("vi").Line)];
}

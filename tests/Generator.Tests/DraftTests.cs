using Recognition.Content.Kinds.Stories;
using Recognition.Content.Problems;
using Recognition.Tests;

namespace Recognition.Generator.Tests;

/// <summary>With <c>--drafts</c> an editor looks at drafts; what programs read stays as it is for readers.</summary>
public sealed class DraftTests
{
    private const string Draft = "input/stories/2026/q4/ban-nhap.md";

    [Fact]
    public void DataAndPromisesAreTheSameWithDraftsAsWithout()
    {
        using var folder = TestFolder.WithGoodSite();
        folder.Replace("input/stories/2026/q4/cho-duyet.md", "status: review", "status: review\naliases: [ten-cu]");
        var (site, drafts) = (BuiltSite.From(folder), BuiltSite.From(folder, withDrafts: true));

        Assert.Contains("guong/ten-cu/", drafts.Files.Keys);
        Assert.All(
            site.Files.Keys.Where(f => f == "urls.json" || f.StartsWith("data/", StringComparison.Ordinal)),
            file => Assert.Equal(site.Text(file), drafts.Text(file)));
        Assert.Contains("6 dòng", drafts.Page("du-lieu/").GetElementById("stories")!.Closest("section")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Đang viết.", "[Chỗ khác](/guong/khong-co/)")]
    [InlineData("Đang viết.", "[Chỗ khác](/guong/hien-dat/#khong-co)")]
    [InlineData("Đang viết.", "![Con đường](khong-co.jpg \"Nguyễn Văn A\")")]
    [InlineData("Đang viết.", "[Chỗ khác](javascript:x)")]
    [InlineData("status: draft", "status: draft\nimage: { file: khong-co.jpg, alt: \"Đường\", credit: \"A\" }")]
    [InlineData("status: draft", "status: draft\nunit: xa-nam-dog")]
    [InlineData("status: draft", "status: draft\napproved: { by: \"Đảng ủy\", unit: xa-nam-dong }")]
    [InlineData("status: draft", "status: draft\naliases: [/tin-tuc/123.html/x]")]
    public void AFaultyDraftIsLeftOutAndNamedAndTheOthersAreShown(string right, string wrong)
    {
        using var folder = TestFolder.WithGoodSite();
        folder.Replace(Draft, right, wrong);
        folder.Replace("input/stories/2026/q4/cho-duyet.md", "Chờ duyệt.", "Xem [bản nháp](/guong/ban-nhap/).");

        var drafts = BuiltSite.From(folder, withDrafts: true);
        var outcome = Judgement.PipelineOf(folder, withDrafts: true).Check();

        Assert.DoesNotContain("guong/ban-nhap/", drafts.Files.Keys);
        Assert.Contains("guong/cho-duyet/", drafts.Files.Keys);
        Assert.Contains(Judgement.Shown(outcome), p => p is { Severity: Severity.Warning, Rule.Severity: Severity.Error, IsLack: false } && p.Place.File == Draft);
        Assert.DoesNotContain(Judgement.Shown(outcome), p => p.Severity == Severity.Error);
        Assert.EndsWith(Draft, Assert.Single(outcome.Hidden, s => s.Reason == HiddenReason.LeftOut).File, StringComparison.Ordinal);
        Assert.NotEmpty(BuiltSite.From(folder).Files);
    }

    [Fact]
    public void WhatADraftLacksToBePublishedIsSaidAndDoesNotLeaveItOut()
    {
        using var folder = TestFolder.WithGoodSite();
        folder.Replace("input/stories/2026/q4/cho-duyet.md", "consent: { status: given, date: 2026-08-25, scope: \"Họ tên, câu chuyện\" }\n", "");

        Assert.Empty(Judgement.Shown(Judgement.PipelineOf(folder).Check()));
        var problems = Judgement.Shown(Judgement.PipelineOf(folder, withDrafts: true).Check());

        Assert.All(problems, p => Assert.Equal(Severity.Warning, p.Severity));
        Assert.Equal(
            ["approved", "consent", "published"],
            problems.Where(p => p.Place.File.EndsWith("cho-duyet.md", StringComparison.Ordinal)).Select(p => p.Field).Order(StringComparer.Ordinal));
        Assert.Contains(problems, p => p is { Rule.Code: "GS021", Field: "summary" } && p.Place.File == Draft);
        Assert.Contains("guong/ban-nhap/", BuiltSite.From(folder, withDrafts: true).Files.Keys);
    }

    [Fact]
    public void NoFeedHoldsADraft()
    {
        using var folder = TestFolder.WithGoodSite();
        var site = BuiltSite.From(folder, withDrafts: true);

        Assert.Contains("Bài chờ duyệt", site.Main("don-vi/xa-nam-dong/"), StringComparison.Ordinal);
        foreach (var feed in site.Files.Keys.Where(f => f.EndsWith("feed.xml", StringComparison.Ordinal) || f.EndsWith("feed.json", StringComparison.Ordinal)))
        {
            Assert.DoesNotContain(new[] { "Bài chờ duyệt", "Bài hẹn ngày", "Bài nháp" }, title => site.Text(feed).Contains(title, StringComparison.Ordinal));
        }
    }
}

using Recognition.Tests;

namespace Recognition.Generator.Tests;

/// <summary>With <c>--drafts</c> an editor looks at drafts; what programs read stays as it is for readers.</summary>
public sealed class DraftTests
{
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

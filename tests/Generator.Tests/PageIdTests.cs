using Recognition.Content.Problems;
using Recognition.Tests;
using Recognition.Themes.Sen.Layout;

namespace Recognition.Generator.Tests;

/// <summary>Ids of what editors write do not meet those of the theme.</summary>
public sealed class PageIdTests
{
    private const string Story = "input/stories/2026/q3/hien-dat.md";

    private static readonly string[] Written = [Story, "input/units/xa-nam-dong.md", "input/campaigns/dot-thi-dua.md", "input/pages/gioi-thieu.md"];
    private static readonly string[] Pages = ["guong/hien-dat/", "don-vi/xa-nam-dong/", "chien-dich/dot-thi-dua/", "gioi-thieu/", "van-ban/"];

    [Fact]
    public void EveryIdOnPagesThatHoldTextsIsDeclared()
    {
        var declared = new PageIds();
        var site = BuiltSite.Sample;
        var pages = site.Files.Keys.Where(a => a.Split('/') is ["guong" or "don-vi" or "chien-dich", { Length: > 0 }, ""] || a is "gioi-thieu/");

        var undeclared = from address in pages
                         let page = site.Page(address)
                         from element in page.QuerySelectorAll("[id]")
                         where !element.Matches(".prose [id]") && !declared.Has(element.Id!)
                         select element.Id!;

        Assert.Empty(undeclared.Distinct());
    }

    [Fact]
    public void EveryIdThatScriptsOfAllPagesLookForIsDeclared() =>
        Assert.All(["q", "tim-kiem", "loi"], id => Assert.True(new PageIds().Has(id)));

    [Fact]
    public void AHeadingOfTheSameNameGetsAnotherAndNothingIsTakenFromTheTheme()
    {
        using var folder = TestFolder.WithGoodSite();
        var before = BuiltSite.From(folder);
        var ids = Pages.SelectMany(address => before.Page(address).QuerySelectorAll("[id]").Select(e => e.Id!)).Append("tim-kiem").Append("loi").Distinct().ToList();
        foreach (var file in Written)
        {
            File.AppendAllText(folder.PathTo(file), "\n" + string.Concat(ids.Select(id => $"## {id}\n\nChữ.[^1]\n\n")) + "[^1]: Chú thích.\n");
        }

        var site = BuiltSite.From(folder);

        foreach (var address in Pages[..4])
        {
            var page = site.Page(address);
            var found = page.QuerySelectorAll("[id]").Select(e => e.Id!).ToList();
            Assert.Equal(found.Distinct(), found);
            Assert.All(before.Page(address).QuerySelectorAll("[id]").Where(e => !e.Matches(".prose [id]")), e => Assert.False(page.GetElementById(e.Id!)!.Matches(".prose [id]")));
            Assert.Equal("input", page.GetElementById("q")!.LocalName);
            Assert.Null(page.GetElementById("tim-kiem"));
            Assert.All(page.QuerySelectorAll("label[for]"), label => Assert.NotNull(page.GetElementById(label.GetAttribute("for")!)));
            Assert.All(page.QuerySelectorAll("[aria-labelledby]"), part => Assert.Matches("h2|caption", page.GetElementById(part.GetAttribute("aria-labelledby")!)!.LocalName));
        }
    }

    [Theory]
    [InlineData("## Tìm kiếm", "tim-kiem-2")]
    [InlineData("## Sources", "sources-2")]
    [InlineData("## Stories", "stories-2")]
    [InlineData("## Stories 2026", "stories-2026-2")]
    [InlineData("## Nguồn", "nguon")]
    [InlineData("## Thành tích", "thanh-tich")]
    [InlineData("## Địa chỉ", "dia-chi")]
    public void OnlyAHeadingThatWouldMeetOneChanges(string heading, string id)
    {
        using var folder = TestFolder.WithGoodSite();
        File.AppendAllText(folder.PathTo(Story), $"\n{heading}\n\nChữ, [đến đó](#{id}).\n");

        Assert.Empty(Judgement.Of(folder).Select(Messages.In("vi").Line));
        Assert.Equal("h2", BuiltSite.From(folder).Page("guong/hien-dat/").GetElementById(id)!.LocalName);
    }

    [Theory]
    [InlineData("content")]
    [InlineData("q")]
    [InlineData("tim-kiem")]
    public void ADocumentOfSuchANameIsStillFound(string id)
    {
        using var folder = TestFolder.WithGoodSite();
        foreach (var file in Directory.EnumerateFiles(folder.Root, "*.*", SearchOption.AllDirectories))
        {
            File.WriteAllText(file, File.ReadAllText(file).Replace("221-kh-ubnd", id, StringComparison.Ordinal));
        }

        var page = BuiltSite.From(folder).Page("van-ban/");

        Assert.Equal("li", page.GetElementById($"van-ban:{id}")!.LocalName);
        Assert.NotEqual("li", page.GetElementById(id)?.LocalName);
    }
}

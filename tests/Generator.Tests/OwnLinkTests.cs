using Recognition.Content.Problems;
using Recognition.Tests;

namespace Recognition.Generator.Tests;

/// <summary>Links to the site itself are followed however they are written, and what leads nowhere is told with what was meant.</summary>
public sealed class OwnLinkTests
{
    private const string Story = "input/stories/2026/q3/hien-dat.md";
    private const string Link = "/don-vi/xa-nam-dong/";

    [Theory]
    [InlineData("http://example.org/guong-sang/")]
    [InlineData("//example.org/guong-sang/")]
    [InlineData("https://EXAMPLE.Org/guong-sang/")]
    [InlineData("HTTPS://example.org/guong-sang/")]
    [InlineData("https://example.org:443/guong-sang/")]
    [InlineData("http://example.org:80/guong-sang/")]
    [InlineData("https://example.org./guong-sang/")]
    [InlineData("https://example.org/guong%2Dsang/")]
    [InlineData("https://example.org/x/../guong-sang/")]
    public void AreFollowedUnderAnySpellingOfTheHost(string home)
    {
        Assert.Empty(Problems($"{home}don-vi/xa-nam-dong/"));
        Assert.Empty(Problems($"{home}don-vi/xa%2Dnam%2Ddong/?in=1"));
        var problem = Assert.Single(Problems($"{home}don-vi/xa-nam-don/"));

        Assert.Equal(("GS401", 30, "/don-vi/xa-nam-dong/"), (problem.Rule.Code, problem.Place.Line, problem.Suggestion));
    }

    [Theory]
    [InlineData("https://www.example.org/guong-sang/khong-co/")]
    [InlineData("https://example.org.vn/guong-sang/khong-co/")]
    [InlineData("https://example.org:8443/guong-sang/khong-co/")]
    [InlineData("https://example.org/trang-khac/khong-co/")]
    [InlineData("https://example.org/guong-sang")]
    public void ToOtherPlacesAreNot(string link) => Assert.Empty(Problems(link));

    [Theory]
    [InlineData("/don-vi/xa-nam-dong", "/don-vi/xa-nam-dong/")]
    [InlineData("/don-vi/xa-nam-dong/index.html", "/don-vi/xa-nam-dong/")]
    [InlineData("/don-vi/xa-nam-dong.html", "/don-vi/xa-nam-dong/")]
    [InlineData("../xa-nam-dong.md", "/don-vi/xa-nam-dong/")]
    [InlineData("xa-nam-dong.md", "/don-vi/xa-nam-dong/")]
    [InlineData("/Don-Vi/Xa-Nam-Dong/", "/don-vi/xa-nam-dong/")]
    [InlineData("don-vi/xa-nam-dong", "/don-vi/xa-nam-dong/")]
    [InlineData("./don-vi/xa-nam-dong/", "/don-vi/xa-nam-dong/")]
    [InlineData("../tap-the-nam-don/", "/guong/tap-the-nam-dong/")]
    [InlineData("/guong/tap-the-nam-dogn/", "/guong/tap-the-nam-dong/")]
    [InlineData("/guongs/tap-the-nam-dong/", "/guong/tap-the-nam-dong/")]
    [InlineData("/don-vi/tap-the-nam-dong/", "/guong/tap-the-nam-dong/")]
    [InlineData("/guong/tập-thể-nam-dong/", "/guong/tap-the-nam-dong/")]
    [InlineData("/guong-sang/don-vi/xa-nam-dong/", "/don-vi/xa-nam-dong/")]
    [InlineData("https://example.org/Guong-Sang/don-vi/xa-nam-dong/", "/don-vi/xa-nam-dong/")]
    [InlineData("https://example.org/guong-sang/index.html", "/")]
    [InlineData("/gioi-thiu", "/gioi-thieu/")]
    public void ThatLeadNowhereAreToldWithWhatWasMeantAndThatHelps(string link, string meant)
    {
        var problem = Assert.Single(Problems(link));

        Assert.Equal(("GS401", 30, meant), (problem.Rule.Code, problem.Place.Line, problem.Suggestion));
        Assert.Empty(Problems(meant));
    }

    [Theory]
    [InlineData("/guong/xyz/")]
    [InlineData("/khong-co-gi-o-day/")]
    [InlineData("/data/stories.xlsx")]
    public void ThatLeadNowhereNearAreToldWithoutAGuess(string link) =>
        Assert.Null(Assert.Single(Problems(link)).Suggestion);

    [Theory]
    [InlineData("#Mở-đường", "#mo-duong")]
    [InlineData("#mo-duog", "#mo-duong")]
    [InlineData("/guong/hien-dat/#M%E1%BB%9F-%C4%91%C6%B0%E1%BB%9Dng", "#mo-duong")]
    [InlineData("http://example.org/guong-sang/van-ban/#221-kh-ubn", "#221-kh-ubnd")]
    public void ToAPartThatIsNotThereAreToldWithTheOneThatIs(string link, string meant)
    {
        var problem = Assert.Single(Problems(link));

        Assert.Equal(("GS402", 30, meant), (problem.Rule.Code, problem.Place.Line, problem.Suggestion));
        Assert.Empty(Problems(link[..link.IndexOf('#', StringComparison.Ordinal)] + meant));
    }

    [Theory]
    [InlineData("[chữ]()", "GS430")]
    [InlineData("[]()", "GS430")]
    [InlineData("[chữ](<>)", "GS430")]
    [InlineData("[chữ]( )", "GS430")]
    [InlineData("[](/don-vi/)", "GS431")]
    [InlineData("[ ](/don-vi/)", "GS431")]
    [InlineData("[****](/don-vi/)", null)]
    [InlineData("[`mã`](/don-vi/)", null)]
    [InlineData("[**đậm**](/don-vi/)", null)]
    public void ThatLackAnAddressOrAWordAreToldByThemselves(string written, string? code)
    {
        using var folder = TestFolder.WithGoodSite();
        folder.Replace(Story, $"[đơn vị]({Link})", written);

        Assert.Equal(code is null ? [] : [code], Judgement.Of(folder).Select(p => p.Rule.Code));
    }

    [Theory]
    [InlineData("input/units/ban-chqs-con-dao.md", "---\n", "---\nwebsite: https://EXAMPLE.org/guong-sang/guong/tap-the/\n", "website")]
    [InlineData("input/documents.yml", "- id: 221-kh-ubnd\n", "- id: 221-kh-ubnd\n  url: http://example.org/guong-sang/van-ba/\n", "url")]
    [InlineData(Story, "sources: [221-kh-ubnd]", "sources: [{ title: \"Bài khác\", url: \"https://example.org/guong-sang/guong/khac/?a=1&b=2\" }]", "sources.url")]
    [InlineData(Story, "sources: [221-kh-ubnd]", "sources: [{ title: \"Bài khác\", url: \"https://example.org/guong-sang/guong/tap-the-nam-dong/#khong-co\" }]", "sources.url")]
    public void InKeysAreFollowedByBothVerbsWhereTheyAreWritten(string file, string old, string changed, string field)
    {
        using var folder = TestFolder.WithGoodSite();
        var text = File.ReadAllText(folder.PathTo(file));
        var at = text.IndexOf(old, StringComparison.Ordinal);
        Assert.True(at >= 0, text);
        File.WriteAllText(folder.PathTo(file), text[..at] + changed + text[(at + old.Length)..]);
        var pipeline = Judgement.PipelineOf(folder);

        var problem = Assert.Single(Judgement.Shown(pipeline.Check()));

        Assert.Equal((file, field), (problem.Place.File, problem.Field));
        Assert.Matches("GS40[12]", problem.Rule.Code);
        Assert.Equal(Lines(pipeline.Check()), Lines(pipeline.Build((_, _) => { })));
    }

    [Fact]
    public void InKeysToThePagesThatAreThereAreRight()
    {
        using var folder = TestFolder.WithGoodSite();
        folder.Replace(Story, "sources: [221-kh-ubnd]", "sources: [{ title: \"Bài khác\", url: \"http://example.org/guong-sang/guong/tap-the-nam-dong/#related\" }]");

        Assert.Empty(Judgement.Of(folder).Select(Messages.In("vi").Line));
        Assert.Contains("guong/hien-dat/", BuiltSite.From(folder).Files.Keys);
    }

    private static IReadOnlyList<Problem> Problems(string link)
    {
        using var folder = TestFolder.WithGoodSite();
        folder.Replace(Story, Link, link);
        var pipeline = Judgement.PipelineOf(folder);
        var found = pipeline.Check();
        Assert.Equal(Lines(found), Lines(pipeline.Build((_, _) => { })));
        return Judgement.Shown(found);
    }

    private static IEnumerable<string> Lines(Outcome outcome) => outcome.Report.Problems.Select(Messages.In("vi").Line);
}

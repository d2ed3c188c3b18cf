using Recognition.Content.Problems;
using Recognition.Tests;

namespace Recognition.Generator.Tests;

/// <summary>What <c>check</c> passes, <c>build</c> builds; what one finds, the other finds.</summary>
public sealed class CheckAndBuildTests
{
    private const string Story = "input/stories/2026/q3/hien-dat.md";

    [Theory]
    [InlineData("/tin-tuc/bai.html, /tin-tuc/bai.html/amp", "GS114", "/tin-tuc/bai.html")]
    [InlineData("/cu.htm/a/b, /cu.htm", "GS114", "/cu.htm")]
    [InlineData("/robots.txt/x", "GS114", "/robots.txt")]
    [InlineData("/index.html/x", "GS114", "/")]
    [InlineData("/guong/hien-dat/INDEX.html/amp/", "GS114", "/guong/hien-dat/")]
    [InlineData("/data/stories.json/x", "GS130", "")]
    [InlineData("/anh/chia-se/hien-dat-0123abcd.png", "GS130", "")]
    [InlineData("/QUY/2030-q1/", "GS130", "")]
    [InlineData("/tin/INDEX.html", "GS130", "")]
    [InlineData("/feed.xml/2019", "GS114", "/feed.xml")]
    [InlineData("/don-vi/xa-nam-dong/LICH.ics", "GS130", "")]
    [InlineData("/nhung/embed.js/x", "GS130", "")]
    [InlineData("/don-vi/xa-nam-dong/feed.json/x", "GS114", "/don-vi/xa-nam-dong/feed.json")]
    [InlineData("/tin/Bai.html, /tin/bai.html", "GS102", null)]
    [InlineData("/tin/bai.html, /tin/BAI.html/", "GS102", "/tin/bai.html")]
    [InlineData("/anh/con-duong-0123abcd-640.jpg", "GS130", "")]
    [InlineData("/Anh/", "GS130", "")]
    [InlineData("/assets/x/y", "GS130", "")]
    [InlineData("/NHUNG/guong/hien-dat/", "GS130", "")]
    [InlineData("/Index.html", "GS130", "")]
    public void RefuseOldAddressesThatCannotBothBeWritten(string aliases, string code, string? other)
    {
        using var folder = TestFolder.WithGoodSite();
        folder.Replace(Story, "aliases: [hien-dat-cu, /tin-tuc/123.html]", $"aliases: [{aliases}]");

        var problem = Assert.Single(Judgement.Shown(Checked(folder)));

        Assert.Equal((code, Story), (problem.Rule.Code, problem.Place.File));
        Assert.Equal(other ?? Story, string.Concat(problem.Arguments.Where(a => a.Name == "other").Select(a => a.Value)));
        Assert.Equal(Lines(Checked(folder)), Lines(Built(folder)));
    }

    [Fact]
    public void RefuseAnOldAddressOfAUnitAtAFileThatStandsBesideAnother()
    {
        using var folder = TestFolder.WithGoodSite();
        folder.Replace("input/units/dac-khu-con-dao.md", "aliases: [huyen-con-dao-moi]", "aliases: [huyen-con-dao-moi, /don-vi/xa-nam-dong/data.json]");

        Assert.Equal("GS102", Assert.Single(Judgement.Shown(Checked(folder))).Rule.Code);
        Assert.Equal(Lines(Checked(folder)), Lines(Built(folder)));
    }

    [Theory]
    [InlineData("status: published", "published: 2026-12-15", Severity.Error)]
    [InlineData("status: draft", "published: 2026-09-05", Severity.Warning)]
    public void NameThemInAStoryThatReadersDoNotSeeYet(string status, string published, Severity severity)
    {
        using var folder = TestFolder.WithGoodSite();
        var story = File.ReadAllText(folder.PathTo(Story));
        folder.Write("input/stories/2026/q3/ngay-khac.md", story
            .Replace("aliases: [hien-dat-cu, /tin-tuc/123.html]", "aliases: [/tin-tuc/123.html/x]", StringComparison.Ordinal)
            .Replace("Con đường cũ", "Con đường khác", StringComparison.Ordinal)
            .Replace("Hiến đất mở đường", "Mở thêm đường", StringComparison.Ordinal)
            .Replace("status: published", status, StringComparison.Ordinal)
            .Replace("published: 2026-09-05", published, StringComparison.Ordinal));

        var problem = Assert.Single(Judgement.Shown(Checked(folder)), p => p.Rule.Severity == Severity.Error);

        Assert.Equal(("GS114", "input/stories/2026/q3/ngay-khac.md", severity), (problem.Rule.Code, problem.Place.File, problem.Severity));
        Assert.Equal(Lines(Checked(folder)), Lines(Built(folder)));
    }

    [Theory]
    [InlineData("a&#xFFFE;b")]
    [InlineData("## Mục &#xFFFE;")]
    [InlineData("[chữ &#xFFFE;](/don-vi/)")]
    [InlineData("<b>a&#xFFFE;</b> &#xD800; &#0;")]
    [InlineData("chữ &#x1F;")]
    [InlineData("chữ &#65534; nữa")]
    [InlineData("chữ &#x1FFFF;")]
    [InlineData("&#150; chữ")]
    [InlineData("> - chữ &#XfDd0;")]
    public void RefuseReferencesToWhatIsNoCharacter(string text)
    {
        using var folder = TestFolder.WithGoodSite();
        File.AppendAllText(folder.PathTo(Story), $"\n{text}\n");
        var line = File.ReadAllLines(folder.PathTo(Story)).Length;

        var problems = Judgement.Shown(Checked(folder));

        Assert.All(problems, p => Assert.Equal(("GS014", Story, line), (p.Rule.Code, p.Place.File, p.Place.Line)));
        Assert.Equal(text.IndexOf("&#", StringComparison.Ordinal) + 1, problems[0].Place.Column);
        Assert.Equal(Lines(Checked(folder)), Lines(Built(folder)));
    }

    [Theory]
    [InlineData("chữ &#7855; &#xE9; &#9; &amp;#xFFFE;")]
    [InlineData("chữ &#x1F600; &#128512;")]
    [InlineData("chữ &#12345678901;")]
    public void TakeReferencesToCharacters(string text)
    {
        using var folder = TestFolder.WithGoodSite();
        File.AppendAllText(folder.PathTo(Story), $"\n{text}\n");

        Assert.Empty(Checked(folder).Report.Problems);
    }

    [Fact]
    public void NameThePictureWhoseNameIsNoText()
    {
        using var folder = TestFolder.WithGoodSite();
        File.AppendAllText(folder.PathTo(Story), "\n![Con đường](x%EF%BF%BE.jpg \"Nguyễn Văn A\")\n");

        Assert.Contains(Judgement.Shown(Checked(folder)), p => p.Rule == Rules.MissingPicture && p.Place.File == Story);
        Assert.Equal(Lines(Checked(folder)), Lines(Built(folder)));
    }

    [Theory]
    [InlineData("/tin-tuc/ke-hoach-v1.2/", "tin-tuc/ke-hoach-v1.2/")]
    [InlineData("/tin-tuc/so-12.2023", "tin-tuc/so-12.2023/")]
    [InlineData("/Tin-Tuc/Bai-Viet.aspx", "Tin-Tuc/Bai-Viet.aspx/")]
    [InlineData("/tin/bai.html/", "tin/bai.html/")]
    [InlineData("/tin/bai.HTM", "tin/bai.HTM")]
    [InlineData("/tin/bai.php", "tin/bai.php/")]
    public void TakeOnlyHtmlForAFile(string alias, string address)
    {
        using var folder = TestFolder.WithGoodSite();
        folder.Replace(Story, "aliases: [hien-dat-cu, /tin-tuc/123.html]", $"aliases: [\"{alias}\"]");

        Assert.Empty(Checked(folder).Report.Problems);
        Assert.Contains(address, BuiltSite.From(folder).Files.Keys);
    }

    [Fact]
    public void AShortWordThatClaimsTooMuchIsFoundAtTheEndOfAText()
    {
        using var folder = TestFolder.WithGoodSite();
        folder.Replace("settings.yml", "[số một, vô song, giỏi nhất]", "[xịn]");
        File.AppendAllText(folder.PathTo(Story), "\nCon đường xịn");

        Assert.Contains(Judgement.Of(folder), p => p.Rule == Rules.Superlative && p.Arguments[0].Value == "xịn");
    }

    [Theory]
    [InlineData("[", 130, "GS406")]
    [InlineData("> ", 130, "GS406")]
    [InlineData("- ", 130, "GS406")]
    [InlineData("1. ", 130, "GS406")]
    [InlineData("![", 200, "GS406")]
    [InlineData("[", 40_000, "GS421")]
    public void NameTheLineOfATextThatNestsTooDeep(string sign, int times, string code)
    {
        using var folder = TestFolder.WithGoodSite();
        File.AppendAllText(folder.PathTo(Story), $"\nMột đoạn thường.\n\n{string.Concat(Enumerable.Repeat(sign, times))}chữ\n");
        var line = File.ReadAllLines(folder.PathTo(Story)).Length;

        var problem = Assert.Single(Judgement.Shown(Checked(folder)));

        Assert.Equal((code, Story, line), (problem.Rule.Code, problem.Place.File, problem.Place.Line));
        Assert.Equal(Lines(Checked(folder)), Lines(Built(folder)));
    }

    private static Outcome Checked(TestFolder folder) => Judgement.PipelineOf(folder).Check();

    private static Outcome Built(TestFolder folder) => Judgement.PipelineOf(folder).Build((_, _) => { });

    private static IEnumerable<string> Lines(Outcome outcome) => outcome.Report.Problems.Select(Messages.In("vi").Line);
}

using Recognition.Tests;

namespace Recognition.Generator.Tests;

/// <summary>The page in English of a site in Vietnamese.</summary>
public sealed class EnglishTests
{
    [Fact]
    public void ItSpeaksEnglishAndSaysWhatIsVietnamese()
    {
        var page = BuiltSite.Sample.Page("en/");

        Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("Exemplary people and collectives", page.QuerySelector("h1")!.TextContent.Trim());
        Assert.Contains("The stories are written in Vietnamese.", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Production and business", page.QuerySelector("#category + ul, section[aria-labelledby=category]")!.TextContent, StringComparison.Ordinal);
        Assert.All(
            page.QuerySelectorAll("a[href^='/']").Where(a => a.GetAttribute("href") != "/en/"),
            link => Assert.Equal("vi", link.GetAttribute("hreflang")));
        Assert.All(page.QuerySelectorAll(".brand-name, .brand-owner"), name => Assert.Equal("vi", name.GetAttribute("lang")));
    }

    [Fact]
    public void EachLanguageLeadsToTheOther()
    {
        using var folder = TestFolder.WithGoodSite();
        var site = BuiltSite.From(folder);
        string[] alternates = ["vi https://example.org/guong-sang/", "en https://example.org/guong-sang/en/", "x-default https://example.org/guong-sang/"];

        foreach (var address in new[] { "", "en/" })
        {
            Assert.Equal(alternates, site.Page(address).QuerySelectorAll("link[rel=alternate][hreflang]").Select(l => $"{l.GetAttribute("hreflang")} {l.GetAttribute("href")}"));
        }

        Assert.Equal("/guong-sang/en/", site.Page("guong/hien-dat/").QuerySelector(".footer-note a[hreflang=en]")!.GetAttribute("href"));
        Assert.Equal("/guong-sang/", site.Page("en/").QuerySelector(".footer-note a[hreflang=vi]")!.GetAttribute("href"));
        Assert.Empty(site.Page("guong/hien-dat/").QuerySelectorAll("link[hreflang], .site-nav a[hreflang]"));
        Assert.Contains("https://example.org/guong-sang/en/", site.Text("sitemap.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void ASiteInEnglishNeedsNone()
    {
        using var folder = TestFolder.WithGoodSite();
        File.AppendAllText(folder.PathTo("settings.yml"), "language: en\n");
        var site = BuiltSite.From(folder);

        Assert.DoesNotContain("en/", site.Files.Keys);
        Assert.Empty(site.Page("").QuerySelectorAll("[hreflang]"));
    }
}

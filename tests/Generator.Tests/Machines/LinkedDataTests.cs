using System.Text.Json.Nodes;
using Recognition.Tests;

namespace Recognition.Generator.Tests.Machines;

/// <summary>What search engines and other programs read of a page: JSON-LD in the terms of schema.org, and Open Graph.</summary>
public sealed class LinkedDataTests
{
    private const string Story = "input/stories/2026/q3/hien-dat.md";

    [Fact]
    public void EveryPageThatIsToBeFoundSpeaksInTermsOfSchemaOrg()
    {
        var site = BuiltSite.Sample;
        var pages = site.Files.Keys.Where(a => a.Length == 0 || a.EndsWith('/')).ToDictionary(a => a, site.Page);

        var found = pages.Where(p => p.Value.QuerySelector("meta[name=robots][content=noindex]") is null && p.Value.QuerySelector("meta[http-equiv=refresh]") is null).ToList();

        Assert.True(found.Count > 150, $"{found.Count} pages");
        Assert.All(found, page => Assert.Equal([], SchemaOrg.Faults(Assert.Single(page.Value.QuerySelectorAll("head > script[type='application/ld+json']")).TextContent)));
        Assert.All(pages.Values.Except(found.Select(p => p.Value)), page => Assert.Empty(page.QuerySelectorAll("script[type='application/ld+json']")));
    }

    [Theory]
    [InlineData("""{ "@type": "Artikel" }""", "no type 'Artikel'")]
    [InlineData("""{ "@type": "Article", "headlines": "a" }""", "no such property")]
    [InlineData("""{ "@type": "Article", "query": "a" }""", "not a property of Article")]
    [InlineData("""{ "@type": "Article", "publisher": { "@type": "ItemList" } }""", "takes no ItemList")]
    [InlineData("""{ "@type": "Article", "datePublished": "5/9/2026" }""", "takes no \"5/9/2026\"")]
    public void AMistakeInATermIsFound(string thing, string fault) =>
        Assert.Contains(fault, Assert.Single(SchemaOrg.Faults($$"""{ "@context": "https://schema.org", "@graph": [{{thing}}] }""")), StringComparison.Ordinal);

    [Fact]
    public void AStoryTellsWhoIsHonouredWithWhichAwards()
    {
        using var folder = TestFolder.WithGoodSite();
        folder.Replace("input/taxonomy/award.yml", "tier: co-so, form: hinh-thuc }", "tier: co-so, form: ghi-nhan }");
        var site = BuiltSite.From(folder);

        var article = MainOf(site, "guong/hien-dat/");

        Assert.Equal(
            ("Article", "Hiến đất mở đường", "https://example.org/guong-sang/guong/hien-dat/", "vi"),
            ((string?)article["@type"], (string?)article["headline"], (string?)article["url"], (string?)article["inLanguage"]));
        Assert.Equal(site.Page("guong/hien-dat/").QuerySelector(".facts dd b")!.TextContent, (string?)article["about"]!["name"]);
        Assert.Equal("Person", (string?)article["about"]!["@type"]);

        // The second of its two is a mention (biểu dương), which is no form of award in law.
        Assert.Equal([site.Page("guong/hien-dat/").QuerySelector(".awards a")!.TextContent.Trim()], article["about"]!["award"]!.AsArray().Select(a => (string?)a));
        Assert.Equal("Xã Nam Dong", (string?)article["contributor"]!["name"]);
        Assert.Null(article["disambiguatingDescription"]);
        Assert.Equal("Organization", (string?)MainOf(site, "guong/tap-the-nam-dong/")["about"]!["@type"]);
    }

    [Fact]
    public void AnAwardThatWasTakenBackIsNotClaimed()
    {
        using var folder = TestFolder.WithGoodSite();

        Assert.Null(MainOf(BuiltSite.From(folder), "guong/thu-hoi/")["about"]!["award"]);
    }

    [Fact]
    public void ASampleSaysThatNobodyInItIsReal()
    {
        var site = BuiltSite.Sample;
        var address = site.Files.Keys.First(a => a.StartsWith("guong/", StringComparison.Ordinal) && a.Split('/').Length == 3 && a.EndsWith('/') && !a.Contains("trang-", StringComparison.Ordinal) && site.Page(a).QuerySelector(".story .mark-sample") is not null);

        var article = MainOf(site, address);

        Assert.Equal("Nội dung minh họa, không kể về người có thật.", (string?)article["disambiguatingDescription"]);
        Assert.Equal("Nội dung minh họa, không kể về người có thật.", (string?)article["about"]!["disambiguatingDescription"]);
    }

    [Fact]
    public void TheHomePageSaysHowToSearchAndListsSayWhatTheyHold()
    {
        using var folder = TestFolder.WithGoodSite();
        var site = BuiltSite.From(folder);

        var home = MainOf(site, "");
        Assert.Equal("https://example.org/guong-sang/tim-kiem/?q={query}", (string?)home["potentialAction"]!["target"]!["urlTemplate"]);

        // Three stories a page: the second page goes on counting.
        var list = MainOf(site, "guong/trang-2/")["mainEntity"]!;
        Assert.Equal(4, (int)list["itemListElement"]![0]!["position"]!);
        Assert.Equal(
            site.Page("guong/trang-2/").QuerySelectorAll(".cards h3 a").Select(a => "https://example.org" + a.GetAttribute("href")),
            list["itemListElement"]!.AsArray().Select(item => (string?)item!["url"]));

        var units = MainOf(site, "don-vi/")["mainEntity"]!;
        Assert.Equal(site.Page("don-vi/").QuerySelectorAll(".entries a").Select(a => "https://example.org" + a.GetAttribute("href")), units["itemListElement"]!.AsArray().Select(item => (string?)item!["url"]));
        Assert.Equal(11, (int)units["numberOfItems"]!);

        var way = GraphOf(site, "guong/hien-dat/")[1]!["itemListElement"]!.AsArray();
        Assert.Equal(["Trang chủ", "Gương điển hình", "Hiến đất mở đường"], way.Select(step => (string?)step!["name"]));
    }

    [Fact]
    public void ProgramsThatShareAStoryLearnWhenAndWhere()
    {
        using var folder = TestFolder.WithGoodSite();
        var page = BuiltSite.From(folder).Page("guong/hien-dat/");

        Assert.Equal("2026-09-05", page.QuerySelector("meta[property='article:published_time']")!.GetAttribute("content"));
        Assert.Equal(page.QuerySelector(".facts a[href*='/linh-vuc/']")!.TextContent, page.QuerySelector("meta[property='article:section']")!.GetAttribute("content"));
        Assert.Null(BuiltSite.From(folder).Page("guong/").QuerySelector("meta[property^='article:']"));
    }

    /// <summary>Whatever stands in a title, the data neither end their element nor change.</summary>
    [Theory]
    [InlineData("</script><script>alert(1)</script>")]
    [InlineData("<!--<script>")]
    [InlineData("A & B \\\" ' id=\\\"x\\\" \\u2028 \\u2029")]
    public void NoTextEndsTheElement(string title)
    {
        using var folder = TestFolder.WithGoodSite();
        folder.Replace(Story, "title: \"Hiến đất mở đường\"", $"title: \"{title}\"");
        var site = BuiltSite.From(folder);
        var raw = site.Text("guong/hien-dat/");
        var from = raw.IndexOf("application/ld+json\">", StringComparison.Ordinal) + "application/ld+json\">".Length;
        var data = raw[from..raw.IndexOf("</script>", from, StringComparison.Ordinal)];

        Assert.DoesNotMatch("[<>&'\u2028\u2029]", data);
        Assert.Equal(site.Page("guong/hien-dat/").QuerySelector("h1")!.TextContent.Trim(), ((string?)JsonNode.Parse(data)!["@graph"]![0]!["headline"])!.Trim());
    }

    private static JsonNode MainOf(BuiltSite site, string address) => GraphOf(site, address)[0]!;

    private static JsonNode GraphOf(BuiltSite site, string address) =>
        JsonNode.Parse(site.Page(address).QuerySelector("script[type='application/ld+json']")!.TextContent)!["@graph"]!;
}

using System.Buffers.Binary;
using System.Text.Json.Nodes;
using Recognition.Tests;

namespace Recognition.Generator.Tests;

/// <summary>Hearing a story, passing it on, following new ones, keeping the site on a telephone.</summary>
public sealed class PassingOnTests
{
    [Fact]
    public void AStoryIsPassedOnByPlainLinksAndWhatNeedsAScriptIsHiddenWithoutOne()
    {
        using var folder = TestFolder.WithGoodSite();
        var page = BuiltSite.From(folder).Page("guong/hien-dat/");

        // {"url":"https://example.org/guong-sang/guong/hien-dat/"}
        Assert.Equal(
            [
                "https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fexample.org%2Fguong-sang%2Fguong%2Fhien-dat%2F",
                "https://button-share.zalo.me/share_external?d=eyJ1cmwiOiJodHRwczovL2V4YW1wbGUub3JnL2d1b25nLXNhbmcvZ3VvbmcvaGllbi1kYXQvIn0%3D",
            ],
            page.QuerySelectorAll(".story-share a").Select(a => a.GetAttribute("href")));
        Assert.All(page.QuerySelectorAll(".story-share a"), a => Assert.Equal("nofollow noopener noreferrer", a.GetAttribute("rel")));
        Assert.Equal(4, page.QuerySelectorAll(".story-tools button[hidden], .story-share button[hidden]").Length);
        Assert.Empty(page.QuerySelectorAll(".story-tools button:not([hidden]), .story-share button:not([hidden])"));
        Assert.All(page.QuerySelectorAll(".story-tools, .story-share"), part => Assert.Contains("screen-only", part.ClassList));
    }

    /// <summary>The minifier once left out declared functions that it took for unused, and called them all the same.</summary>
    [Fact]
    public void TheScriptThatReadersGetHoldsWhatItCallsAndIsSmall()
    {
        using var folder = TestFolder.WithGoodSite();
        var site = BuiltSite.From(folder);
        var scripts = site.Page("guong/hien-dat/").QuerySelectorAll("script[src]").Select(s => site.Text(s.GetAttribute("src")!["/guong-sang/".Length..])).ToList();

        Assert.All(["new SpeechSynthesisUtterance", "navigator.share(", "navigator.clipboard"], call => Assert.Contains(scripts, script => script.Contains(call, StringComparison.Ordinal)));
        Assert.InRange(scripts.Sum(script => script.Length), 1, 4_096);
    }

    [Fact]
    public void ADraftIsNotPassedOn()
    {
        using var folder = TestFolder.WithGoodSite();

        Assert.Empty(BuiltSite.From(folder, withDrafts: true).Page("guong/cho-duyet/").QuerySelectorAll(".story-tools, .story-share"));
    }

    [Fact]
    public void PeopleAreLedToAPageThatSaysWhatAFeedIs()
    {
        using var folder = TestFolder.WithGoodSite();
        var site = BuiltSite.From(folder);

        var page = site.Page("nhan-bai-moi/");
        Assert.Equal("https://example.org/guong-sang/feed.xml", page.QuerySelector("input.feed-address")!.GetAttribute("value"));
        Assert.Equal(
            site.Page("guong/").QuerySelectorAll(".cards h3 a").Select(a => a.TextContent.Trim()),
            page.QuerySelectorAll(".cards h3 a").Select(a => a.TextContent.Trim()).Take(3));
        foreach (var address in new[] { "", "guong/", "du-lieu/", "don-vi/xa-nam-dong/" })
        {
            Assert.NotEmpty(site.Page(address).QuerySelectorAll("a[href='/guong-sang/nhan-bai-moi/']"));
        }

        Assert.Empty(site.Page("").QuerySelectorAll("footer a[href$='feed.xml']"));
    }

    [Fact]
    public void ATelephoneKeepsTheSiteUnderAnIconOfItsOwn()
    {
        using var folder = TestFolder.WithGoodSite();
        var site = BuiltSite.From(folder);

        Assert.Equal("/guong-sang/manifest.webmanifest", site.Page("").QuerySelector("link[rel=manifest]")!.GetAttribute("href"));
        var manifest = JsonNode.Parse(site.Files["manifest.webmanifest"])!;
        Assert.Equal(
            ("Gương sáng một xã", "Gương sáng", "/guong-sang/", "/guong-sang/", "minimal-ui"),
            ((string?)manifest["name"], (string?)manifest["short_name"], (string?)manifest["start_url"], (string?)manifest["scope"], (string?)manifest["display"]));
        var icons = manifest["icons"]!.AsArray().Select(icon => ($"{icon!["purpose"]} {icon["sizes"]}", Size(site, (string)icon["src"]!))).ToList();
        Assert.Equal([("any 192x192", 192), ("any 512x512", 512), ("maskable 512x512", 512)], icons);
        Assert.Equal(180, Size(site, site.Page("").QuerySelector("link[rel=apple-touch-icon]")!.GetAttribute("href")!));
    }

    /// <summary>Width of a square picture: the first field of a PNG's header (PNG, 11.2.2).</summary>
    private static int Size(BuiltSite site, string address)
    {
        var png = site.Files[address["/guong-sang/".Length..]];
        Assert.Equal(BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20)));
        return BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16));
    }
}

using System.Text.Json.Nodes;
using System.Xml.Linq;
using Recognition.Tests;

namespace Recognition.Generator.Tests;

/// <summary>What programs read: feeds and the sitemap.</summary>
public sealed class FeedTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Fact]
    public void AFeedHoldsTheLatestStoriesOfItsList()
    {
        using var folder = TestFolder.WithGoodSite();

        var feed = XDocument.Parse(BuiltSite.From(folder).Text("don-vi/xa-nam-dong/feed.xml")).Root!;

        Assert.Equal("https://example.org/guong-sang/don-vi/xa-nam-dong/feed.xml", feed.Element(Atom + "id")!.Value);
        Assert.Equal("Xã Nam Dong – Gương sáng một xã", feed.Element(Atom + "title")!.Value);
        Assert.Equal("2026-11-01T00:00:00+07:00", feed.Element(Atom + "updated")!.Value);
        Assert.Equal(["Người đứng đầu xã", "Hiến đất mở đường", "Tập thể xã Nam Dong"], feed.Elements(Atom + "entry").Select(e => e.Element(Atom + "title")!.Value));
        Assert.All(feed.Elements(Atom + "entry"), entry => Assert.NotNull(entry.Element(Atom + "author")));
    }

    [Fact]
    public void AJsonFeedHoldsWhatItsAtomFeedHolds()
    {
        var site = BuiltSite.Sample;

        var atom = XDocument.Parse(site.Text("guong/feed.xml")).Root!.Elements(Atom + "entry").ToList();
        var feed = JsonNode.Parse(site.Files["guong/feed.json"])!;
        var items = feed["items"]!.AsArray();

        Assert.Equal("https://example.org/guong/feed.json", (string?)feed["feed_url"]);
        Assert.Equal("https://example.org/guong/", (string?)feed["home_page_url"]);
        Assert.Equal("vi", (string?)feed["language"]);
        Assert.Equal(24, items.Count);
        Assert.Equal(
            atom.Select(e => (e.Element(Atom + "id")!.Value, e.Element(Atom + "title")!.Value, e.Element(Atom + "summary")!.Value, e.Element(Atom + "published")!.Value, e.Element(Atom + "updated")!.Value)),
            items.Select(i => ((string)i!["id"]!, (string)i["title"]!, (string)i["content_text"]!, (string)i["date_published"]!, (string)i["date_modified"]!)));
        Assert.Equal(
            atom.Select(e => string.Join('|', e.Elements(Atom + "category").Select(c => c.Attribute("label")!.Value))),
            items.Select(i => string.Join('|', i!["tags"]!.AsArray().Select(t => (string?)t))));
        Assert.All(items, i => Assert.StartsWith("Nội dung minh họa. ", (string?)i!["content_text"], StringComparison.Ordinal));
        Assert.Contains(items, i => i!["image"] is not null);
    }

    [Fact]
    public void AListWithoutStoriesHasFeedsAndItsPageNamesThem()
    {
        using var folder = TestFolder.WithGoodSite();
        var site = BuiltSite.From(folder);

        Assert.Empty(JsonNode.Parse(site.Files["don-vi/khoi-dang/feed.json"])!["items"]!.AsArray());
        Assert.Equal(
            ["application/atom+xml /guong-sang/don-vi/khoi-dang/feed.xml", "application/feed+json /guong-sang/don-vi/khoi-dang/feed.json"],
            site.Page("don-vi/khoi-dang/").QuerySelectorAll("link[rel=alternate]:not([type$=oembed])").Select(l => $"{l.GetAttribute("type")} {l.GetAttribute("href")}"));
    }

    [Fact]
    public void AListWithoutStoriesChangesNoMoreOftenThanTheSite()
    {
        using var folder = TestFolder.WithGoodSite();

        // An update of a story is the last thing that happened.
        Assert.Equal("2026-11-01T00:00:00+07:00", UpdatedOn(new(2026, 11, 20)));
        Assert.Equal("2026-11-01T00:00:00+07:00", UpdatedOn(new(2026, 11, 21)));

        Directory.Delete(folder.PathTo("input/stories"), recursive: true);
        Assert.Equal("2026-01-01T00:00:00+07:00", UpdatedOn(new(2026, 11, 20)));

        folder.Replace("settings.yml", "page_size: 3", "page_size: 3\nquota_from: 2025-Q2");
        Assert.Equal("2025-04-01T00:00:00+07:00", UpdatedOn(new(2026, 11, 20)));

        string UpdatedOn(DateOnly day) =>
            XDocument.Parse(BuiltSite.From(folder, today: day).Text("don-vi/khoi-dang/feed.xml")).Root!.Element(Atom + "updated")!.Value;
    }

    [Fact]
    public void WhoeverFollowsAUnitUnderItsOldAddressGoesOnDoingSo()
    {
        using var folder = TestFolder.WithGoodSite();
        var site = BuiltSite.From(folder);

        Assert.Equal(site.Files["don-vi/dac-khu-con-dao/feed.xml"], site.Files["don-vi/huyen-con-dao-moi/feed.xml"]);
        Assert.Equal(site.Files["don-vi/dac-khu-con-dao/feed.json"], site.Files["don-vi/huyen-con-dao-moi/feed.json"]);
    }

    [Fact]
    public void TheSitemapListsPagesThatWantToBeFound()
    {
        using var folder = TestFolder.WithGoodSite();

        var sitemap = XDocument.Parse(BuiltSite.From(folder).Text("sitemap.xml"));
        var addresses = sitemap.Root!.Elements().Select(u => u.Elements().First().Value).ToList();

        Assert.Contains("https://example.org/guong-sang/guong/hien-dat/", addresses);
        Assert.DoesNotContain("https://example.org/guong-sang/guong/hien-dat-cu/", addresses);
        Assert.DoesNotContain("https://example.org/guong-sang/404.html", addresses);
        Assert.Equal(addresses.Count, addresses.Distinct().Count());
    }
}

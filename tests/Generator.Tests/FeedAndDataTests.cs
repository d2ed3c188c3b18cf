using System.Text.Json;
using System.Xml.Linq;
using Recognition.Tests;

namespace Recognition.Generator.Tests;

/// <summary>What programs read: feeds, sitemap, data.</summary>
public sealed class FeedAndDataTests
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
    public void ASpreadsheetGetsAByteOrderMarkAndNoFormulas()
    {
        using var folder = TestFolder.WithGoodSite();
        folder.Replace("input/stories/2026/q3/hien-dat.md", "title: \"Hiến đất mở đường\"", "title: \"=SUM(A1:A9)\"");
        var csv = BuiltSite.From(folder).Files["data/stories.csv"];

        Assert.Equal([0xEF, 0xBB, 0xBF], csv[..3]);
        var text = System.Text.Encoding.UTF8.GetString(csv);
        Assert.Contains("'=SUM(A1:A9)", text, StringComparison.Ordinal);
        Assert.DoesNotContain(",=SUM", text, StringComparison.Ordinal);
        Assert.Contains("Người được nêu", text, StringComparison.Ordinal);
    }

    [Fact]
    public void DataNamesEveryPublicStoryAndNoOther()
    {
        using var folder = TestFolder.WithGoodSite();

        var rows = JsonDocument.Parse(BuiltSite.From(folder).Files["data/stories.json"]).RootElement.EnumerateArray().ToList();

        Assert.Equal(
            ["chu-tich-xa", "don-bien-phong", "hien-dat", "huyen-cu", "tap-the-nam-dong", "thu-hoi"],
            rows.Select(r => r.GetProperty("slug").GetString()).Order(StringComparer.Ordinal));
        var story = rows.Single(r => r.GetProperty("slug").GetString() == "hien-dat");
        Assert.Equal("2026-Q3", story.GetProperty("quarter").GetString());
        Assert.Equal("Xã Nam Dong", story.GetProperty("unit_name").GetString());
        Assert.Equal(["bang-khen-ubnd-tinh", "bieu-duong"], story.GetProperty("awards").EnumerateArray().Select(a => a.GetString()));
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

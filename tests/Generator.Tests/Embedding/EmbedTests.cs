using System.Text.Json;
using AngleSharp.Html.Parser;
using Recognition.Tests;

namespace Recognition.Generator.Tests.Embedding;

/// <summary>What other sites show of a unit, a quarter or a campaign.</summary>
public sealed class EmbedTests
{
    private const string Base = "https://example.org/guong-sang/";

    [Fact]
    public void AFrameShowsTheLatestStoriesAndLeadsOutOfItself()
    {
        using var folder = TestFolder.WithGoodSite();
        folder.Replace("input/stories/2026/q3/hien-dat.md", "status: published", "status: published\nsample: true");
        var page = BuiltSite.From(folder).Page("nhung/don-vi/xa-nam-dong/");

        Assert.Equal("Xã Nam Dong", page.QuerySelector("h1")!.TextContent);
        Assert.Equal(["Người đứng đầu xã", "Hiến đất mở đường", "Tập thể xã Nam Dong"], page.QuerySelectorAll("li .title").Select(t => t.TextContent));
        var story = page.QuerySelectorAll("li")[1];
        Assert.Contains("Người được nêu", story.TextContent, StringComparison.Ordinal);
        Assert.Contains("Quý III/2026", story.TextContent, StringComparison.Ordinal);
        Assert.Contains("Bằng khen của Chủ tịch UBND tỉnh", story.TextContent, StringComparison.Ordinal);
        Assert.Equal("Nội dung minh họa", story.QuerySelector(".mark")!.TextContent);
        Assert.All(page.QuerySelectorAll("a"), a => Assert.Equal("_top", a.GetAttribute("target")));
        Assert.Equal(Base + "don-vi/xa-nam-dong/", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
    }

    [Fact]
    public void AFrameWeighsAtMostTwentyKilobytesWithEverything()
    {
        using var folder = TestFolder.WithGoodSite();
        var story = File.ReadAllText(folder.PathTo("input/stories/2026/q3/hien-dat.md")).Replace("aliases: [hien-dat-cu, /tin-tuc/123.html]\n", "", StringComparison.Ordinal);
        for (var i = 0; i < 9; i++)
        {
            folder.Write($"input/stories/2026/q4/dai-{i}.md", story
                .Replace("Hiến đất mở đường", new string('ữ', 118) + $" {i}", StringComparison.Ordinal)
                .Replace("Người được nêu", new string('ế', 160), StringComparison.Ordinal)
                .Replace("2026-Q3", "2026-Q4", StringComparison.Ordinal)
                .Replace("Con đường cũ", $"Con đường {i}", StringComparison.Ordinal)
                .Replace("status: published", "status: published\nsample: true", StringComparison.Ordinal));
        }

        var site = BuiltSite.From(folder);
        foreach (var address in site.Files.Keys.Where(a => a.StartsWith("nhung/", StringComparison.Ordinal) && a.EndsWith('/')))
        {
            var page = site.Page(address);
            var loaded = page.QuerySelectorAll("link[rel=stylesheet], link[rel=icon], img, script").Select(e => e.GetAttribute("href") ?? e.GetAttribute("src")!);
            Assert.InRange(site.Files[address].Length + loaded.Sum(l => site.Files[l["/guong-sang/".Length..]].Length), 100, 20_000);
        }

        Assert.Equal(5, site.Page("nhung/quy/2026-q4/").QuerySelectorAll("li").Length);
    }

    [Fact]
    public void DataForTheScriptHoldsWhatTheFrameShows()
    {
        using var folder = TestFolder.WithGoodSite();

        var data = JsonDocument.Parse(BuiltSite.From(folder).Files["nhung/don-vi/xa-nam-dong/data.json"]).RootElement;

        Assert.Equal("Gương điển hình – Xã Nam Dong", data.GetProperty("title").GetString());
        Assert.Equal(Base + "don-vi/xa-nam-dong/", data.GetProperty("url").GetString());
        Assert.Equal("Xem tất cả 3 bài", data.GetProperty("more").GetString());
        var story = data.GetProperty("stories").EnumerateArray().ElementAt(1);
        Assert.Equal(["title", "url", "who", "quarter", "award", "sample"], story.EnumerateObject().Select(p => p.Name));
        Assert.Equal(
            ["Hiến đất mở đường", Base + "guong/hien-dat/", "Người được nêu", "Quý III/2026", "Bằng khen của Chủ tịch UBND tỉnh", "False"],
            story.EnumerateObject().Select(p => p.Value.ToString()));
    }

    [Theory]
    [InlineData("don-vi/xa-nam-dong/", "Xã Nam Dong")]
    [InlineData("quy/2026-q3/", "Quý III/2026")]
    [InlineData("chien-dich/dot-thi-dua/", "Đợt thi đua đặc biệt")]
    public void APageNamesItsOEmbedAnswerWhichKeepsTheSpecification(string address, string name)
    {
        using var folder = TestFolder.WithGoodSite();
        var site = BuiltSite.From(folder);

        var link = site.Page(address).QuerySelector("head link[rel=alternate][type='application/json+oembed']")!.GetAttribute("href")!;
        Assert.Equal($"{Base}nhung/{address}oembed.json", link);

        // https://oembed.com, 2.3.4.4: the rich type, whose html, width and height are required.
        var answer = JsonDocument.Parse(site.Files[link[Base.Length..]]).RootElement;
        Assert.Equal(["version", "type", "title", "provider_name", "provider_url", "cache_age", "html", "width", "height"], answer.EnumerateObject().Select(p => p.Name));
        Assert.Equal("1.0", answer.GetProperty("version").GetString());
        Assert.Equal("rich", answer.GetProperty("type").GetString());
        Assert.Equal($"Gương điển hình – {name}", answer.GetProperty("title").GetString());
        Assert.Equal("Gương sáng một xã", answer.GetProperty("provider_name").GetString());
        Assert.Equal(Base, answer.GetProperty("provider_url").GetString());
        Assert.Equal(86_400, answer.GetProperty("cache_age").GetInt32());
        var frame = new HtmlParser().ParseDocument(answer.GetProperty("html").GetString()!).QuerySelector("iframe")!;
        Assert.Equal($"{Base}nhung/{address}", frame.GetAttribute("src"));
        Assert.Equal($"Gương điển hình – {name}", frame.GetAttribute("title"));
        Assert.Equal(answer.GetProperty("width").GetRawText(), frame.GetAttribute("width"));
        Assert.Equal(answer.GetProperty("height").GetRawText(), frame.GetAttribute("height"));
    }

    [Fact]
    public void LaterPagesOfAListNeitherNameAnAnswerNorCodes()
    {
        using var folder = TestFolder.WithGoodSite();
        folder.Replace("settings.yml", "page_size: 3", "page_size: 2");
        var page = BuiltSite.From(folder).Page("don-vi/xa-nam-dong/trang-2/");

        Assert.Null(page.QuerySelector("link[type='application/json+oembed']"));
        Assert.Null(page.QuerySelector(".sharing"));
    }

    [Fact]
    public void TheUnitsPageHasTheCodesToPasteAndWhatAPolicyMustAllow()
    {
        using var folder = TestFolder.WithGoodSite();
        folder.Replace("input/units/xa-nam-dong.md", "name: Xã Nam Dong", "name: \"Xã <Nam> \\\"Dong\\\" & bản\"");
        var page = BuiltSite.From(folder).Page("don-vi/xa-nam-dong/");

        Assert.Equal(
            """<iframe src="https://example.org/guong-sang/nhung/don-vi/xa-nam-dong/" title="Gương điển hình – Xã &lt;Nam&gt; &quot;Dong&quot; &amp; bản" width="100%" height="560" loading="lazy" frameborder="0"></iframe>""",
            page.QuerySelector("#code-frame")!.TextContent);
        Assert.Equal(
            """
            <script src="https://example.org/guong-sang/nhung/embed.js" async></script>
            <guong-sang src="https://example.org/guong-sang/nhung/don-vi/xa-nam-dong/"><a href="https://example.org/guong-sang/don-vi/xa-nam-dong/">Gương điển hình – Xã &lt;Nam&gt; &quot;Dong&quot; &amp; bản</a></guong-sang>
            """.ReplaceLineEndings("\n"),
            page.QuerySelector("#code-element")!.TextContent);
        Assert.Equal(
            ["frame-src 'self' https://example.org/guong-sang/nhung/", "script-src 'self' https://example.org/guong-sang/nhung/; connect-src 'self' https://example.org/guong-sang/nhung/"],
            page.QuerySelectorAll(".sharing code").Select(c => c.TextContent));
        Assert.NotNull(page.QuerySelector("a[href='/guong-sang/in/don-vi/xa-nam-dong/']"));
        Assert.NotNull(page.QuerySelector("img[src='/guong-sang/nhung/don-vi/xa-nam-dong/qr.svg']"));
    }

    [Theory]
    [InlineData("ban-chqs-con-dao", 0, "360", "Chưa có bài nào.", "Xem trang này")]
    [InlineData("don-bien-phong-con-dao", 1, "360", null, "Xem trang này")]
    [InlineData("xa-nam-dong", 3, "560", null, "Xem tất cả 3 bài")]
    public void AFrameIsAsHighAsItsStoriesNeed(string unit, int stories, string height, string? note, string more)
    {
        using var folder = TestFolder.WithGoodSite();
        var site = BuiltSite.From(folder);
        var page = site.Page($"nhung/don-vi/{unit}/");

        Assert.Equal(stories, page.QuerySelectorAll("li").Length);
        Assert.Equal(note, page.QuerySelector(".note")?.TextContent);
        Assert.Equal(more, page.QuerySelector(".more a")!.TextContent);
        Assert.Equal(height, JsonDocument.Parse(site.Files[$"nhung/don-vi/{unit}/oembed.json"]).RootElement.GetProperty("height").GetRawText());
    }

    [Fact]
    public void TheScriptIsSmallAndNeverReadsTextAsHtml()
    {
        using var folder = TestFolder.WithGoodSite();
        var script = BuiltSite.From(folder).Text("nhung/embed.js");

        Assert.InRange(script.Length, 500, 4_000);
        Assert.DoesNotContain("innerHTML", script, StringComparison.Ordinal);
        Assert.DoesNotContain("insertAdjacentHTML", script, StringComparison.Ordinal);
    }

    [Fact]
    public void WhatWasEmbeddedOrPrintedUnderAnOldAddressStaysThere()
    {
        using var folder = TestFolder.WithGoodSite();
        var site = BuiltSite.From(folder);

        Assert.Equal("0; url=/guong-sang/nhung/don-vi/dac-khu-con-dao/", Refresh("nhung/don-vi/huyen-con-dao-moi/"));
        Assert.Equal(site.Files["nhung/don-vi/dac-khu-con-dao/data.json"], site.Files["nhung/don-vi/huyen-con-dao-moi/data.json"]);
        Assert.Equal("0; url=/guong-sang/in/guong/hien-dat/", Refresh("in/guong/hien-dat-cu/"));
        Assert.Equal("Bài đã được rút", site.Page("in/guong/da-rut/").QuerySelector("h1")!.TextContent);

        string? Refresh(string address) => site.Page(address).QuerySelector("meta[http-equiv=refresh]")!.GetAttribute("content");
    }
}

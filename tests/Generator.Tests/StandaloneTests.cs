using AngleSharp.Html.Parser;
using Recognition.Tests;

namespace Recognition.Generator.Tests;

/// <summary>A copy to read without a server has relative links only, and never takes the place of a site.</summary>
public sealed class StandaloneTests
{
    [Theory]
    [InlineData("https://example.org/")]
    [InlineData("https://example.org/guong-sang/")]
    public void EveryLinkOfEveryPageLeadsToAFile(string baseUrl)
    {
        using var folder = TestFolder.WithGoodSite();
        File.AppendAllText(folder.PathTo("input/stories/2026/q3/hien-dat.md"), $"\nMạng: [xã]({baseUrl}don-vi/xa-nam-dong/#sharing), [khác](https://khac.example/a/).\n");

        var outcome = Cli.Run(folder, "build", "--standalone", "--base-url", baseUrl);

        Assert.True(outcome.Code == 0, outcome.Error);
        Assert.Contains($"Đây là bản đọc: nhấp đúp vào {Path.Combine("standalone", "index.html")} để mở.", outcome.Output, StringComparison.Ordinal);
        var pages = Directory.GetFiles(folder.PathTo("standalone"), "*.html", SearchOption.AllDirectories);
        Assert.InRange(pages.Length, 50, 1000);
        var wrong = pages.SelectMany(page => LinksOf(page).Where(link => !IsRight(page, link)).Select(link => $"{page}: {link}")).ToList();
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
        var story = File.ReadAllText(folder.PathTo("standalone/guong/hien-dat/index.html"));
        Assert.Contains("href=\"../../don-vi/xa-nam-dong/index.html#sharing\"", story, StringComparison.Ordinal);
        Assert.Contains("href=\"https://khac.example/a/\"", story, StringComparison.Ordinal);
        Assert.Contains($"<link rel=\"canonical\" href=\"{baseUrl}guong/hien-dat/\">", story, StringComparison.Ordinal);
        Assert.Contains("url=../../guong/hien-dat/index.html", File.ReadAllText(folder.PathTo("standalone/guong/hien-dat-cu/index.html")), StringComparison.Ordinal);
        Assert.Contains("url=../guong/hien-dat/index.html", File.ReadAllText(folder.PathTo("standalone/tin-tuc/123.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void WhatNeedsAServerIsLeftOutAndThePageSaysSo()
    {
        using var folder = TestFolder.WithGoodSite();

        Assert.Equal(0, Cli.Run(folder, "build", "--standalone").Code);

        var home = File.ReadAllText(folder.PathTo("standalone/index.html"));
        Assert.Contains("Bản mở từ tệp này không có tìm kiếm (cần máy chủ).", home, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", home, StringComparison.Ordinal);
        Assert.DoesNotContain("<form", home, StringComparison.Ordinal);
        Assert.Contains("script-src 'none'", home, StringComparison.Ordinal);
        Assert.Contains("href=\"https://example.org/guong-sang/urls.json\"", File.ReadAllText(folder.PathTo("standalone/du-lieu/index.html")), StringComparison.Ordinal);
        Assert.False(File.Exists(folder.PathTo("standalone/urls.json")));
        Assert.Equal(2, Cli.Run(folder, "check", "--published", "standalone/urls.json").Code);
    }

    [Theory]
    [InlineData("build", "build --standalone --output output", "chứa trang để đưa lên mạng")]
    [InlineData("build --standalone --output output", "build", "chứa bản đọc do --standalone tạo ra")]
    public void OneKindNeverReplacesTheOther(string first, string second, string said)
    {
        using var folder = TestFolder.WithGoodSite();
        Assert.Equal(0, Cli.Run(folder, first.Split(' ')).Code);
        var before = File.ReadAllText(folder.PathTo("output/index.html"));

        var outcome = Cli.Run(folder, second.Split(' '));

        Assert.Equal(2, outcome.Code);
        Assert.Contains(said, outcome.Error, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllText(folder.PathTo("output/index.html")));
        Assert.Equal(0, Cli.Run(folder, first.Split(' ')).Code);
    }

    private static IEnumerable<string> LinksOf(string page)
    {
        var html = new HtmlParser().ParseDocument(File.ReadAllText(page));
        return html.QuerySelectorAll("[href]").Where(e => e.GetAttribute("rel") is not "canonical").Select(e => e.GetAttribute("href")!)
            .Concat(html.QuerySelectorAll("[src]").Select(e => e.GetAttribute("src")!))
            .Concat(html.QuerySelectorAll("[srcset]").SelectMany(e => e.GetAttribute("srcset")!.Split(", ").Select(source => source.Split(' ')[0])));
    }

    /// <summary>Whole addresses lead to the web; whatever else is a file of the copy.</summary>
    private static bool IsRight(string page, string link) =>
        link.StartsWith('#') || link.Contains(':', StringComparison.Ordinal)
        || (!link.StartsWith('/') && File.Exists(Path.Combine(Path.GetDirectoryName(page)!, Uri.UnescapeDataString(link.Split('#', '?')[0]))));
}

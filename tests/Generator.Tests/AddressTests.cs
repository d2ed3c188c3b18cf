using System.Text.Json;
using Recognition.Content.Schema;
using Recognition.Tests;

namespace Recognition.Generator.Tests;

/// <summary>Every address of the design exists, and every link of every page leads somewhere.</summary>
public sealed class AddressTests
{
    [Theory]
    [InlineData("")]
    [InlineData("guong/")]
    [InlineData("guong/trang-2/")]
    [InlineData("guong/hien-dat/")]
    [InlineData("linh-vuc/")]
    [InlineData("linh-vuc/nguoi-tot-viec-tot/")]
    [InlineData("linh-vuc/nguoi-tot-viec-tot/trang-2/")]
    [InlineData("doi-tuong/")]
    [InlineData("doi-tuong/ca-nhan/")]
    [InlineData("don-vi/")]
    [InlineData("don-vi/xa-nam-dong/")]
    [InlineData("khoi/")]
    [InlineData("khoi/truong-hoc/")]
    [InlineData("quy/")]
    [InlineData("quy/2026-q3/")]
    [InlineData("quy/2025-q3/")]
    [InlineData("nam/")]
    [InlineData("nam/2026/")]
    [InlineData("chien-dich/")]
    [InlineData("chien-dich/dot-thi-dua/")]
    [InlineData("phong-trao/")]
    [InlineData("phong-trao/doan-ket-sang-tao/")]
    [InlineData("khen-thuong/")]
    [InlineData("khen-thuong/bang-khen-ubnd-tinh/")]
    [InlineData("van-ban/")]
    [InlineData("gioi-thieu/")]
    [InlineData("404.html")]
    [InlineData("feed.xml")]
    [InlineData("guong/feed.xml")]
    [InlineData("don-vi/xa-nam-dong/feed.xml")]
    [InlineData("quy/2026-q3/feed.xml")]
    [InlineData("chien-dich/dot-thi-dua/feed.xml")]
    [InlineData("feed.json")]
    [InlineData("linh-vuc/nguoi-tot-viec-tot/feed.json")]
    [InlineData("don-vi/huyen-con-dao-moi/feed.xml")]
    [InlineData("don-vi/huyen-con-dao-moi/feed.json")]
    [InlineData("du-lieu/")]
    [InlineData("data/coverage.csv")]
    [InlineData("data/schema/units.schema.json")]
    [InlineData("sitemap.xml")]
    [InlineData("robots.txt")]
    [InlineData("urls.json")]
    [InlineData("data/stories.json")]
    [InlineData("data/stories.csv")]
    public void Exists(string address)
    {
        using var folder = TestFolder.WithGoodSite();

        Assert.Contains(address, BuiltSite.From(folder).Files.Keys);
    }

    [Theory]
    [InlineData("https://example.org/")]
    [InlineData("https://example.org/guong-sang/")]
    public void EveryLinkLeadsSomewhereUnderItsBasePath(string baseUrl)
    {
        using var folder = TestFolder.WithGoodSite();
        folder.Replace("settings.yml", "https://example.org/guong-sang/", baseUrl);
        var basePath = new Uri(baseUrl).AbsolutePath;
        var site = BuiltSite.From(folder);

        var broken = new List<string>();
        foreach (var address in site.Files.Keys.Where(a => a.Length == 0 || a.EndsWith('/') || a.EndsWith(".html", StringComparison.Ordinal)))
        {
            foreach (var element in site.Page(address).QuerySelectorAll("[href], [src]"))
            {
                var link = element.GetAttribute("href") ?? element.GetAttribute("src")!;
                if (link.StartsWith('#'))
                {
                    link = basePath + address + link;
                }

                if (link.StartsWith(baseUrl, StringComparison.Ordinal))
                {
                    link = basePath + link[baseUrl.Length..];
                }
                else if (link.Contains("://", StringComparison.Ordinal) || link.StartsWith("data:", StringComparison.Ordinal))
                {
                    continue;
                }

                var parts = link.Split('#');
                var isHere = parts[0].StartsWith(basePath, StringComparison.Ordinal) && site.Files.ContainsKey(parts[0][basePath.Length..]);
                if (!isHere || (parts.Length > 1 && site.Page(parts[0][basePath.Length..]).GetElementById(parts[1]) is null))
                {
                    broken.Add($"/{address} → {link}");
                }
            }
        }

        Assert.Empty(broken);
    }

    [Fact]
    public void OldAddressesLeadToTheNewOne()
    {
        using var folder = TestFolder.WithGoodSite();
        var site = BuiltSite.From(folder);

        foreach (var old in new[] { "guong/hien-dat-cu/", "tin-tuc/123.html" })
        {
            var page = site.Page(old);
            Assert.Equal("0; url=/guong-sang/guong/hien-dat/", page.QuerySelector("meta[http-equiv=refresh]")!.GetAttribute("content"));
            Assert.Equal("https://example.org/guong-sang/guong/hien-dat/", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        }

        Assert.NotNull(site.Page("don-vi/huyen-con-dao-moi/").QuerySelector("a[href='/guong-sang/don-vi/dac-khu-con-dao/']"));
    }

    [Fact]
    public void TheNamesNoPageMayTakeAreThoseTheProgramWritesAt()
    {
        using var folder = TestFolder.WithGoodSite();
        var outputs = Judgement.PipelineOf(folder).Check().Plan!.Outputs;
        string[] ofEditors = ["", "gioi-thieu", "tin-tuc"];

        // Pictures are made by `build` alone, so that `check` does not know their names.
        var names = outputs.Known.Select(o => o.Address.Split('/')[0]).Append(Addresses.Photographs.TrimEnd('/')).Distinct().Except(ofEditors);

        Assert.Superset(Addresses.Reserved.ToHashSet(StringComparer.Ordinal), names.ToHashSet(StringComparer.Ordinal));
    }

    [Fact]
    public void UrlsJsonListsEveryAddressThatLastsOnce()
    {
        using var folder = TestFolder.WithGoodSite();
        var site = BuiltSite.From(folder);

        var root = JsonDocument.Parse(site.Files["urls.json"]).RootElement;
        var urls = root.GetProperty("urls").EnumerateArray().Select(u => u.GetString()!).ToList();

        var expected = site.Files.Keys.Where(a => !a.StartsWith("assets/", StringComparison.Ordinal) && !a.Contains("/trang-", StringComparison.Ordinal) && !a.EndsWith(".ics", StringComparison.Ordinal))
            .Except(["404.html", "sitemap.xml", "robots.txt", "urls.json"]).Order(StringComparer.Ordinal);
        Assert.Equal(expected, urls);
        Assert.Equal("https://example.org/guong-sang/", root.GetProperty("base_url").GetString());
    }
}

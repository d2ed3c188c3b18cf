using Microsoft.Playwright;
using Recognition.Themes.Sen.Parts;

namespace Recognition.Browser.Tests;

/// <summary>What the page of a quarter offers to paste works on a page of another origin, under a strict policy, and nothing leaks.</summary>
[Collection(ServedSiteCollection.Name)]
public sealed class EmbedTests(ServedSite site)
{
    private const string Quarter = "quy/2026-q1/";
    private const int Stories = 5;
    private const string Red = "rgb(255, 0, 0)";

    [Theory]
    [InlineData(ColorScheme.Light, "", "rgb(255, 253, 248)")]
    [InlineData(ColorScheme.Dark, "", "rgb(255, 253, 248)")]
    [InlineData(ColorScheme.Light, "#toi", "rgb(37, 28, 25)")]
    public async Task AFrameShowsItsStoriesOnAnotherSiteLightUnlessItIsAskedToBeDark(ColorScheme scheme, string fragment, string ground)
    {
        var (code, policy) = await PasteAsync("frame");
        await using var other = await OtherSite.ServeAsync(code.Replace(Quarter, Quarter + fragment, StringComparison.Ordinal), policy);
        await using var visit = await Visit.BeginAsync(site.Browser, other.Address, 390, scheme, alsoTo: site.Home);

        var frame = visit.Page.FrameLocator("iframe");

        await Assertions.Expect(frame.Locator("li .title a")).ToHaveCountAsync(Stories);
        Assert.Equal(ground, await StyleAsync(frame.Locator("body"), "backgroundColor"));
        Assert.NotEqual(Red, await StyleAsync(frame.Locator("h1 a"), "color"));

        // A link in the frame turns the whole page, not the frame.
        await frame.Locator("h1 a").ClickAsync();
        await visit.ArrivesAtAsync($"/{Quarter}$");
    }

    [Theory]
    [InlineData(ColorScheme.Light, "", "rgb(255, 253, 248)", "rgb(154, 28, 55)")]
    [InlineData(ColorScheme.Dark, "", "rgb(37, 28, 25)", "rgb(242, 163, 173)")]
    [InlineData(ColorScheme.Dark, "light", "rgb(255, 253, 248)", "rgb(154, 28, 55)")]
    [InlineData(ColorScheme.Light, "dark", "rgb(37, 28, 25)", "rgb(242, 163, 173)")]
    public async Task AnElementShowsItsStoriesAndNothingLeaks(ColorScheme scheme, string theme, string ground, string link)
    {
        var (code, policy) = await PasteAsync("element");
        await using var other = await OtherSite.ServeAsync(code.Replace("<guong-sang", $"<guong-sang theme=\"{theme}\"", StringComparison.Ordinal), policy);
        await using var visit = await Visit.BeginAsync(site.Browser, other.Address, 390, scheme, alsoTo: site.Home);

        var links = visit.Page.Locator("guong-sang li a");
        await Assertions.Expect(links).ToHaveCountAsync(Stories);

        Assert.Equal(ground, await StyleAsync(visit.Page.Locator("guong-sang section"), "backgroundColor"));
        Assert.Equal(link, await StyleAsync(links.First, "color"));
        Assert.Equal("16px", await StyleAsync(links.First, "fontSize"));
        Assert.Equal("1px", await StyleAsync(visit.Page.Locator("guong-sang li").First, "borderTopWidth"));
        Assert.StartsWith(site.Home + "guong/", await links.First.EvaluateAsync<string>("a => a.href"), StringComparison.Ordinal);
        Assert.Equal("Nội dung minh họa", await visit.Page.Locator("guong-sang .m").First.InnerTextAsync());

        // And nothing out: the page keeps its own letters, and has no styles it did not have.
        Assert.Equal(Red, await StyleAsync(visit.Page.Locator("#own"), "color"));
        Assert.Equal(1, await visit.Page.EvaluateAsync<int>("document.styleSheets.length + document.adoptedStyleSheets.length"));
        Assert.Equal(0, await visit.Page.EvaluateAsync<int>("Object.keys(window).filter(key => !(key in document.createElement('iframe')) && /guong|embed|sheet/i.test(key)).length"));
    }

    [Fact]
    public async Task SeveralElementsStandOnOnePageAndFollowTheirAttributes()
    {
        var (code, policy) = await PasteAsync("element");
        var second = code[code.IndexOf("<guong-sang", StringComparison.Ordinal)..].Replace(Quarter, "don-vi/benh-vien-da-khoa-tinh-son-la/", StringComparison.Ordinal);
        await using var other = await OtherSite.ServeAsync(code + code + second, policy);
        await using var visit = await Visit.BeginAsync(site.Browser, other.Address, 390, ColorScheme.Light, alsoTo: site.Home);
        await Assertions.Expect(visit.Page.Locator("guong-sang >> nth=0").Locator("li")).ToHaveCountAsync(Stories);
        await Assertions.Expect(visit.Page.Locator("guong-sang >> nth=2").Locator("h2")).ToHaveTextAsync("Gương điển hình – Bệnh viện Đa khoa tỉnh Sơn La");

        await visit.Page.EvaluateAsync("const e = document.querySelector('guong-sang'); e.setAttribute('heading', 4); e.setAttribute('src', document.querySelectorAll('guong-sang')[2].getAttribute('src'))");

        await Assertions.Expect(visit.Page.Locator("guong-sang >> nth=0").Locator("h4")).ToHaveTextAsync("Gương điển hình – Bệnh viện Đa khoa tỉnh Sơn La");
        await Assertions.Expect(visit.Page.Locator("guong-sang >> nth=1").Locator("h2")).ToHaveTextAsync("Gương điển hình – Quý I/2026");
    }

    [Fact]
    public async Task WithoutItsDataTheElementLeavesALink()
    {
        var (code, policy) = await PasteAsync("element");
        await using var other = await OtherSite.ServeAsync(code, policy);
        var page = await (await site.Browser.NewContextAsync()).NewPageAsync();
        await page.RouteAsync("**/data.json", route => route.AbortAsync());
        await page.GotoAsync(other.Address, new() { WaitUntil = WaitUntilState.NetworkIdle });

        Assert.True(await page.Locator("guong-sang > a").IsVisibleAsync());
        Assert.Equal(site.Home + Quarter, await page.Locator("guong-sang > a").GetAttributeAsync("href"));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task DataThatLeadsElsewhereGetsNoLinkAndNoMarkup()
    {
        var (code, policy) = await PasteAsync("element");
        await using var other = await OtherSite.ServeAsync(code, policy);
        var page = await (await site.Browser.NewContextAsync()).NewPageAsync();
        await page.RouteAsync("**/data.json", route => route.FulfillAsync(new()
        {
            Headers = new Dictionary<string, string> { ["Access-Control-Allow-Origin"] = "*" },
            Body = """{ "title": "<img src=x onerror=alert(1)>", "url": "javascript:alert(1)", "lang": "vi", "more": "Xem", "stories": [{ "title": "Bài", "url": "https://evil.example/", "who": "Ai" }] }""",
        }));
        await page.GotoAsync(other.Address);
        await Assertions.Expect(page.Locator("guong-sang li")).ToHaveCountAsync(1);

        Assert.Equal("<img src=x onerror=alert(1)>", await page.Locator("guong-sang h2").InnerTextAsync());
        Assert.Equal(0, await page.Locator("guong-sang section :is(a[href], img)").CountAsync());
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData(240)]
    [InlineData(480)]
    public async Task AFrameIsLightAndFitsItsWidth(int width)
    {
        await using var visit = await site.VisitAsync("nhung/" + Quarter, width);

        Assert.True(await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= width);
        Assert.InRange(await visit.Page.EvaluateAsync<int>("performance.getEntries().filter(e => e.decodedBodySize).reduce((sum, e) => sum + e.decodedBodySize, 0)"), 1_000, 20_000);
    }

    [Fact]
    public async Task AButtonCopiesTheCodeAndSaysSo()
    {
        await using var visit = await site.VisitAsync(Quarter, 390);
        await visit.Page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await visit.Page.Locator(".sharing-codes summary").ClickAsync();

        await visit.Page.Locator(".code button").First.ClickAsync();

        await Assertions.Expect(visit.Page.Locator(".sharing-codes [role=status]")).ToContainTextAsync("Đã chép");
        Assert.Equal(await visit.Page.Locator("#code-frame").InputValueAsync(), await visit.Page.EvaluateAsync<string>("navigator.clipboard.readText()"));
    }

    /// <summary>What the page offers: a code, and what a policy must allow for it.</summary>
    private async Task<(string Code, string Policy)> PasteAsync(string kind)
    {
        await using var visit = await site.VisitAsync(Quarter, 390);
        var code = visit.Page.Locator($".code:has(#code-{kind})");
        return (await code.Locator("textarea").InputValueAsync(), await code.Locator("code").TextContentAsync() ?? "");
    }

    private static Task<string> StyleAsync(ILocator element, string property) =>
        element.EvaluateAsync<string>("(e, property) => getComputedStyle(e)[property]", property);
}

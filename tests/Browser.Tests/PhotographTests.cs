using System.Globalization;
using Microsoft.Playwright;

namespace Recognition.Browser.Tests;

/// <summary>Photographs are light, come in the right size, and nothing jumps when they arrive.</summary>
[Collection(ServedSiteCollection.Name)]
public sealed class PhotographTests(ServedSite site)
{
    private const string Story = "guong/dem-mua-o-ngam-tran/";

    [Theory]
    [InlineData(390, 1, "-640.avif")]
    [InlineData(390, 2, "-960.avif")]
    [InlineData(1280, 1, "-640.avif")]
    public async Task TheBrowserTakesTheCandidateThatFits(int width, float density, string expected)
    {
        var (page, context) = await OpenAsync(width, density);

        var taken = await page.Locator("article figure img").First.EvaluateAsync<string>("async image => { await image.decode(); return image.currentSrc; }");

        Assert.EndsWith(expected, taken, StringComparison.Ordinal);
        await context.CloseAsync();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task AStoryWithALargePhotographIsLightOnATelephone(float density)
    {
        var (page, context) = await OpenAsync(390, density);

        var bytes = await page.EvaluateAsync<int>("performance.getEntriesByType('resource').filter(e => /\\.(avif|webp|jpe?g|png)$/.test(e.name)).reduce((sum, e) => sum + e.encodedBodySize, 0)");

        Assert.InRange(bytes, 1_000, 60_000);
        await context.CloseAsync();
    }

    [Theory]
    [InlineData(Story)]
    [InlineData("guong/")]
    [InlineData("")]
    public async Task NothingJumpsWhenAPhotographArrives(string address)
    {
        foreach (var width in new[] { 390, 1280 })
        {
            var context = await site.Browser.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = 844 } });
            var page = await context.NewPageAsync();

            // Photographs come after the fonts, so that whatever moves then moves for them.
            await page.RouteAsync("**/anh/**", async route =>
            {
                await Task.Delay(1500);
                await route.ContinueAsync();
            });
            await page.AddInitScriptAsync("window.jumps = []; new PerformanceObserver(list => window.jumps.push(...list.getEntries())).observe({ type: 'layout-shift', buffered: true });");
            await page.GotoAsync(site.Home + address, new() { WaitUntil = WaitUntilState.DOMContentLoaded });
            // Two frames later every text stands in its own font, on a slow machine too.
            var fontsAt = await page.EvaluateAsync<double>("Promise.all([...document.fonts].map(f => f.load())).then(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => done(performance.now()), 50)))))");
            for (var i = 0; i < 8; i++)
            {
                await page.EvaluateAsync("scrollBy(0, 800)");
                await page.WaitForTimeoutAsync(250);
            }

            await page.WaitForFunctionAsync("[...document.images].some(image => image.complete && image.naturalWidth > 0)");
            Assert.Equal(0, await page.EvaluateAsync<double>("from => window.jumps.filter(e => e.startTime > from).reduce((sum, e) => sum + e.value, 0)", fontsAt), 3);
            await context.CloseAsync();
        }
    }

    [Fact]
    public async Task EveryAvifDecodesInTheWidthItIsNamedAfter()
    {
        var (page, context) = await OpenAsync(390, 1);
        var names = site.FilesIn("anh").Where(name => name.EndsWith(".avif", StringComparison.Ordinal)).ToList();

        var widths = await page.EvaluateAsync<int[]>(
            "addresses => Promise.all(addresses.map(async a => (await createImageBitmap(await (await fetch(a)).blob())).width))",
            names.Select(name => site.Home + "anh/" + name));

        Assert.NotEmpty(names);
        Assert.Equal(names.Select(name => int.Parse(name[(name.LastIndexOf('-') + 1)..^".avif".Length], CultureInfo.InvariantCulture)), widths);
        await context.CloseAsync();
    }

    private async Task<(IPage Page, IBrowserContext Context)> OpenAsync(int width, float density)
    {
        var context = await site.Browser.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = 844 }, DeviceScaleFactor = density });
        var page = await context.NewPageAsync();
        await page.GotoAsync(site.Home + Story, new() { WaitUntil = WaitUntilState.NetworkIdle });
        return (page, context);
    }
}

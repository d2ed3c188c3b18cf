using Microsoft.Playwright;

namespace Recognition.Browser.Tests;

/// <summary>The page of all units is filtered by name as it is typed, also without accents.</summary>
[Collection(ServedSiteCollection.Name)]
public sealed class FilterTests(ServedSite site)
{
    [Fact]
    public async Task TypingLeavesUnitsOfThatNameThoseOfThePastToo()
    {
        await using var visit = await site.VisitAsync("don-vi/", 390);
        var box = visit.Page.GetByLabel("Lọc đơn vị theo tên");
        var entries = visit.Page.Locator(".place .entries li:visible");
        var all = await entries.CountAsync();

        await box.FillAsync("dak d'rong");

        await Assertions.Expect(entries).ToHaveCountAsync(1);
        await Assertions.Expect(entries).ToContainTextAsync("Xã Đắk D’rông");
        await Assertions.Expect(visit.Page.Locator(".filter [role=status]")).ToHaveTextAsync("Còn 1 đơn vị");
        await visit.FitsInWidthAsync();

        await box.FillAsync("xyzxyz");
        await Assertions.Expect(visit.Page.Locator(".filter [role=status]")).ToHaveTextAsync("Không có đơn vị nào có tên như vậy");

        await box.FillAsync("");
        await Assertions.Expect(entries).ToHaveCountAsync(all);
    }

    [Fact]
    public async Task WithoutScriptsThereIsNoBoxAndEverythingIsThere()
    {
        var context = await site.Browser.NewContextAsync(new() { JavaScriptEnabled = false, ViewportSize = new() { Width = 390, Height = 800 } });
        var page = await context.NewPageAsync();
        await page.GotoAsync(site.Home + "don-vi/");

        await Assertions.Expect(page.Locator(".filter")).ToBeHiddenAsync();
        Assert.InRange(await page.Locator(".place .entries li").CountAsync(), 60, 200);
        await context.CloseAsync();
    }
}

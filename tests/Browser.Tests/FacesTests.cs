using Microsoft.Playwright;

namespace Recognition.Browser.Tests;

/// <summary>On a telephone people come first: where the first face or story stands, in pixels of a window 390 wide.</summary>
[Collection(ServedSiteCollection.Name)]
public sealed class FacesTests(ServedSite site)
{
    private const int Width = 390;

    [Theory]
    [InlineData("", ".hero-face img", 400)]
    [InlineData("guong/dem-mua-o-ngam-tran/", "article figure img", 200)]
    [InlineData("quy/2026-q3/", ".stories .card", 900)]
    [InlineData("nam/2026/", ".stories .card", 900)]
    [InlineData("chien-dich/dai-hoi-mttq-son-la-2024/", ".stories .card", 900)]
    public async Task TheFirstOneStandsNearTheTop(string address, string first, int below)
    {
        await using var visit = await Visit.BeginAsync(site.Browser, site.Home + address, Width, ColorScheme.Light);

        Assert.InRange(await visit.Page.Locator(first).First.EvaluateAsync<double>("element => element.getBoundingClientRect().top + scrollY"), 0, below);
    }

    [Theory]
    [InlineData("", 3_800)]
    [InlineData("guong/", 5_500)]
    public async Task APageIsNoLongerThanItMustBe(string address, int most)
    {
        await using var visit = await Visit.BeginAsync(site.Browser, site.Home + address, Width, ColorScheme.Light);

        Assert.InRange(await visit.Page.EvaluateAsync<int>("document.documentElement.scrollHeight"), 0, most);
    }

    [Fact]
    public async Task TheHeaderIsSmallAndItsMenuOpensWithoutAScript()
    {
        await using var visit = await Visit.BeginAsync(site.Browser, site.Home + "don-vi/", Width, ColorScheme.Light);
        var menu = visit.Page.Locator("#site-menu");

        Assert.InRange(await visit.Page.Locator(".site-header").EvaluateAsync<double>("header => header.getBoundingClientRect().height"), 0, 120);
        await Assertions.Expect(menu).ToBeHiddenAsync();
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Danh mục" }).ClickAsync();
        await Assertions.Expect(menu).ToBeVisibleAsync();
        await menu.GetByRole(AriaRole.Link, new() { Name = "Theo quý" }).ClickAsync();
        await visit.ArrivesAtAsync("/quy/$");
    }

    [Fact]
    public async Task OnAWideWindowTheSectionsAreThereWithoutAButton()
    {
        await using var visit = await Visit.BeginAsync(site.Browser, site.Home, 1280, ColorScheme.Dark);

        await Assertions.Expect(visit.Page.Locator("#site-menu").GetByRole(AriaRole.Link, new() { Name = "Đơn vị" })).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.Locator(".menu-button")).ToBeHiddenAsync();
    }
}

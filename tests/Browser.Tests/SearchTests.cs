using Microsoft.Playwright;
using Recognition.Content.Values;

namespace Recognition.Browser.Tests;

/// <summary>A reader searches: from any page, from an address, with the keyboard alone, on a bad network, without JavaScript.</summary>
[Collection(ServedSiteCollection.Name)]
public sealed class SearchTests(ServedSite site)
{
    private const string Coffee = "guong/vuon-ca-phe-khung-cui-tam-thang/";

    [Theory]
    [InlineData("ca phe", "cà phê")]
    [InlineData("vườn cà phê", "Vườn cà phê")]
    public async Task AnAddressAnswersAtOnceWithTheMatchMarked(string typed, string marked)
    {
        await using var visit = await site.VisitAsync("tim-kiem/?q=" + Uri.EscapeDataString(typed), 390);

        await Assertions.Expect(visit.Page.Locator("#ket-qua > li").First.Locator("a")).ToHaveAttributeAsync("href", new System.Text.RegularExpressions.Regex(Coffee + "$"));
        await Assertions.Expect(visit.Page.Locator("#ket-qua > li").First.Locator("h3 mark").First).ToHaveTextAsync(marked);
        var all = int.Parse(await visit.Page.Locator("#so-ket-qua").InnerTextAsync(), System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(Math.Min(10, all), await visit.Page.Locator("#ket-qua > li").CountAsync());
        Assert.Equal(await visit.Page.Locator("#ket-qua > li").CountAsync(), await visit.Page.Locator("#ket-qua > li a").CountAsync());
    }

    [Fact]
    public async Task TypingFindsWhileTheLastSyllableIsUnfinished()
    {
        await using var visit = await site.VisitAsync("tim-kiem/", 1280);

        await visit.Page.Locator("#q").PressSequentiallyAsync("vuon ca ph");
        await Assertions.Expect(visit.Page.Locator("#so-ket-qua")).ToHaveTextAsync("2");
        await Assertions.Expect(visit.Page.Locator("#giup-do")).ToBeHiddenAsync();
        await Assertions.Expect(visit.Page.Locator("#ket-qua > li").First.Locator("a")).ToHaveAttributeAsync("href", new System.Text.RegularExpressions.Regex(Coffee + "$"));
        Assert.Contains("q=vuon", visit.Page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FacetsNarrowStandInTheAddressAndGoBack()
    {
        await using var visit = await site.VisitAsync("tim-kiem/?q=nguoi", 1280);
        var count = visit.Page.Locator("#so-ket-qua");
        await Assertions.Expect(count).ToHaveTextAsync(new System.Text.RegularExpressions.Regex("^\\d+$"));
        var before = await count.InnerTextAsync();
        var persons = visit.Page.Locator("label[for=doi-tuong-ca-nhan]");
        var promised = await persons.Locator(".count").InnerTextAsync();
        Assert.NotEqual(before, promised);

        await persons.ClickAsync();

        await Assertions.Expect(count).ToHaveTextAsync(promised);
        Assert.Contains("doi-tuong=ca-nhan", visit.Page.Url, StringComparison.Ordinal);

        await visit.Page.ReloadAsync();
        await Assertions.Expect(count).ToHaveTextAsync(promised);
        await Assertions.Expect(visit.Page.Locator("#doi-tuong-ca-nhan")).ToBeCheckedAsync();

        await visit.Page.GoBackAsync();
        await Assertions.Expect(count).ToHaveTextAsync(before);
        Assert.Equal("nguoi", await visit.Page.Locator("#q").InputValueAsync());
    }

    [Fact]
    public async Task ValuesOfOneFacetAreOrAndFacetsAreAnd()
    {
        await using var visit = await site.VisitAsync("tim-kiem/?q=nguoi&doi-tuong=ca-nhan&doi-tuong=tap-the", 1280);
        await Assertions.Expect(visit.Page.Locator("#so-ket-qua")).ToHaveTextAsync(new System.Text.RegularExpressions.Regex("^\\d+$"));
        var sum = 0;
        foreach (var subject in new[] { "ca-nhan", "tap-the" })
        {
            sum += int.Parse(await visit.Page.Locator($"label[for=doi-tuong-{subject}] .count").InnerTextAsync(), System.Globalization.CultureInfo.InvariantCulture);
        }

        Assert.Equal(sum.ToString(System.Globalization.CultureInfo.InvariantCulture), await visit.Page.Locator("#so-ket-qua").InnerTextAsync());
        var year = await visit.Page.Locator("label[for=nam-2026] .count").InnerTextAsync();
        await visit.Page.Locator("label[for=nam-2026]").ClickAsync();
        await Assertions.Expect(visit.Page.Locator("#so-ket-qua")).ToHaveTextAsync(year);
    }

    [Fact]
    public async Task SortingStandsInTheAddress()
    {
        await using var visit = await site.VisitAsync("tim-kiem/?q=nguoi", 1280);
        await Assertions.Expect(visit.Page.Locator("#ket-qua > li").First).ToBeVisibleAsync();

        await visit.Page.Locator("#sap-xep").SelectOptionAsync("ten");

        await visit.ArrivesAtAsync("sap-xep=ten$");
        await Assertions.Expect(visit.Page.Locator("#tim-kiem")).Not.ToHaveAttributeAsync("aria-busy", "true");
        var names = await visit.Page.Locator("#ket-qua h3").AllInnerTextsAsync();
        Assert.InRange(names.Count, 2, 10);
        Assert.Equal(names.Order(Vietnamese.Order), names);
    }

    [Theory]
    [InlineData("nguyeenx", "nguyễn")]
    [InlineData("ca phe qwertyuiop", "qwertyuiop")]
    public async Task HelpIsSaidAloud(string typed, string said)
    {
        await using var visit = await site.VisitAsync("tim-kiem/?q=" + Uri.EscapeDataString(typed), 390);

        await Assertions.Expect(visit.Page.Locator("#giup-do")).ToContainTextAsync(said);
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Status)).ToContainTextAsync(said);
        await Assertions.Expect(visit.Page.Locator("#ket-qua > li").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task TheNumberOfResultsIsAnnounced()
    {
        await using var visit = await site.VisitAsync("tim-kiem/?q=ca+phe", 390);

        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Status)).ToHaveTextAsync(new System.Text.RegularExpressions.Regex("^\\d+ bài$"));
    }

    [Fact]
    public async Task FromAnyPageWithTheKeyboardAlone()
    {
        await using var visit = await site.VisitAsync("don-vi/", 1280);
        var requests = new List<string>();
        visit.Page.Request += (_, request) => requests.Add(request.Url);

        await visit.Page.Keyboard.PressAsync("/");
        await visit.Page.Keyboard.TypeAsync("ca phe");
        var box = visit.Page.GetByRole(AriaRole.Combobox);
        await Assertions.Expect(box).ToHaveAttributeAsync("aria-expanded", "true");
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Listbox).GetByRole(AriaRole.Option).First).ToContainTextAsync("cà phê");
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Option).Last).ToContainTextAsync("“ca phe”");
        await visit.Page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Option).First).ToHaveAttributeAsync("aria-selected", "true");
        Assert.Equal("goi-y-0", await box.GetAttributeAsync("aria-activedescendant"));
        await visit.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(box).ToHaveAttributeAsync("aria-expanded", "false");
        await visit.Page.Keyboard.PressAsync("ArrowDown");
        await visit.Page.Keyboard.PressAsync("ArrowDown");
        await visit.Page.Keyboard.PressAsync("ArrowUp");
        await visit.Page.Keyboard.PressAsync("Enter");

        await visit.ArrivesAtAsync(Coffee + "$");
        Assert.Contains(requests, r => r.Contains("/assets/search/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task NothingOfSearchIsFetchedBeforeTheReaderTurnsToIt()
    {
        await using var visit = await site.VisitAsync("", 1280);

        var fetched = await visit.Page.EvaluateAsync<string[]>("performance.getEntriesByType('resource').map(e => e.name).filter(n => n.includes('search'))");
        Assert.Empty(fetched);
    }

    [Fact]
    public async Task ALostShardSaysSoAndIsAskedForAgain()
    {
        var context = await site.Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.RouteAsync("**/assets/search/*/p*", route => route.AbortAsync());
        await page.GotoAsync(site.Home + "tim-kiem/?q=ca+phe");

        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToBeVisibleAsync();
        Assert.Equal(0, await page.Locator("#ket-qua > li").CountAsync());
        Assert.Equal("", await page.Locator("#so-ket-qua").TextContentAsync());

        await page.UnrouteAsync("**/assets/search/*/p*");
        await page.GetByRole(AriaRole.Alert).GetByRole(AriaRole.Button).ClickAsync();
        await Assertions.Expect(page.Locator("#ket-qua > li").First).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("#loi")).ToBeHiddenAsync();
        await context.CloseAsync();
    }

    [Fact]
    public async Task APageFromBeforeANewDeploymentFindsTheNewIndex()
    {
        var context = await site.Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        var isFirst = true;
        await page.RouteAsync("**/tim-kiem/?q=*", async route =>
        {
            var response = await route.FetchAsync();
            var text = await response.TextAsync();
            await route.FulfillAsync(new() { Response = response, Body = isFirst ? System.Text.RegularExpressions.Regex.Replace(text, "assets/search/[0-9a-f]+/", "assets/search/gone/") : text });
            isFirst = false;
        });
        await page.GotoAsync(site.Home + "tim-kiem/?q=ca+phe");

        await Assertions.Expect(page.Locator("#ket-qua > li").First).ToBeVisibleAsync();
        await context.CloseAsync();
    }

    /// <summary>Which slug is of which kind is data of the place: the page says it, and nothing else.</summary>
    [Theory]
    [InlineData("person", "person")]
    [InlineData("household", "household")]
    public async Task TheEmblemOfAResultIsOfTheKindThePageGivesItsSubject(string said, string shown)
    {
        var context = await site.Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.RouteAsync("**/tim-kiem/?q=*", async route =>
        {
            var response = await route.FetchAsync();
            var text = await response.TextAsync();
            await route.FulfillAsync(new() { Response = response, Body = text.Replace("ca-nhan&quot;:&quot;person", $"ca-nhan&quot;:&quot;{said}", StringComparison.Ordinal) });
        });
        await page.GotoAsync(site.Home + "tim-kiem/?q=nguoi&doi-tuong=ca-nhan");

        await Assertions.Expect(page.Locator("#ket-qua > li").First).ToBeVisibleAsync();
        var emblems = await page.Locator("#ket-qua > li > svg").EvaluateAllAsync<string[]>("all => all.map(e => e.getAttribute('class'))");
        Assert.All(emblems, emblem => Assert.Equal("emblem emblem-" + shown, emblem));
        await context.CloseAsync();
    }

    [Fact]
    public async Task WithoutJavaScriptThePageLeadsToTheLists()
    {
        var context = await site.Browser.NewContextAsync(new() { JavaScriptEnabled = false });
        var page = await context.NewPageAsync();
        await page.GotoAsync(site.Home);
        await page.Locator("#q").FillAsync("cà phê");
        await page.Locator("#q").PressAsync("Enter");

        await Assertions.Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/tim-kiem/\\?q="), new() { Timeout = 30_000 });
        await Assertions.Expect(page.Locator("noscript p")).ToBeVisibleAsync();
        await page.Locator("main a[href$='/guong/']").First.ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/guong/$"), new() { Timeout = 30_000 });
        await context.CloseAsync();
    }

    [Fact]
    public async Task BackReturnsToTheQuestionBefore()
    {
        await using var visit = await site.VisitAsync("tim-kiem/?q=ca+phe", 1280);
        var first = visit.Page.Locator("#ket-qua > li a").First;
        await Assertions.Expect(first).ToHaveAttributeAsync("href", new System.Text.RegularExpressions.Regex(Coffee + "$"));

        await visit.Page.Locator("#q").FillAsync("bien gioi");
        await visit.Page.Locator("#q").PressAsync("Enter");
        await Assertions.Expect(first).Not.ToHaveAttributeAsync("href", new System.Text.RegularExpressions.Regex(Coffee + "$"));
        await visit.Page.GoBackAsync();

        await Assertions.Expect(first).ToHaveAttributeAsync("href", new System.Text.RegularExpressions.Regex(Coffee + "$"));
        Assert.Equal("ca phe", await visit.Page.Locator("#q").InputValueAsync());
    }

    [Fact]
    public async Task AChoiceWhileTypingKeepsTheAnswer()
    {
        await using var visit = await site.VisitAsync("tim-kiem/", 1280);
        await visit.Page.Locator("#q").PressSequentiallyAsync("ti");
        var persons = visit.Page.Locator("label[for=doi-tuong-ca-nhan]");
        var promised = await persons.Locator(".count").InnerTextAsync();

        await persons.ClickAsync();

        await Assertions.Expect(visit.Page.Locator("#so-ket-qua")).ToHaveTextAsync(promised);
    }

    [Theory]
    [InlineData("!!!")]
    [InlineData("😀")]
    [InlineData("\"\"")]
    public async Task WhatHoldsNoWordFindsNothing(string typed)
    {
        await using var visit = await site.VisitAsync("tim-kiem/?q=" + Uri.EscapeDataString(typed), 390);

        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Status)).ToContainTextAsync(typed);
        Assert.Equal(0, await visit.Page.Locator("#ket-qua > li").CountAsync());
    }

    [Fact]
    public async Task ASuggestionIsNeverThatOfOlderText()
    {
        await using var visit = await site.VisitAsync("don-vi/", 1280);
        await visit.Page.Keyboard.PressAsync("/");
        await visit.Page.Keyboard.TypeAsync("ca phe");
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Option).First).ToContainTextAsync("cà phê");
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Option).Last).ToContainTextAsync("“ca phe”");
        await visit.Page.Keyboard.PressAsync("ArrowDown");
        await visit.Page.Keyboard.TypeAsync(" khung");
        Assert.Null(await visit.Page.GetByRole(AriaRole.Combobox).GetAttributeAsync("aria-activedescendant"));
        await visit.Page.Keyboard.PressAsync("Enter");

        await visit.ArrivesAtAsync("/tim-kiem/\\?q=ca\\+phe\\+khung$");
    }

    [Fact]
    public async Task ResultsThatComeLateSaySoAndAreNotLeftUnderANewQuestion()
    {
        var context = await site.Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync(site.Home + "tim-kiem/?q=ca+phe");
        await Assertions.Expect(page.Locator("#ket-qua > li").First).ToBeVisibleAsync();
        await page.RouteAsync("**/assets/search/**", _ => { });

        await page.Locator("#q").FillAsync("hien dat mo duong");
        await page.Locator("#q").PressAsync("Enter");

        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("Đang tìm…");
        await Assertions.Expect(page.Locator("#phan-ket-qua")).ToHaveAttributeAsync("aria-busy", "true");
        await context.CloseAsync();
    }

    [Fact]
    public async Task AServerThatAnswersWithAPageIsNotBelieved()
    {
        var context = await site.Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.RouteAsync("**/assets/search/*/names.bin", route => route.FulfillAsync(new() { Status = 200, ContentType = "text/html", Body = "<p>Đăng nhập Wi-Fi" }));
        await page.GotoAsync(site.Home + "tim-kiem/?q=nguoi&sap-xep=ten");

        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToBeVisibleAsync();
        Assert.Equal(0, await page.Locator("#ket-qua > li").CountAsync());

        await page.UnrouteAsync("**/assets/search/*/names.bin");
        await page.GetByRole(AriaRole.Alert).GetByRole(AriaRole.Button).ClickAsync();
        await Assertions.Expect(page.Locator("#ket-qua > li").First).ToBeVisibleAsync();
        await context.CloseAsync();
    }
}

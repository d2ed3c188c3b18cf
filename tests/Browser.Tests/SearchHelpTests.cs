using Microsoft.Playwright;

namespace Recognition.Browser.Tests;

/// <summary>A reader looks for a place, is unsure how something is written, or searches on a telephone.</summary>
[Collection(ServedSiteCollection.Name)]
public sealed class SearchHelpTests(ServedSite site)
{
    [Fact]
    public async Task OnesOwnCommuneStandsAboveTheStoriesAndIsNotCounted()
    {
        await using var visit = await site.VisitAsync("tim-kiem/?q=dak+wil", 390);

        var first = visit.Page.Locator("#cac-trang > li").First;
        await Assertions.Expect(first).ToHaveTextAsync(new System.Text.RegularExpressions.Regex("^Đơn vị\\s*Xã Đắk Wil\\s*\\d+ bài$"));
        await Assertions.Expect(first.Locator("a")).ToHaveAttributeAsync("href", new System.Text.RegularExpressions.Regex("don-vi/xa-dak-wil/$"));
        Assert.Equal(await visit.Page.Locator("#ket-qua > li").CountAsync(), int.Parse(await visit.Page.Locator("#so-ket-qua").InnerTextAsync(), System.Globalization.CultureInfo.InvariantCulture));

        await first.Locator("a").ClickAsync();
        await visit.ArrivesAtAsync("don-vi/xa-dak-wil/$");
    }

    [Fact]
    public async Task APlaceWithoutStoriesIsFoundToo()
    {
        await using var visit = await site.VisitAsync("tim-kiem/?q=dak+drong", 390);

        await Assertions.Expect(visit.Page.Locator("#cac-trang a").First).ToHaveTextAsync("Xã Đắk D’rông");
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Status)).ToContainTextAsync("dak drong");
    }

    [Theory]
    [InlineData("dak drong", "Xã Đắk D’rông")]
    [InlineData("vuowfn caf phee", "Vườn cà phê")]
    [InlineData("vuoncaphe", "Vườn cà phê")]
    public async Task SuggestionsKnowPlacesAndHelp(string typed, string suggested)
    {
        await using var visit = await site.VisitAsync("don-vi/", 1280);
        await visit.Page.Keyboard.PressAsync("/");
        await visit.Page.Keyboard.TypeAsync(typed);

        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Option).First).ToContainTextAsync(suggested);
    }

    [Theory]
    [InlineData("ca phe")]
    [InlineData("bien gioi")]
    [InlineData("nam dong")]
    public async Task OnAPhoneTheFirstResultIsSeenAtOnceAndNothingMoves(string typed)
    {
        await using var visit = await site.VisitAsync("tim-kiem/", 390);
        await visit.Page.SetViewportSizeAsync(390, 844);
        await visit.Page.AddInitScriptAsync("shift = 0; new PerformanceObserver(list => { for (const entry of list.getEntries()) if (!entry.hadRecentInput) shift += entry.value; }).observe({ type: 'layout-shift', buffered: true });");
        await visit.Page.GotoAsync(site.Home + "tim-kiem/?q=" + Uri.EscapeDataString(typed));
        var first = visit.Page.Locator("#ket-qua > li").First;
        await Assertions.Expect(first).ToBeVisibleAsync();
        await visit.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);

        Assert.InRange((await first.BoundingBoxAsync())!.Y, 1, 399);
        Assert.InRange(await visit.Page.EvaluateAsync<double>("shift"), 0, 0.01);
    }

    [Fact]
    public async Task AFilterIsSeenAndTakenOffWithAChip()
    {
        await using var visit = await site.VisitAsync("tim-kiem/?q=nguoi&doi-tuong=ca-nhan", 390);
        var chip = visit.Page.Locator("#dang-loc button");
        await Assertions.Expect(chip).ToHaveTextAsync("Cá nhân×");
        var narrowed = await visit.Page.Locator("#so-ket-qua").InnerTextAsync();

        await chip.ClickAsync();

        await Assertions.Expect(visit.Page.Locator("#dang-loc")).ToBeHiddenAsync();
        await Assertions.Expect(visit.Page.Locator("#so-ket-qua")).Not.ToHaveTextAsync(narrowed);
        Assert.DoesNotContain("doi-tuong", visit.Page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task MoreResultsAreStillThereAfterBack()
    {
        await using var visit = await site.VisitAsync("tim-kiem/?q=nguoi", 390);
        await visit.Page.Locator("#xem-them").ClickAsync();
        await Assertions.Expect(visit.Page.Locator("#ket-qua > li").Nth(10)).ToBeVisibleAsync();
        var shown = await visit.Page.Locator("#ket-qua > li").CountAsync();

        await visit.Page.Locator("#ket-qua > li a").Nth(10).ClickAsync();
        await visit.ArrivesAtAsync("/guong/[^/]+/");
        await visit.Page.GoBackAsync();

        await Assertions.Expect(visit.Page.Locator("#ket-qua > li")).ToHaveCountAsync(shown);
    }

    [Fact]
    public async Task FromTheBoxToTheFirstResultInFiveStops()
    {
        await using var visit = await site.VisitAsync("tim-kiem/?q=ca+phe", 1280);
        await Assertions.Expect(visit.Page.Locator("#ket-qua > li").First).ToBeVisibleAsync();
        await visit.Page.Locator("#q").FocusAsync();

        await visit.Page.Keyboard.PressAsync("Tab");
        await visit.Page.Keyboard.PressAsync("Tab");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.Keyboard.PressAsync("Tab");
        Assert.True(await visit.Page.EvaluateAsync<bool>("document.activeElement == document.querySelector('#ket-qua a')"));

        await visit.Page.Locator("#q").FocusAsync();
        await visit.Page.Keyboard.PressAsync("ArrowDown");
        Assert.True(await visit.Page.EvaluateAsync<bool>("document.activeElement == document.querySelector('#ket-qua a')"));
    }

    [Fact]
    public async Task AQuestionThatIsReadOtherwiseCanBeAskedAsTyped()
    {
        await using var visit = await site.VisitAsync("tim-kiem/?q=" + Uri.EscapeDataString("nối mòn lên cột mốc"), 390);
        await Assertions.Expect(visit.Page.Locator("#giup-do")).ToContainTextAsync("Có phải “lối mòn lên cột mốc”?");
        await Assertions.Expect(visit.Page.Locator("#ket-qua > li").First.Locator("h3")).ToContainTextAsync("lối mòn");

        await visit.Page.Locator("#giup-do a").ClickAsync();

        await visit.ArrivesAtAsync("dung=nguyen-van$");
        await Assertions.Expect(visit.Page.Locator("#giup-do")).ToBeHiddenAsync();
        await Assertions.Expect(visit.Page.Locator("#ket-qua > li").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task APassageIsOfTheStoryAndItsLinkLeadsThere()
    {
        await using var visit = await site.VisitAsync("tim-kiem/?q=" + Uri.EscapeDataString("tro bếp"), 1280);
        await Assertions.Expect(visit.Page.Locator("#ket-qua > li").First).ToBeVisibleAsync();

        await Assertions.Expect(visit.Page.Locator("#ket-qua > li a[href*=':~:text=']").First).ToBeVisibleAsync();
        Assert.DoesNotContain("Áp phích", await visit.Page.Locator("#ket-qua").InnerTextAsync(), StringComparison.Ordinal);
    }
}

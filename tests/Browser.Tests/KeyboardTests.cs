using Microsoft.Playwright;

namespace Recognition.Browser.Tests;

/// <summary>Whole journeys by keys alone: what has the focus is seen, nothing on the way keeps it, and what opens gives it back.</summary>
[Collection(ServedSiteCollection.Name)]
public sealed class KeyboardTests(ServedSite site)
{
    private const string Story = "guong/vuon-ca-phe-khung-cui-tam-thang/";

    /// <summary>How many steps a reader may need to the first of what they look for, the links of the header among them.</summary>
    private const int MostSteps = 60;

    [Theory]
    [InlineData(390)]
    [InlineData(1280)]
    public async Task FromTheHomePageToAStoryItsUnitAndAQuarter(int width)
    {
        await using var visit = await site.VisitAsync("", width);

        await FollowAsync(visit, "main .card h3 a", "/guong/[^/]+/$");
        await FollowAsync(visit, "main a[href*='/don-vi/']", "/don-vi/[^/]+/$");

        // On a telephone the sections are behind a button.
        if (width < 992)
        {
            await GoToAsync(visit.Page, ".menu-button");
            await visit.Page.Keyboard.PressAsync("Enter");
        }

        await FollowAsync(visit, "#site-menu a[href$='/quy/']", "/quy/$");
        await FollowAsync(visit, "main a[href*='/quy/2']", "/quy/[^/]+/$");
    }

    [Theory]
    [InlineData(390)]
    [InlineData(1280)]
    public async Task AQuestionIsNarrowedAndItsFirstResultOpened(int width)
    {
        await using var visit = await site.VisitAsync("", width);

        await visit.Page.Keyboard.PressAsync("/");
        await visit.Page.Keyboard.TypeAsync("nguoi");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.ArrivesAtAsync("/tim-kiem/");
        var hits = visit.Page.Locator(".hits > li");
        await Assertions.Expect(hits.First).ToBeVisibleAsync();
        var all = await CountAsync(visit.Page);
        var group = visit.Page.Locator(".facets details").First;
        if (!await group.IsVisibleAsync())
        {
            await GoToAsync(visit.Page, "#loc > summary");
            await visit.Page.Keyboard.PressAsync("Enter");
        }

        if (await group.GetAttributeAsync("open") is null)
        {
            await GoToAsync(visit.Page, ".facets details > summary");
            await visit.Page.Keyboard.PressAsync("Enter");
        }

        await GoToAsync(visit.Page, ".facets input[type=checkbox]");
        await visit.Page.Keyboard.PressAsync("Space");
        await Assertions.Expect(visit.Page.Locator("#dang-loc .chip")).ToHaveCountAsync(1);
        Assert.InRange(await CountAsync(visit.Page), 1, all - 1);
        Assert.True(await visit.Page.EvaluateAsync<bool>("document.activeElement.matches('.facets input:checked')"));

        await FollowAsync(visit, ".hits a", "/guong/[^/]+/$");
    }

    [Fact]
    public async Task SuggestionsSayHowMany()
    {
        await using var visit = await site.VisitAsync("don-vi/", 390);

        await visit.Page.Keyboard.PressAsync("/");
        await visit.Page.Keyboard.TypeAsync("ca phe");
        var options = visit.Page.GetByRole(AriaRole.Option);
        await Assertions.Expect(options.Last).ToContainTextAsync("“ca phe”");

        await Assertions.Expect(visit.Page.Locator(".site-search [role=status]")).ToHaveTextAsync($"{await options.CountAsync() - 1} gợi ý. Dùng phím mũi tên để chọn.");
        await visit.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(visit.Page.Locator(".site-search [role=status]")).ToBeEmptyAsync();
    }

    [Fact]
    public async Task CopyingACodeKeepsTheFocusOnItsButton()
    {
        await using var visit = await site.VisitAsync("quy/2026-q1/", 390);
        await visit.Page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);

        await GoToAsync(visit.Page, ".sharing-codes summary");
        await visit.Page.Keyboard.PressAsync("Enter");
        await GoToAsync(visit.Page, ".code button");
        await visit.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(visit.Page.Locator(".sharing-codes [role=status]")).ToContainTextAsync("Đã chép");
        await Assertions.Expect(visit.Page.Locator(".code button").First).ToBeFocusedAsync();
    }

    [Fact]
    public async Task PhotographsAreShownLargeOneAfterAnother()
    {
        await using var visit = await site.VisitAsync(Story, 390);
        var dialog = visit.Page.Locator(".enlarged");

        await GoToAsync(visit.Page, ".photo-link");
        await visit.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(dialog).ToBeVisibleAsync();
        await Assertions.Expect(dialog.Locator("[role=status]")).ToHaveTextAsync("1/2");
        Assert.NotEqual("", await dialog.Locator("img").GetAttributeAsync("alt"));
        Assert.True(await dialog.Locator("img").EvaluateAsync<bool>("image => image.decode().then(() => image.getBoundingClientRect().width > 0 && image.getBoundingClientRect().bottom <= innerHeight)"));
        await visit.FitsInWidthAsync();

        await visit.Page.Keyboard.PressAsync("ArrowRight");
        await Assertions.Expect(dialog.Locator("[role=status]")).ToHaveTextAsync("2/2");
        await visit.Page.Keyboard.PressAsync("ArrowRight");
        await Assertions.Expect(dialog.Locator("[role=status]")).ToHaveTextAsync("1/2");
        await visit.Page.Keyboard.PressAsync("ArrowLeft");
        Assert.Empty((await Axe.FindAsync(visit.Page)));
        await visit.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(dialog).ToBeHiddenAsync();
        await Assertions.Expect(visit.Page.Locator(".photo-link").Last).ToBeFocusedAsync();
    }

    [Fact]
    public async Task WithoutAScriptAPhotographLeadsToItsPicture()
    {
        var context = await site.Browser.NewContextAsync(new() { JavaScriptEnabled = false, ViewportSize = new() { Width = 390, Height = 800 } });
        var page = await context.NewPageAsync();
        await page.GotoAsync(site.Home + Story);

        await page.Locator(".photo-link").First.ClickAsync();

        await Assertions.Expect(page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex(@"/anh/.*\.jpg$"));
        await context.CloseAsync();
    }

    /// <summary>Goes to a link by keys and follows it.</summary>
    private static async Task FollowAsync(Visit visit, string link, string arrival)
    {
        await GoToAsync(visit.Page, link);
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.ArrivesAtAsync(arrival);
    }

    /// <summary>Presses Tab until an element has the focus; each on the way is to be seen.</summary>
    private static async Task GoToAsync(IPage page, string target)
    {
        // Where motion is welcome the page glides to what has the focus, and is not there yet when it is asked.
        await page.EmulateMediaAsync(new() { ReducedMotion = ReducedMotion.Reduce });
        for (var step = 0; step < MostSteps; step++)
        {
            await page.Keyboard.PressAsync("Tab");
            var seen = await page.EvaluateAsync<string>(
                """
                target => {
                  const element = document.activeElement, box = element.getBoundingClientRect(), style = getComputedStyle(element);
                  if (element === document.body) return 'nothing has the focus';
                  if (box.width < 2 || box.bottom <= 0 || box.top >= innerHeight || box.right <= 0) return `out of sight: ${element.outerHTML.slice(0, 120)}`;
                  if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2) return `no outline: ${element.outerHTML.slice(0, 120)}`;
                  return element.matches(target) ? 'there' : '';
                }
                """,
                target);
            if (seen == "there")
            {
                return;
            }

            Assert.Equal("", seen);
        }

        Assert.Fail($"{target} is not reached within {MostSteps} steps.");
    }

    private static async Task<int> CountAsync(IPage page) =>
        int.Parse(await page.Locator("#so-ket-qua").InnerTextAsync(), System.Globalization.CultureInfo.InvariantCulture);
}

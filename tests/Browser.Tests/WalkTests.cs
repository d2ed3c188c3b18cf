using Microsoft.Playwright;

namespace Recognition.Browser.Tests;

/// <summary>A reader walks from the home page to a story and onwards through every kind of link.</summary>
[Collection(ServedSiteCollection.Name)]
public sealed class WalkTests(ServedSite site)
{
    [Theory]
    [InlineData(390)]
    [InlineData(1280)]
    public async Task FromTheHomePageToAStoryAndOnwards(int width)
    {
        var page = await site.OpenAsync("", width);
        await page.Locator("main a[href*='/guong/']").First.ClickAsync();
        await page.WaitForURLAsync("**/guong/*/**");

        var story = await site.OpenAsync("guong/vuon-ca-phe-khung-cui-tam-thang/", width);
        string[] onwards = ["/don-vi/", "/quy/", "/linh-vuc/", "/doi-tuong/", "/phong-trao/", "/khen-thuong/", "/van-ban/", "/guong/"];
        foreach (var family in onwards)
        {
            var address = story.Url;
            await story.Locator($"main a[href*='{family}']").First.ClickAsync();
            await story.WaitForURLAsync($"**{family}**");
            Assert.NotEqual("", await story.Locator("h1").InnerTextAsync());
            Assert.Equal(0, await story.Locator("[data-not-found]").CountAsync());
            await story.GotoAsync(address);
        }
    }

    [Theory]
    [InlineData(390)]
    [InlineData(1280)]
    public async Task FromTheHomePageToEveryIndexAndItsEntries(int width)
    {
        foreach (var family in new[] { "guong", "linh-vuc", "doi-tuong", "don-vi", "khoi", "quy", "nam", "chien-dich", "phong-trao", "khen-thuong", "van-ban" })
        {
            var page = await site.OpenAsync("", width);
            await page.EvaluateAsync("document.querySelectorAll('details').forEach(d => d.open = true)");
            await page.Locator($"a[href$='/{family}/']:visible").First.ClickAsync();
            await page.WaitForURLAsync($"**/{family}/");
            if (family != "van-ban")
            {
                await page.Locator($"main a[href*='/{family}/']").First.ClickAsync();
                await page.WaitForURLAsync($"**/{family}/*/**");
            }

            Assert.NotEqual("", await page.Locator("h1").InnerTextAsync());
            await page.Context.CloseAsync();
        }
    }

    [Fact]
    public async Task AnOldAddressLeadsToTheStory()
    {
        var page = await site.OpenAsync("guong/ngay-thu-bay-khong-rac/", 390);

        await page.WaitForURLAsync("**/guong/thu-bay-sach-suoi-nam-la/");
    }

    [Fact]
    public async Task AnAddressThatDoesNotExistLeadsOn()
    {
        var context = await site.Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        var response = await page.GotoAsync(site.Home + "khong/co/trang/nay/");

        Assert.Equal(404, response!.Status);
        await page.Locator("main a[href$='/guong/']").First.ClickAsync();
        await page.WaitForURLAsync("**/guong/");
    }

    [Fact]
    public async Task ALongListIsPaged()
    {
        var page = await site.OpenAsync("guong/", 390);

        await page.Locator("a[rel=next]").First.ClickAsync();
        await page.WaitForURLAsync("**/guong/trang-2/");
        await page.Locator("a[rel=prev]").First.ClickAsync();
        await page.WaitForURLAsync("**/guong/");
    }
}

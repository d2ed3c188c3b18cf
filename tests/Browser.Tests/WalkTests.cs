using System.Text.RegularExpressions;

namespace Recognition.Browser.Tests;

/// <summary>A reader walks from the home page to a story and onwards through every kind of link.</summary>
[Collection(ManyPagesCollection.Name)]
public sealed class WalkTests(ServedSite site)
{
    private const string Story = "guong/vuon-ca-phe-khung-cui-tam-thang/";

    [Theory]
    [InlineData(390)]
    [InlineData(1280)]
    public async Task FromTheHomePageToAStory(int width)
    {
        await using var visit = await site.VisitAsync("", width);

        await visit.Page.Locator("main a[href*='/guong/']:not([href$='/guong/'])").First.ClickAsync();

        await visit.ArrivesAtAsync("/guong/[^/]+/$");
        Assert.Equal(1, await visit.Page.Locator("article h1, main h1").CountAsync());
    }

    [Theory]
    [InlineData("/don-vi/", 390)]
    [InlineData("/don-vi/", 1280)]
    [InlineData("/quy/", 390)]
    [InlineData("/linh-vuc/", 390)]
    [InlineData("/doi-tuong/", 390)]
    [InlineData("/phong-trao/", 390)]
    [InlineData("/khen-thuong/", 390)]
    [InlineData("/van-ban/", 390)]
    [InlineData("/guong/", 390)]
    [InlineData("/guong/", 1280)]
    public async Task FromAStoryOnwards(string family, int width)
    {
        await using var visit = await site.VisitAsync(Story, width);

        await visit.Page.Locator($"main a[href*='{family}']:not([href$='{family}'], [href*='/in/'])").First.ClickAsync();

        await visit.ArrivesAtAsync($"^(?!.*{Story}$).*{family}");
        Assert.NotEqual("", await visit.Page.Locator("h1").InnerTextAsync());
    }

    [Theory]
    [InlineData(390)]
    [InlineData(1280)]
    public async Task FromACampaignStoryToItsCampaign(int width)
    {
        await using var visit = await site.VisitAsync("guong/thap-sang-duong-ban-vung-bien-sop-cop/", width);

        await visit.Page.Locator("main a[href*='/chien-dich/']").First.ClickAsync();

        await visit.ArrivesAtAsync("/chien-dich/dai-hoi-mttq-son-la-2024/$");
    }

    [Theory]
    [InlineData("guong", 390)]
    [InlineData("linh-vuc", 390)]
    [InlineData("linh-vuc", 1280)]
    [InlineData("doi-tuong", 390)]
    [InlineData("don-vi", 390)]
    [InlineData("don-vi", 1280)]
    [InlineData("khoi", 390)]
    [InlineData("quy", 390)]
    [InlineData("nam", 390)]
    [InlineData("chien-dich", 390)]
    [InlineData("phong-trao", 390)]
    [InlineData("khen-thuong", 1280)]
    public async Task FromTheHomePageToAnIndexAndItsEntry(string family, int width)
    {
        await using var visit = await site.VisitAsync("", width);

        await visit.Page.Locator($"a[href$='/{family}/']:visible").First.ClickAsync();
        await visit.ArrivesAtAsync($"/{family}/$");
        await visit.Page.Locator($"main a[href*='/{family}/'][href$='/']:not([href$='/{family}/'])").First.ClickAsync();

        await visit.ArrivesAtAsync($"/{family}/[^/]+/$");
        Assert.NotEqual("", await visit.Page.Locator("h1").InnerTextAsync());
    }

    [Fact]
    public async Task AnOldAddressLeadsToTheStory()
    {
        await using var visit = await site.VisitAsync("guong/ngay-thu-bay-khong-rac/", 390);

        await visit.ArrivesAtAsync("/guong/thu-bay-sach-suoi-nam-la/$");
    }

    [Fact]
    public async Task AnAddressThatDoesNotExistLeadsOn()
    {
        var context = await site.Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        var response = await page.GotoAsync(site.Home + "khong/co/trang/nay/");

        Assert.Equal(404, response!.Status);
        await page.Locator("main a[href$='/guong/']").First.ClickAsync();
        await Microsoft.Playwright.Assertions.Expect(page).ToHaveURLAsync(new Regex("/guong/$"));
        await context.CloseAsync();
    }

    [Fact]
    public async Task ALongListIsPaged()
    {
        await using var visit = await site.VisitAsync("guong/", 390);

        await visit.Page.Locator("a[rel=next]").First.ClickAsync();
        await visit.ArrivesAtAsync("/guong/trang-2/$");
        await visit.Page.Locator("a[rel=prev]").First.ClickAsync();
        await visit.ArrivesAtAsync("/guong/$");
    }
}

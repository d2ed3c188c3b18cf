using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Recognition.Browser.Tests;

/// <summary>Every kind of page fits its window, uses the site's own font, and keeps WCAG 2.2 AA, in light and dark.</summary>
[Collection(ManyPagesCollection.Name)]
public sealed partial class LookTests(ServedSite site)
{
    public static TheoryData<string> KindsOfPage =>
    [
        "", "guong/", "guong/vuon-ca-phe-khung-cui-tam-thang/", "guong/mot-guong-nguoi-tot-viec-tot-o-cu-jut/", "linh-vuc/", "linh-vuc/nguoi-tot-viec-tot/",
        "doi-tuong/", "doi-tuong/ca-nhan/", "don-vi/", "don-vi/xa-nam-dong/", "don-vi/huyen-con-dao/", "khoi/", "khoi/truong-hoc/", "quy/",
        "quy/2026-q1/", "nam/", "nam/2026/", "chien-dich/", "chien-dich/dai-hoi-mttq-son-la-2024/", "phong-trao/", "khen-thuong/", "van-ban/",
        "gioi-thieu/", "404.html", "du-lieu/", "don-vi/don-bien-phong-con-dao/", "khoi/luc-luong-vu-trang/", "quy/2026-q4/", "thong-ke/",
        "gioi-thieu-guong/", "en/", "nhan-bai-moi/", "nhung/quy/2026-q1/", "in/guong/vuon-ca-phe-khung-cui-tam-thang/", "in/don-vi/benh-vien-da-khoa-tinh-son-la/",
        "in/chien-dich/dai-hoi-mttq-son-la-2024/", "tim-kiem/", "tim-kiem/?q=nguoi", "tim-kiem/?q=nguyeenx",
    ];

    [Theory]
    [MemberData(nameof(KindsOfPage))]
    public async Task NothingScrollsSidewaysOnANarrowPhoneOrWithLargeLetters(string address)
    {
        await using var visit = await site.VisitAsync(address, 320);
        if (address.Contains("?q=", StringComparison.Ordinal))
        {
            await Assertions.Expect(visit.Page.Locator(".hits > li").First).ToBeVisibleAsync();
        }

        var browser = await visit.Page.Context.NewCDPSessionAsync(visit.Page);
        foreach (var (width, letters) in new[] { (320, 16), (360, 24), (390, 32) })
        {
            await browser.SendAsync("Page.setFontSizes", new() { ["fontSizes"] = new { standard = letters, @fixed = letters } });
            await visit.Page.SetViewportSizeAsync(width, 800);

            Assert.Equal([width, 0], [await visit.Page.EvaluateAsync<int>("document.documentElement.scrollWidth"), await visit.Page.EvaluateAsync<int>("window.pageXOffset")]);
            Assert.InRange(await visit.Page.EvaluateAsync<double>("parseFloat(getComputedStyle(document.documentElement).fontSize)"), letters, letters * 1.1);
        }
    }

    [Fact]
    public async Task TheHeaderOfTheYearsMatrixStays()
    {
        await using var visit = await site.VisitAsync("nam/2026/", 390);
        var header = visit.Page.Locator(".matrix thead th").First;

        await visit.Page.Locator(".matrix tbody tr").Nth(15).EvaluateAsync("row => row.scrollIntoView({ block: 'center', behavior: 'instant' })");

        Assert.InRange(await header.EvaluateAsync<double>("th => th.getBoundingClientRect().top"), -1, 1);
    }

    /// <summary>On a telephone a row of a table of units or works is a stack, and how it stands comes first.</summary>
    [Theory]
    [InlineData("quy/2026-q1/", ".cov-rows tbody tr:has(.cov)", ".cov", "th")]
    [InlineData("chien-dich/dai-hoi-mttq-son-la-2024/", ".works tbody tr", ".works-status", "td:not([class])")]
    public async Task RowsAreStacksWithTheStateFirst(string address, string row, string state, string name)
    {
        await using var visit = await site.VisitAsync(address, 390);
        var first = visit.Page.Locator(row).First;
        var (above, below) = (await first.Locator(state).BoundingBoxAsync(), await first.Locator(name).First.BoundingBoxAsync());

        Assert.True(above!.Y + above.Height <= below!.Y + 1, $"{above.Y} + {above.Height}, {below.Y}");
        Assert.InRange(below.Width, 200, 390);
        Assert.False(await visit.Page.EvaluateAsync<bool>("[...document.querySelectorAll('main .scroll')].some(part => part.scrollWidth > part.clientWidth + 1)"));
    }

    [Theory]
    [MemberData(nameof(KindsOfPage))]
    public async Task AxeFindsNothingToMendInAnyWindowAndColours(string address)
    {
        await using var visit = await site.VisitAsync(address, 390);
        foreach (var width in new[] { 320, 390, 1280 })
        {
            await visit.Page.SetViewportSizeAsync(width, 800);
            await visit.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light, ForcedColors = ForcedColors.None });
            Assert.Empty((await Axe.FindAsync(visit.Page)).Select(fault => $"/{address} {width} light {fault}"));
            await visit.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
            Assert.Empty((await Axe.FindAsync(visit.Page, Axe.OfColours)).Select(fault => $"/{address} {width} dark {fault}"));

            // What axe reads of colours there are the page's own, not those the system forces: it is asked for the rest, and no text may keep its own.
            await visit.Page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.Active });
            Assert.Empty((await Axe.FindBesideColoursAsync(visit.Page)).Select(fault => $"/{address} {width} forced {fault}"));
            Assert.Empty(await visit.Page.EvaluateAsync<string[]>(
                """
                [...document.querySelectorAll('body *')]
                  .filter(element => getComputedStyle(element).forcedColorAdjust === 'none' && [...element.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.data.trim()) && !element.closest('svg'))
                  .map(element => element.outerHTML)
                """));
        }
    }

    [Fact]
    public async Task TheNominationFormPrintsOnOneA4PageOfItsOwn()
    {
        // A4 less the margins of the style sheet: 178 mm by 261 mm at 96 pixels an inch.
        await using var visit = await site.VisitAsync("gioi-thieu-guong/", 673);
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });

        var form = visit.Page.Locator(".form-sheet");
        Assert.InRange((await form.BoundingBoxAsync())!.Height, 700, 986);
        Assert.Equal("page", await form.EvaluateAsync<string>("form => getComputedStyle(form).breakBefore"));
        Assert.False(await visit.Page.Locator(".site-footer").IsVisibleAsync());
    }

    /// <summary>Sheets of A4, by what the browser itself prints: long tables run on from sheet to sheet instead of beginning a new one each.</summary>
    [Theory]
    [InlineData("chien-dich/dai-hoi-mttq-son-la-2024/", 6)]
    [InlineData("nam/2026/", 4)]
    [InlineData("thong-ke/", 4)]
    [InlineData("quy/2026-q1/", 2)]
    public async Task APageOfFiguresPrintsOnFewSheets(string address, int most)
    {
        await using var visit = await site.VisitAsync(address, 1280);

        var printed = Encoding.Latin1.GetString(await visit.Page.PdfAsync(new() { Format = "A4", PreferCSSPageSize = true }));

        Assert.InRange(Sheet().Count(printed), 1, most);
    }

    [Fact]
    public async Task VietnameseIsSetInTheSitesOwnFont()
    {
        await using var visit = await site.VisitAsync("", 390);

        await visit.Page.EvaluateAsync("document.fonts.ready");
        Assert.True(await visit.Page.EvaluateAsync<bool>("document.fonts.check('16px \"Be Vietnam Pro\"', 'ữ') && [...document.fonts].some(f => f.family.includes('Be Vietnam Pro') && f.status === 'loaded')"));
    }

    [GeneratedRegex("/Type\\s*/Page\\b")]
    private static partial Regex Sheet();
}

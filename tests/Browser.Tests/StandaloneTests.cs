using Microsoft.Playwright;
using Recognition.Tests;

namespace Recognition.Browser.Tests;

/// <summary>A copy made by <c>build --standalone</c> is read from its files, as by a double click. Each visit ends with no error in the console.</summary>
[Collection(ServedSiteCollection.Name)]
public sealed class StandaloneTests(ServedSite site) : IDisposable
{
    private readonly TestFolder _folder = new();

    [Fact]
    public async Task TheCopyOpensByADoubleClick()
    {
        // Under a base path, with a blank in the folder's name as on a stick.
        var copy = _folder.PathTo("ban doc");
        var built = WarmProgram.Run(
            Repository.PathTo("tests", "sites", "sample"),
            "build", "--standalone", "--output", copy, "--base-url", "https://example.org/guong-sang/", "--date", "2026-11-20");
        Assert.True(built.Code == 0, built.Error);
        foreach (var address in new[]
        {
            "index.html", "guong/vuon-ca-phe-khung-cui-tam-thang/index.html", "quy/2026-q3/index.html", "don-vi/benh-vien-da-khoa-tinh-son-la/index.html",
            "nhung/don-vi/benh-vien-da-khoa-tinh-son-la/index.html", "in/guong/vuon-ca-phe-khung-cui-tam-thang/index.html", "tim-kiem/index.html", "du-lieu/index.html", "404.html",
        })
        {
            await using var visit = await OpenAsync(copy, address);
            await IsWholeAsync(visit.Page, address);
        }
    }

    [Fact]
    public async Task AReaderGoesOnAndIsToldWhatIsMissing()
    {
        var copy = _folder.PathTo("copy");
        var built = WarmProgram.Run(
            Repository.PathTo("tests", "sites", "sample"),
            "build", "--standalone", "--output", copy, "--date", "2026-11-20");
        Assert.True(built.Code == 0, built.Error);

        await using var visit = await OpenAsync(copy, "index.html");
        Assert.True(await visit.Page.GetByText("Bản mở từ tệp này không có tìm kiếm (cần máy chủ).").IsVisibleAsync());
        Assert.Equal(0, await visit.Page.Locator("form, script").CountAsync());
        await visit.Page.GetByRole(AriaRole.Navigation).First.GetByText("Đơn vị").ClickAsync();
        await visit.ArrivesAtAsync("/copy/don-vi/index\\.html$");
        await visit.Page.Locator("main a[href*='don-vi/benh-vien-da-khoa-tinh-son-la/']").First.ClickAsync();
        await visit.ArrivesAtAsync("/copy/don-vi/benh-vien-da-khoa-tinh-son-la/index\\.html$");

        // An old address leads on.
        var old = Directory.EnumerateFiles(copy, "*.html", SearchOption.AllDirectories).First(file => File.ReadAllText(file).Contains("http-equiv=\"refresh\"", StringComparison.Ordinal));
        await visit.Page.GotoAsync(new Uri(old).AbsoluteUri);
        await visit.ArrivesAtAsync("/copy/guong/[a-z0-9-]+/index\\.html$");
    }

    public void Dispose() => _folder.Dispose();

    private Task<Visit> OpenAsync(string copy, string address) =>
        Visit.BeginAsync(site.Browser, new Uri(Path.Combine(copy, address)).AbsoluteUri, 1024, ColorScheme.Light);

    private static async Task IsWholeAsync(IPage page, string address)
    {
        Assert.Equal("", await page.EvaluateAsync<string>("[...document.querySelectorAll('link[rel=stylesheet]')].filter(l => !l.sheet).map(l => l.href).join()"));
        Assert.NotEqual(0, await page.EvaluateAsync<int>("document.styleSheets.length"));

        // A page without styles has the browser's own margin.
        Assert.NotEqual("8px", await page.EvaluateAsync<string>("getComputedStyle(document.body).marginTop"));
        if (!address.StartsWith("nhung/", StringComparison.Ordinal))
        {
            Assert.True(await page.EvaluateAsync<bool>("document.fonts.ready.then(() => [...document.fonts].some(f => f.status === 'loaded'))"), address + ": no font");
        }

        Assert.Equal("", await page.EvaluateAsync<string>(
            """
            Promise.all([...document.images].map(async image => {
              image.loading = 'eager';
              try { await image.decode(); return ''; } catch { return image.currentSrc || image.src; }
            })).then(all => all.filter(src => src).join())
            """));
        var links = await page.EvaluateAsync<string[]>("[...document.querySelectorAll('a[href], link[href]')].map(a => a.href).filter(href => href.startsWith('file:'))");
        Assert.NotEmpty(links);
        Assert.Equal([], links.Where(link => !File.Exists(new Uri(link).LocalPath)).Distinct());
    }
}

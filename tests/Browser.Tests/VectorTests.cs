using System.Text.Json;
using Microsoft.Playwright;
using Recognition.Tests;

namespace Recognition.Browser.Tests;

/// <summary>
/// What attackers write, in every field that readers see: no page runs it, even in a browser that was told to ignore the page's own policy, and no page has an element,
/// attribute or address that could. Chromium is the judge: it reads HTML as the program's own parser does not.
/// </summary>
public sealed class VectorTests : IAsyncLifetime
{
    private const int Fewest = 3_000;

    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private IPage? _page;

    /// <summary>The judge, who is judged first.</summary>
    public async Task InitializeAsync()
    {
        _playwright = await Playwright.CreateAsync();
        _browser = await Chromium.LaunchAsync(_playwright);
        var context = await _browser.NewContextAsync(new() { BypassCSP = true, Offline = true });
        await context.AddInitScriptAsync("window.trapped = []; window.alert = what => window.trapped.push(String(what)); window.confirm = window.prompt = window.alert;");
        _page = await context.NewPageAsync();
        foreach (var opens in new[] { true, false })
        {
            Assert.NotEmpty(await JudgeAsync("<img src=x onerror=alert(1)>", opens));
            Assert.NotEmpty(await JudgeAsync("<a href=\" javascript:alert(1)\">x</a>", opens));
            Assert.Empty(await JudgeAsync("<p>alert(1)</p>", opens));
        }

        Assert.Contains("ran 1", await JudgeAsync("<script>alert(1)</script>", opens: true));
        Assert.NotEmpty(await JudgeAsync("<script>alert(1)</script>", opens: false));
    }

    public async Task DisposeAsync()
    {
        await _browser!.DisposeAsync();
        _playwright!.Dispose();
    }

    [Fact]
    public async Task NothingThatAttackersWriteIsRun()
    {
        using var folder = TestFolder.WithGoodSite();
        var site = new VectorSite(folder);
        site.Build();
        Assert.True(site.Used >= Fewest, $"{site.Used} vectors");

        await NothingIsRunAsync(folder);
    }

    /// <summary>A document for each, brought into the site as a draft.</summary>
    [Fact]
    public async Task NothingThatStandsInAWordFileIsRun()
    {
        using var folder = TestFolder.WithGoodSite();
        foreach (var (index, vector) in Vectors.All.Index())
        {
            VectorDocument.Write(folder.PathTo("bai.docx"), vector);
            var made = WarmProgram.Run(folder.Root, "new", "story", "--from", "bai.docx", "--title", $"Bài số {index} {vector}", "--slug", $"vec-to-{index}", "--date", "2026-11-20");
            Assert.True(made.Code == 0, $"{vector}: {made.Output}{made.Error}");
        }

        var built = WarmProgram.Run(folder.Root, "build", "--drafts", "--date", "2026-11-20", "--verify", "none");
        Assert.True(built.Code == 0, built.Output + built.Error);
        Assert.Equal(Vectors.All.Count, Directory.EnumerateDirectories(folder.PathTo("output/guong"), "vec-to-*").Count());

        await NothingIsRunAsync(folder);
    }

    /// <summary>Every key of the settings takes each vector at its turn.</summary>
    [Fact]
    public async Task NothingThatStandsInTheSettingsIsRun()
    {
        using var folder = TestFolder.WithGoodSite();
        var used = 0;
        for (var turn = 0; turn < Vectors.All.Count; turn += VectorSettings.Keys)
        {
            used += VectorSettings.Build(folder, turn);
            await NothingIsRunAsync(folder, "index.html", "gioi-thieu-guong/index.html", "404.html", "thong-ke/index.html");
        }

        Assert.True(used >= Vectors.All.Count, $"{used} vectors");
    }

    private async Task NothingIsRunAsync(TestFolder folder, params string[] only)
    {
        var files = only.Length > 0 ? [.. only.Select(file => folder.PathTo($"output/{file}"))] : Directory.EnumerateFiles(folder.PathTo("output"), "*.html", SearchOption.AllDirectories).ToList();
        // Every page is read by the browser; every fourth, which is some of each kind, is opened as well.
        var faults = new List<string>();
        foreach (var (index, file) in files.Order(StringComparer.Ordinal).Index())
        {
            var found = await JudgeAsync(await File.ReadAllTextAsync(file), opens: index % 4 == 0);
            faults.AddRange(found.Select(fault => $"{Path.GetRelativePath(folder.PathTo("output"), file)}: {fault}"));
        }

        Assert.Equal([], faults);

        // Feeds and data are read by programs that know no policy.
        foreach (var feed in Directory.EnumerateFiles(folder.PathTo("output"), "*.xml", SearchOption.AllDirectories))
        {
            System.Xml.Linq.XDocument.Load(feed);
        }

        foreach (var data in Directory.EnumerateFiles(folder.PathTo("output"), "*.json", SearchOption.AllDirectories))
        {
            using var _ = JsonDocument.Parse(await File.ReadAllBytesAsync(data));
        }
    }

    /// <summary>What a page runs, or could.</summary>
    /// <param name="html">The page.</param>
    /// <param name="opens">Whether it is opened, without a server: whatever loads something fails, and what listens for that is run. If not, it is only read.</param>
    private async Task<string[]> JudgeAsync(string html, bool opens)
    {
        if (opens)
        {
            await _page!.GotoAsync("about:blank");
            await _page.SetContentAsync(html, new() { WaitUntil = WaitUntilState.DOMContentLoaded });
        }

        return await _page!.EvaluateAsync<string[]>(
            """
            html => {
              const page = html === null ? document : new DOMParser().parseFromString(html, 'text/html');
              const bad = /^[\u0000-\u0020]*(javascript|vbscript|data:text)/i;
              const faults = html === null ? window.trapped.map(what => 'ran ' + what) : [];
              for (const element of page.querySelectorAll('*')) {
                if (/^(iframe|object|embed|base|style|frame|applet|marquee|math|video|audio|template)$/i.test(element.localName)) faults.push(element.outerHTML.slice(0, 90));
                if (element.localName === 'script' && !element.getAttribute('src') && element.type !== 'application/ld+json') faults.push(element.outerHTML.slice(0, 90));
                for (const { name, value } of element.attributes) {
                  if (/^on/i.test(name) || name === 'style' || name === 'srcdoc') faults.push(`${element.localName} ${name}`);
                  if (/^(href|src|action|formaction|data|xlink:href|poster)$/.test(name) && (bad.test(value) || value.includes('evil.example'))) faults.push(`${element.localName} ${name}=${value.slice(0, 60)}`);
                }
              }
              return faults;
            }
            """,
            opens ? null : html);
    }
}

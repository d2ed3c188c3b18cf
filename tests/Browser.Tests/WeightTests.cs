using System.Collections.Concurrent;
using System.IO.Compression;
using Microsoft.Playwright;

namespace Recognition.Browser.Tests;

/// <summary>What a page costs a reader on a slow network, counted as a server sends it that packs texts with gzip, and that nothing moves while it arrives.</summary>
[Collection(ManyPagesCollection.Name)]
public sealed class WeightTests(ServedSite site)
{
    private const int MostOfSheets = 12_000;
    private const int MostOfScripts = 4_000;

    public static TheoryData<string> KindsOfPage => LookTests.KindsOfPage;

    [Theory]
    [MemberData(nameof(KindsOfPage))]
    public async Task SheetsAndScriptsAreSmallAndNothingMoves(string address)
    {
        var (page, answers) = await LoadAsync(address);

        Assert.InRange(await WeightAsync(answers, ".css"), 1, MostOfSheets);

        // The search page has budgets of its own (Search.WeightTests).
        if (!address.StartsWith("tim-kiem/", StringComparison.Ordinal))
        {
            Assert.InRange(await WeightAsync(answers, ".js"), 0, MostOfScripts);
        }

        Assert.Empty(await page.EvaluateAsync<string[]>("window.jumps"));
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("guong/vuon-ca-phe-khung-cui-tam-thang/")]
    [InlineData("guong/dem-mua-o-ngam-tran/")]
    public async Task AStoryWithoutItsPhotographIsLightAndAsksSeldom(string address)
    {
        var (page, answers) = await LoadAsync(address);
        var all = answers.Where(a => !a.Url.Contains("/anh/", StringComparison.Ordinal)).ToList();

        Assert.InRange(all.Count, 4, 8);
        Assert.InRange(await WeightAsync(all, ""), 20_000, 80_000);
        await page.Context.CloseAsync();
    }

    /// <summary>Frames and posters have sheets for themselves, and read nothing.</summary>
    public static TheoryData<string> PagesOfRooms =>
        [.. ((IEnumerable<object[]>)KindsOfPage).Select(row => (string)row[0]).Where(address => !address.StartsWith("nhung/", StringComparison.Ordinal) && !address.StartsWith("in/", StringComparison.Ordinal))];

    /// <summary>A room's sheet is linked where it is used: none of its rules would match anything on a page that does not link it.</summary>
    [Theory]
    [MemberData(nameof(PagesOfRooms))]
    public async Task NoPageMissesASheet(string address)
    {
        var rooms = site.FilesIn("assets").Where(name => name.EndsWith(".css", StringComparison.Ordinal) && name.Split('.')[0] is not ("site" or "embed" or "poster")).ToList();
        await using var visit = await site.VisitAsync(address, 390);
        var missed = await visit.Page.EvaluateAsync<string[]>(
            """
            async sheets => {
              const linked = [...document.querySelectorAll('link[rel=stylesheet]')].map(link => link.href), missed = [];
              const walk = (rules, sheet) => {
                for (const rule of rules) {
                  if (rule.selectorText) {
                    const elements = rule.selectorText.replace(/::[-\w]+(\([^)]*\))?/g, '').replace(/:(hover|focus-visible|focus|open)\b/g, '');
                    if (document.querySelector(elements)) missed.push(`${sheet}: ${rule.selectorText}`);
                  } else if (rule.cssRules) walk(rule.cssRules, sheet);
                }
              };
              for (const sheet of sheets.filter(sheet => !linked.includes(sheet))) {
                const parsed = new CSSStyleSheet();
                parsed.replaceSync(await (await fetch(sheet)).text());
                walk(parsed.cssRules, sheet.split('/').pop());
              }
              return missed;
            }
            """,
            rooms.Select(name => site.Home + "assets/" + name));

        Assert.Empty(missed);
    }

    private async Task<(IPage Page, ConcurrentQueue<IResponse> Answers)> LoadAsync(string address)
    {
        var context = await site.Browser.NewContextAsync(new() { ViewportSize = new() { Width = 390, Height = 844 } });
        var page = await context.NewPageAsync();
        var answers = new ConcurrentQueue<IResponse>();
        page.Response += (_, answer) => answers.Enqueue(answer);
        await page.AddInitScriptAsync(
            """
            window.jumps = [];
            new PerformanceObserver(list => window.jumps.push(...list.getEntries().filter(entry => entry.value > .0005)
              .map(entry => `${entry.value} ${entry.sources.map(source => source.node?.outerHTML?.slice(0, 80)).join(' ')}`)))
              .observe({ type: 'layout-shift', buffered: true });
            """);
        await page.GotoAsync(site.Home + address, new() { WaitUntil = WaitUntilState.NetworkIdle });
        return (page, answers);
    }

    private static async Task<int> WeightAsync(IEnumerable<IResponse> answers, string ending)
    {
        var sum = 0;
        foreach (var answer in answers.Where(a => new Uri(a.Url).AbsolutePath.EndsWith(ending, StringComparison.Ordinal)))
        {
            var body = await answer.BodyAsync();
            sum += answer.Url.EndsWith(".woff2", StringComparison.Ordinal) ? body.Length : Packed(body);
        }

        return sum;
    }

    private static int Packed(byte[] body)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal))
        {
            gzip.Write(body);
        }

        return packed.ToArray().Length;
    }
}

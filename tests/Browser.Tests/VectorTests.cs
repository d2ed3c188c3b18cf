using System.Text.Json;
using Microsoft.Playwright;
using Recognition.Tests;

namespace Recognition.Browser.Tests;

/// <summary>
/// What attackers write, in every field that readers see: no page runs it, even in a browser that was told to ignore the page's own policy, and no page has an element,
/// attribute or address that could. Chromium is the judge: it reads HTML as the program's own parser does not.
/// </summary>
public sealed class VectorTests
{
    private const int Fewest = 400;

    private static readonly string[] Vectors =
    [
        "<script>alert(1)</script>", "<ScRiPt>alert(1)</sCrIpT>", "<script/src=data:,alert(1)>", "<scr<script>ipt>alert(1)</script>", "</title><script>alert(1)</script>", "</script><script>alert(1)</script>",
        "<img src=x onerror=alert(1)>", "<img/src=x/onerror=alert(1)>", "<img src=x onerror=alert(1)//", "\"><img src=x onerror=alert(1)>", "'><img src=x onerror=alert(1)>", "<image src=x onerror=alert(1)>",
        "<svg onload=alert(1)>", "<svg><script>alert(1)</script></svg>", "<svg><animate onbegin=alert(1) attributeName=x dur=1s>", "<svg><a xlink:href=javascript:alert(1)><text>x</text></a></svg>",
        "<math><mtext><table><mglyph><style><!--</style><img title=\"--><img src=1 onerror=alert(1)>\">", "<math href=javascript:alert(1)>x</math>",
        "<iframe src=javascript:alert(1)>", "<iframe srcdoc='<script>parent.alert(1)</script>'>", "<object data=javascript:alert(1)>", "<embed src=javascript:alert(1)>",
        "<body onload=alert(1)>", "<details open ontoggle=alert(1)>x</details>", "<input autofocus onfocus=alert(1)>", "<video><source onerror=alert(1)></video>", "<audio src=x onerror=alert(1)>", "<marquee onstart=alert(1)>x</marquee>",
        "<base href=//evil.example/>", "<link rel=stylesheet href=//evil.example/a.css>", "<meta http-equiv=refresh content='0;url=//evil.example/'>", "<style>*{display:none}</style>", "<p style=position:fixed;inset:0>x</p>",
        "<form action=//evil.example/><button>x</button></form>", "<a href=javascript:alert(1)>x</a>", "<a href=\"jav&#x09;ascript:alert(1)\">x</a>", "<a href=\"data:text/html,<script>alert(1)</script>\">x</a>",
        "[x](javascript:alert(1))", "[x](<javascript:alert(1)>)", "[x](java&#115;cript:alert(1))", "![x](javascript:alert(1))", "[x]: javascript:alert(1)", "<javascript:alert(1)>", "[x](vbscript:alert(1))", "[x](//evil.example\" onmouseover=\"alert(1))",
        "{{constructor.constructor('alert(1)')()}}", "${alert(1)}", "<%= alert(1) %>", "]]><script>alert(1)</script>", "--><script>alert(1)</script>", "\u2028alert(1)\u2029", "&lt;script&gt;alert(1)&lt;/script&gt;", "&#60;script&#62;alert(1)&#60;/script&#62;",
        "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">", "<template><script>alert(1)</script></template>", "<x onclick=alert(1) autofocus tabindex=1>x", "\\\"-alert(1)-\\\"", "'-alert(1)-'", "</textarea><script>alert(1)</script>",
    ];

    /// <summary>The keys that take a vector, each by the name under which a problem with it is told.</summary>
    private static readonly string[] Fields =
        ["title", "summary", "honoree.name", "achievements.claim", "achievements.figure", "achievements.evidence", "approved.by", "author", "quotes.text", "quotes.speaker", "quotes.post", "award.decision", "body"];

    [Fact]
    public async Task NothingThatAttackersWriteIsRun()
    {
        using var folder = TestFolder.WithGoodSite();
        var used = Fill(folder);
        Assert.True(used >= Fewest, $"{used} vectors");

        var files = Directory.EnumerateFiles(folder.PathTo("output"), "*.html", SearchOption.AllDirectories).ToList();
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await Chromium.LaunchAsync(playwright);
        await using var context = await browser.NewContextAsync(new() { BypassCSP = true, Offline = true });
        await context.AddInitScriptAsync("window.trapped = []; window.alert = what => window.trapped.push(String(what)); window.confirm = window.prompt = window.alert;");
        var page = await context.NewPageAsync();
        Assert.NotEmpty(await JudgeAsync(page, "<img src=x onerror=alert(1)>"));
        Assert.Contains("ran 1", await JudgeAsync(page, "<script>alert(1)</script>"));
        Assert.NotEmpty(await JudgeAsync(page, "<a href=\" javascript:alert(1)\">x</a>"));
        Assert.Empty(await JudgeAsync(page, "<p>alert(1)</p>"));
        var faults = new List<string>();
        foreach (var file in files)
        {
            var found = await JudgeAsync(page, await File.ReadAllTextAsync(file));
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
    private static async Task<string[]> JudgeAsync(IPage page, string html)
    {
        // The page as it stands, without a server: whatever loads something fails, and what listens for that is run.
        await page.GotoAsync("about:blank");
        await page.SetContentAsync(html, new() { WaitUntil = WaitUntilState.DOMContentLoaded });
        return await page.EvaluateAsync<string[]>(
            """
            () => {
              const bad = /^[\u0000-\u0020]*(javascript|vbscript|data:text)/i;
              const faults = [...(window.trapped ?? [])].map(what => 'ran ' + what);
              for (const element of document.querySelectorAll('*')) {
                if (/^(iframe|object|embed|base|style|frame|applet|marquee|math|video|audio|template)$/i.test(element.localName)) faults.push(element.outerHTML.slice(0, 90));
                if (element.localName === 'script' && !element.src && element.type !== 'application/ld+json') faults.push(element.outerHTML.slice(0, 90));
                for (const { name, value } of element.attributes) {
                  if (/^on/i.test(name) || name === 'style' || name === 'srcdoc') faults.push(`${element.localName} ${name}`);
                  if (/^(href|src|action|formaction|data|xlink:href|poster)$/.test(name) && (bad.test(value) || value.includes('evil.example'))) faults.push(`${element.localName} ${name}=${value.slice(0, 60)}`);
                }
              }
              return faults;
            }
            """);
    }

    /// <summary>A story for each vector, which stands in every key that takes it; one that the program refuses by name gives way.</summary>
    /// <returns>How many vectors stand in the site that was built.</returns>
    private static int Fill(TestFolder folder)
    {
        var refused = new HashSet<(int Story, string Field)>();
        for (var attempt = 0; attempt < 6; attempt++)
        {
            for (var story = 0; story < Vectors.Length; story++)
            {
                folder.Write($"input/stories/2026/q3/vec-to-{story}.md", Story(story, refused));
            }

            var built = WarmProgram.Run(folder.Root, "build", "--date", "2026-11-20", "--verify", "none");
            if (built.Code == 0)
            {
                return (Vectors.Length * Fields.Length) - refused.Count;
            }

            var before = refused.Count;
            using var report = JsonDocument.Parse(WarmProgram.Run(folder.Root, "check", "--format", "json", "--date", "2026-11-20", "--verify", "none").Output);
            foreach (var problem in report.RootElement.GetProperty("problems").EnumerateArray().Where(p => p.GetProperty("severity").GetString() == "error"))
            {
                var name = Path.GetFileNameWithoutExtension(problem.GetProperty("file").GetString()!);
                var field = problem.GetProperty("field").GetString()!;
                Assert.StartsWith("vec-to-", name, StringComparison.Ordinal);
                refused.Add((int.Parse(name[7..], System.Globalization.CultureInfo.InvariantCulture), field.Length > 0 ? Fields.First(f => f == field || field.StartsWith(f, StringComparison.Ordinal)) : "body"));
            }

            Assert.True(refused.Count > before, built.Output + built.Error);
        }

        throw new InvalidOperationException("What is refused has no end.");
    }

    private static string Story(int story, HashSet<(int Story, string Field)> refused)
    {
        string In(string field, string plain) => JsonSerializer.Serialize(refused.Contains((story, field)) ? plain : $"{plain} {Vectors[story]}");
        return $$"""
            ---
            title: {{In("title", $"Bài số {story}")}}
            summary: {{In("summary", "Một câu.")}}
            subject: ca-nhan
            honoree: { name: {{In("honoree.name", $"Người được nêu {story}")}}, group: nong-dan }
            category: nguoi-tot-viec-tot
            unit: xa-nam-dong
            quarter: 2026-Q3
            level: duoc-cong-nhan
            achievements: [{ claim: {{In("achievements.claim", "Hiến đất")}}, figure: {{In("achievements.figure", "350 m²")}}, evidence: {{In("achievements.evidence", "Biên bản")}} }]
            sources: [221-kh-ubnd]
            approved: { by: {{In("approved.by", "Hội đồng")}}, unit: xa-nam-dong, date: 2026-08-28 }
            consent: { status: given, date: 2026-08-25, scope: "Họ tên, câu chuyện" }
            author: {{In("author", "Trung tâm")}}
            published: 2026-09-05
            submitted: 2026-09-04
            status: published
            quotes: [{ text: {{In("quotes.text", "Việc nên làm.")}}, speaker: {{In("quotes.speaker", "Bà con")}}, post: {{In("quotes.post", "Hàng xóm")}} }]
            award: { award: bang-khen-ubnd-tinh, decision: {{In("award.decision", "45/QĐ-UBND")}}, date: 2026-08-20 }
            ---

            Mở đầu bài số {{story}}.

            {{(refused.Contains((story, "body")) ? "Chữ." : Vectors[story])}}

            Chữ {{(refused.Contains((story, "body")) ? "." : Vectors[story])}} sau chữ.
            """ + "\n";
    }
}

using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Recognition.Tests;

namespace Recognition.Browser.Tests;

/// <summary>Posters are one sheet of A4, whatever stands on them.</summary>
[Collection(ServedSiteCollection.Name)]
public sealed class PosterTests(ServedSite site)
{
    private const string Base = "https://example.org/guong-sang/";

    [Theory]
    [InlineData("in/guong/vuon-ca-phe-khung-cui-tam-thang/")]
    [InlineData("in/don-vi/benh-vien-da-khoa-tinh-son-la/")]
    [InlineData("in/chien-dich/dai-hoi-mttq-son-la-2024/")]
    public async Task APosterOfTheSiteIsOneSheet(string address)
    {
        await using var visit = await site.VisitAsync(address, 390);

        await IsOneSheetAsync(visit.Page);
    }

    [Fact]
    public async Task APhotographHasNearlyHalfOfTheSheet()
    {
        await using var visit = await site.VisitAsync("in/guong/vuon-ca-phe-khung-cui-tam-thang/", 390);
        await visit.Page.SetViewportSizeAsync(794, 1123);
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });

        var photo = (await visit.Page.Locator(".poster-photo img").BoundingBoxAsync())!;

        Assert.InRange(photo.Width * photo.Height / (794 * 1123), 0.45, 0.6);
    }

    /// <summary>Every text as long as the schema allows, and as short as it can be.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(1000)]
    public async Task TheLongestAndTheShortestTextsFit(int length)
    {
        using var folder = TestFolder.WithGoodSite();
        const string story = "input/stories/2026/q3/hien-dat.md";
        Fill(folder, story, "title: \"Hiến đất mở đường\"", "title", Math.Min(length, 120));
        Fill(folder, story, "summary: \"Tóm tắt thành tích trong một câu.\"", "summary", Math.Min(length, 300));
        folder.Replace(story, "Người được nêu", Words(Math.Min(length, 160)));
        folder.Replace(story, "status: published", "status: published\nsample: true");
        Fill(folder, "input/units/xa-nam-dong.md", "name: Xã Nam Dong", "name", Math.Min(length, 160));
        Fill(folder, "input/campaigns/dot-thi-dua.md", "name: \"Đợt thi đua đặc biệt\"", "name", Math.Min(length, 300));
        Fill(folder, "input/campaigns/dot-thi-dua.md", "summary: \"Chào mừng đại hội.\"", "summary", Math.Min(length, 400));
        var text = (await File.ReadAllTextAsync(folder.PathTo(story))).Replace("aliases: [hien-dat-cu, /tin-tuc/123.html]\n", "", StringComparison.Ordinal);
        for (var i = 0; i < 5 && length > 1; i++)
        {
            folder.Write($"input/stories/2026/q3/bai-{i}.md", $"{text}\nLời riêng của bài thứ {i}: {string.Join(", ", Enumerable.Range(100 * i, 40).Select(n => $"việc thứ {n}"))}.\n");
        }

        var built = WarmProgram.Run(
            Repository.Root,
            "build", "--input", folder.PathTo("input"), "--settings", folder.PathTo("settings.yml"), "--output", folder.PathTo("site"), "--date", "2026-11-20");
        Assert.True(built.Code == 0, built.Error + built.Output);
        var context = await site.Browser.NewContextAsync();
        await context.RouteAsync(Base + "**", route => route.FulfillAsync(new() { Path = FileOf(folder, route.Request.Url) }));
        var page = await context.NewPageAsync();
        foreach (var address in new[] { "in/guong/hien-dat/", "in/don-vi/xa-nam-dong/", "in/chien-dich/dot-thi-dua/" })
        {
            await page.GotoAsync(Base + address);
            await IsOneSheetAsync(page);
        }

        await context.CloseAsync();
    }

    private static async Task IsOneSheetAsync(IPage page)
    {
        var pdf = Encoding.Latin1.GetString(await page.PdfAsync(new() { PreferCSSPageSize = true }));
        Assert.Single(Regex.Matches(pdf, @"/Type\s*/Page\b"));
        var box = Regex.Match(pdf, @"/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]");
        Assert.InRange(double.Parse(box.Groups[1].Value, CultureInfo.InvariantCulture), 594, 597);
        Assert.InRange(double.Parse(box.Groups[2].Value, CultureInfo.InvariantCulture), 841, 844);

        // Nothing is cut, and nothing stands on something else.
        await page.SetViewportSizeAsync(794, 1123);
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await page.EvaluateAsync("document.fonts.ready");
        var over = await page.EvaluateAsync<double>("""
            () => {
              const bottom = element => element.getBoundingClientRect().bottom;
              const foot = document.querySelector('.poster-foot');
              return Math.max(
                ...[...document.querySelectorAll('.poster-main > *')].map(e => bottom(e) - foot.getBoundingClientRect().top),
                ...[...foot.children].map(e => bottom(e) - bottom(document.querySelector('.poster'))),
                document.querySelector('.poster').scrollWidth - document.querySelector('.poster').clientWidth);
            }
            """);
        Assert.True(over <= 1, $"{page.Url}: {over} pixels too much");
        await page.EmulateMediaAsync(new() { Media = Media.Null });
    }

    private static void Fill(TestFolder folder, string file, string line, string key, int length) =>
        folder.Replace(file, line, $"{key}: \"{Words(length)}\"");

    private static string Words(int length) => string.Concat(Enumerable.Repeat("Nghiêng ", (length / 8) + 1))[..length].TrimEnd().PadRight(length, 'g');

    private static string FileOf(TestFolder folder, string url)
    {
        var path = folder.PathTo(Path.Combine("site", new Uri(url).AbsolutePath["/guong-sang/".Length..]));
        return path.EndsWith('/') ? path + "index.html" : path;
    }
}

using Microsoft.Playwright;
using Recognition.Tests;

namespace Recognition.Browser.Tests;

/// <summary>A site in the colour of its place, with its logo, can be read in light and dark: measured by the browser, with colours that just pass.</summary>
[Collection(ServedSiteCollection.Name)]
public sealed class AccentTests(ServedSite site)
{
    private static readonly string[] Pages = ["index.html", "guong/hien-dat/index.html", "guong/index.html", "quy/2026-q3/index.html", "thong-ke/index.html", "nhung/don-vi/xa-nam-dong/index.html", "in/don-vi/xa-nam-dong/index.html"];

    /// <summary>The nearest to a light pink, yellow and grey that can be read, and a dark blue.</summary>
    [Theory]
    [InlineData("#cd1b58")]
    [InlineData("#7d6900")]
    [InlineData("#686868")]
    [InlineData("#000080")]
    public async Task AxeFindsEnoughContrastInLightAndDark(string accent)
    {
        using var folder = TestFolder.WithGoodSite();
        Directory.CreateDirectory(folder.PathTo("input/media"));
        File.Copy(Directory.EnumerateFiles(Repository.PathTo("tests", "sites", "sample", "input", "media"), "*.jpg").First(), folder.PathTo("input/media/logo.jpg"));
        await File.AppendAllTextAsync(folder.PathTo("settings.yml"), $"accent: \"{accent}\"\nlogo: logo.jpg\n");
        var built = WarmProgram.Run(folder.Root, "build", "--standalone", "--date", "2026-11-20");
        Assert.True(built.Code == 0, built.Error);

        foreach (var page in Pages)
        {
            await using var visit = await Visit.BeginAsync(site.Browser, new Uri(folder.PathTo("standalone/" + page)).AbsoluteUri, 1280, ColorScheme.Light);
            Assert.Empty((await Axe.FindAsync(visit.Page, [.. Axe.OfColours, "image-alt"])).Select(fault => $"/{page} light {fault}"));
            await visit.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
            Assert.Empty((await Axe.FindAsync(visit.Page, Axe.OfColours)).Select(fault => $"/{page} dark {fault}"));
        }
    }
}

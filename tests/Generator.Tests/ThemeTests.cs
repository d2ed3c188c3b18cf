using System.Text.RegularExpressions;
using Recognition.Tests;
using Recognition.Theming;

namespace Recognition.Generator.Tests;

/// <summary>The contract is all a theme needs.</summary>
public sealed partial class ThemeTests
{
    [Fact]
    public void ATinyThemeRendersEveryPage()
    {
        using var folder = TestFolder.WithGoodSite();
        var tiny = BuiltSite.From(folder, theme: "Tiny");

        Assert.Equal(PagesOf(BuiltSite.From(folder)), PagesOf(tiny));
        Assert.Equal("Hiến đất mở đường", tiny.Page("guong/hien-dat/").QuerySelector("h1")!.TextContent);
        Assert.Contains("Xin chào", tiny.Text("don-vi/"), StringComparison.Ordinal);
        Assert.Contains("<h2 id=\"mo-duong\">Mở đường</h2>", tiny.Text("guong/hien-dat/"), StringComparison.Ordinal);
    }

    [Fact]
    public void AssetsArePublishedUnderTheHashOfTheirContent()
    {
        using var folder = TestFolder.WithGoodSite();
        var tiny = BuiltSite.From(folder, theme: "Tiny");

        var css = tiny.Page("").QuerySelector("link")!.GetAttribute("href")!["/guong-sang/".Length..];
        Assert.Matches("^assets/site\\.[0-9a-f]{8}\\.css$", css);
        var image = tiny.Text(css).Split('"')[1];
        Assert.Matches("^dot\\.[0-9a-f]{8}\\.svg$", image);
        Assert.Contains("assets/" + image, tiny.Files.Keys);
    }

    [Fact]
    public void AnAssemblyWithoutPagesIsNoTheme()
    {
        var fault = Assert.Throws<ThemeException>(() => Theme.Load(typeof(Theme).Assembly));

        Assert.Contains("StoryPage", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2, 7, "vi", "28,6%")]
    [InlineData(2, 7, "en", "28.6%")]
    [InlineData(1, 2, "vi", "50%")]
    [InlineData(1999, 2000, "vi", "99,9%")]
    [InlineData(2000, 2000, "vi", "100%")]
    [InlineData(0, 0, "vi", "0%")]
    public void AShareIsNeverRoundedUpToTheWhole(int part, int whole, string language, string share) =>
        Assert.Equal(share, Texts.Read(language, typeof(Theme).Assembly).Percent(part, whole));

    [Fact]
    public void ASiteInEnglishSpeaksEnglish()
    {
        using var folder = TestFolder.WithGoodSite();
        File.AppendAllText(folder.PathTo("settings.yml"), "language: en\n");

        var page = BuiltSite.From(folder).Page("guong/");

        Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("Exemplary stories", page.QuerySelector("h1")!.TextContent.Trim());
    }

    /// <summary>A brace too many ends a layer, and browsers drop what follows without a word.</summary>
    [Fact]
    public void TheBracesOfEverySheetMatch()
    {
        using var folder = TestFolder.WithGoodSite();
        var site = BuiltSite.From(folder);
        var sheets = site.Files.Keys.Where(a => a.EndsWith(".css", StringComparison.Ordinal)).ToList();

        Assert.InRange(sheets.Count, 8, 30);
        Assert.All(sheets, sheet =>
        {
            var depth = 0;
            foreach (var c in NoBraces().Replace(site.Text(sheet), ""))
            {
                depth += c switch { '{' => 1, '}' => -1, _ => 0 };
                Assert.True(depth >= 0, $"{sheet}: a brace too many");
            }

            Assert.True(depth == 0, $"{sheet}: a brace is missing");
        });
    }

    [GeneratedRegex("""/\*.*?\*/|"[^"]*"|'[^']*'""", RegexOptions.Singleline)]
    private static partial Regex NoBraces();

    private static IEnumerable<string> PagesOf(BuiltSite site) =>
        site.Files.Keys.Where(a => !a.StartsWith("assets/", StringComparison.Ordinal)).Order(StringComparer.Ordinal);
}

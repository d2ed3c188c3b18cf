using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using Recognition.Content.Problems;
using Recognition.Content.Values;
using Recognition.Tests;
using Recognition.Themes.Sen.Layout;

namespace Recognition.Generator.Tests;

/// <summary>Sen wears the colour of a place wherever it has one of its own, and everything can be read as before.</summary>
public sealed partial class AccentTests
{
    private const string Settings = "settings.yml";
    private const string Accent = "#00695c";

    private static readonly string Tokens = File.ReadAllText(Repository.PathTo("themes", "Sen", "wwwroot", "styles", "30-tokens.css"));

    private static readonly Palette Palette = new();

    private static readonly Arbitrary<Colour> Colours = Arb.From(
        from red in Gen.Choose(0, 255)
        from green in Gen.Choose(0, 255)
        from blue in Gen.Choose(0, 255)
        select new Colour((byte)red, (byte)green, (byte)blue));

    [Fact]
    public void NothingOfTheThemesOwnColourIsLeft()
    {
        using var folder = TestFolder.WithGoodSite();
        var before = BuiltSite.From(folder);
        File.AppendAllText(folder.PathTo(Settings), $"accent: \"{Accent}\"\n");
        var site = BuiltSite.From(folder);

        var own = Palette.Of(Colour.Parse(Accent)).Keys.Select(c => c.ToString()).ToList();
        Assert.All(own, colour => Assert.Contains(before.Files.Keys, address => before.Text(address).Contains(colour, StringComparison.Ordinal)));
        Assert.Equal([], site.Files.Keys.Where(address => own.Exists(colour => site.Text(address).Contains(colour, StringComparison.Ordinal))));
        foreach (var name in new[] { "assets/site.", "assets/embed.", "assets/poster.", "assets/favicon.", "assets/art/lotus.", "nhung/embed.js" })
        {
            Assert.Contains(Accent, site.Text(site.Files.Keys.Single(a => a.StartsWith(name, StringComparison.Ordinal))), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void ShareCardsWearItToo()
    {
        using var folder = TestFolder.WithGoodSite();
        folder.Replace(Settings, "share_cards: 0", $"share_cards: 1\naccent: \"{Accent}\"");
        var site = BuiltSite.From(folder);

        var card = site.Files[site.Files.Keys.Single(a => a.StartsWith("anh/chia-se/", StringComparison.Ordinal))];
        using var image = SixLabors.ImageSharp.Image.Load<SixLabors.ImageSharp.PixelFormats.Rgb24>(card);
        var (ground, pixel) = (Palette.Of(Colour.Parse(Accent))[Colour.Parse("#6d1023")], image[20, 20]);

        // A card has sixteen colours, each near those it stands for.
        Assert.All(new[] { ground.Red - pixel.R, ground.Green - pixel.G, ground.Blue - pixel.B }, difference => Assert.InRange(difference, -3, 3));
    }

    [Fact]
    public void AThemeWithoutAPaletteKeepsItsColours()
    {
        using var folder = TestFolder.WithGoodSite();
        var before = BuiltSite.From(folder, theme: "Tiny");
        File.AppendAllText(folder.PathTo(Settings), "accent: \"#ffd700\"\n");

        Assert.Equal(before.Files.Keys.Order(StringComparer.Ordinal), BuiltSite.From(folder, theme: "Tiny").Files.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void AnAccentThatIsTooLightIsCuredAsTheMessageSays()
    {
        using var folder = BrokenSites.With("accent-too-light");
        var problem = Assert.Single(Judgement.Of(folder));
        var path = folder.PathTo(Settings);
        File.WriteAllText(path, Cure.Follow(File.ReadAllText(path), problem, Messages.In("vi").Describe(problem))!);

        Assert.Empty(Judgement.Of(folder));
    }

    [Fact]
    public void TheGroundItIsMeasuredOnIsTheDarkestOfLightPages()
    {
        var grounds = new[] { "paper", "sheet", "shade", "notice" }.Select(name => Token(name, isDark: false)).ToList();

        Assert.Equal(grounds.MinBy(ground => ground.Luminance), Palette.Ground);
    }

    [Fact]
    public void WhatIsProposedCanBeReadOnEveryPageLightAndDark() => Prop.ForAll(Colours, colour =>
    {
        var accent = colour.ReadableOn(Palette.Ground);
        var worn = Palette.Of(accent);
        Colour Worn(string token, bool isDark) => worn[Token(token, isDark)];
        bool CanBeRead(Colour text, string ground, bool isDark) => text.ContrastWith(Token(ground, isDark)) >= Colour.LeastContrast;

        return new[] { "paper", "sheet", "shade", "notice" }.All(ground =>
                CanBeRead(Worn("accent", isDark: false), ground, isDark: false) && CanBeRead(Worn("accent-hover", isDark: false), ground, isDark: false)
                && CanBeRead(Worn("accent", isDark: true), ground, isDark: true) && CanBeRead(Worn("accent-hover", isDark: true), ground, isDark: true))
            && new[] { false, true }.All(isDark => new[] { "lacquer", "lacquer-deep" }.All(band =>
                CanBeRead(Worn(band, isDark), "on-lacquer", isDark: false) && CanBeRead(Worn(band, isDark), "on-lacquer-soft", isDark: false)));
    }).QuickCheckThrowOnFailure();

    /// <summary>A colour of the style sheet; the second of its name is that of dark pages.</summary>
    private static Colour Token(string name, bool isDark) =>
        Colour.Parse(TokenOf().Matches(Tokens).Where(m => m.Groups["name"].Value == name).ElementAt(isDark ? 1 : 0).Groups["colour"].Value);

    [GeneratedRegex("--(?<name>[a-z0-9-]+): (?<colour>#[0-9a-f]{6});")]
    private static partial Regex TokenOf();
}

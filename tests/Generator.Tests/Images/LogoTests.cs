using NetVips;
using Recognition.Tests;
using SixLabors.ImageSharp.PixelFormats;

namespace Recognition.Generator.Tests.Images;

/// <summary>The mark of a place stands in the head of its pages, on posters and cards, and is its icon; without one all is as it was.</summary>
public sealed class LogoTests
{
    private const string Settings = "settings.yml";
    private const string Poster = "in/don-vi/xa-nam-dong/";
    private const string Frame = "nhung/don-vi/xa-nam-dong/";

    [Fact]
    public void ItStandsWhereTheThemeHasItsOwn()
    {
        using var folder = WithLogo("logo.png", 600, 400);
        var site = BuiltSite.From(folder);

        foreach (var brand in site.Page("don-vi/").QuerySelectorAll(".site-header .brand, .footer-owner"))
        {
            var mark = brand.QuerySelector("img.brand-logo")!;
            Assert.Equal(("288", "192", ""), (mark.GetAttribute("width"), mark.GetAttribute("height"), mark.GetAttribute("alt")));
            Assert.Equal((288, 192), SizeOf(site, mark.GetAttribute("src")!));
            Assert.Null(brand.QuerySelector(".brand-mark"));
        }

        Assert.Equal(site.Page("").QuerySelector(".brand-logo")!.GetAttribute("src"), site.Page(Poster).QuerySelector(".poster-top img")!.GetAttribute("src"));
        Assert.Contains(".brand-logo", StylesOf(site), StringComparison.Ordinal);
    }

    [Fact]
    public void IconsFollow()
    {
        using var folder = WithLogo("bieu trung/Logo xã.jpg", 400, 300);
        folder.Replace(Settings, "logo: ", "logo: media/");
        var site = BuiltSite.From(folder);

        foreach (var page in new[] { "", Poster, Frame })
        {
            var icon = site.Page(page).QuerySelector("link[rel=icon]")!;
            Assert.Equal(("image/png", "192x192"), (icon.GetAttribute("type"), icon.GetAttribute("sizes")));
            Assert.Equal((192, 192), SizeOf(site, icon.GetAttribute("href")!));
            Assert.Equal((180, 180), SizeOf(site, site.Page(page).QuerySelector("link[rel=apple-touch-icon]")!.GetAttribute("href")!));
        }
    }

    [Fact]
    public void WhatIsTransparentStaysSoButNotOnHomeScreens()
    {
        using var folder = WithLogo("logo.png", 400, 400);
        using (var clear = Image.Black(400, 400, bands: 4))
        using (var srgb = clear.Copy(interpretation: Enums.Interpretation.Srgb))
        using (var mark = srgb.Mutate(image => image.DrawRect([0xd0, 0x20, 0x20, 0xff], 100, 100, 200, 200, fill: true)))
        {
            mark.WriteToFile(folder.PathTo("input/media/logo.png"));
        }

        var site = BuiltSite.From(folder);

        Assert.Equal((0, 255), (Pixel(site, "mark", 0.05).A, Pixel(site, "mark", 0.5).A));
        Assert.Equal((0, 255), (Pixel(site, "icon", 0.05).A, Pixel(site, "icon", 0.5).A));
        Assert.Equal(new(255, 255, 255, 255), PixelOfTouchIcon(site, 0.05));
        Assert.InRange(PixelOfTouchIcon(site, 0.5).R, 0xc8, 0xd8);
    }

    [Fact]
    public void NothingHiddenInItIsPublished()
    {
        using var folder = WithLogo("logo.jpg", 400, 400);
        var site = BuiltSite.From(folder);

        foreach (var address in FilesOf(site))
        {
            File.WriteAllBytes(folder.PathTo("logo.png"), site.Files[address]);
            Assert.Empty(PictureRead.Of(folder.PathTo("logo.png")).Hidden);
        }
    }

    [Fact]
    public void ItIsDrawnOnShareCards()
    {
        using var folder = WithLogo("logo.png", 400, 400);
        folder.Replace(Settings, "share_cards: 0", "share_cards: 1");
        var site = BuiltSite.From(folder);

        using var card = SixLabors.ImageSharp.Image.Load<Rgb24>(site.Files[site.Files.Keys.Single(a => a.StartsWith("anh/chia-se/", StringComparison.Ordinal))]);
        var red = card[110, 565];
        Assert.InRange(red.R - red.G, 100, 255);
    }

    [Fact]
    public void OneFileMayBeALogoAndAPhotographAsWell()
    {
        using var folder = PhotographTests.WithPhotographs();
        File.AppendAllText(folder.PathTo(Settings), "logo: Con đường mới.jpg\n");
        var site = BuiltSite.From(folder);

        Assert.Equal(2, FilesOf(site).Count());
        Assert.Contains(site.Files.Keys, a => a.StartsWith("anh/con-duong-moi-", StringComparison.Ordinal));
    }

    [Fact]
    public void WithoutOneNothingOfItIsPublished()
    {
        using var folder = TestFolder.WithGoodSite();
        var site = BuiltSite.From(folder);

        Assert.Empty(FilesOf(site));
        Assert.DoesNotContain("logo", StylesOf(site), StringComparison.Ordinal);
        Assert.Equal("image/svg+xml", site.Page("").QuerySelector("link[rel=icon]")!.GetAttribute("type"));
        Assert.InRange(PixelOfTouchIcon(site, 0.05).R, 0x65, 0x75);
        Assert.NotNull(site.Page("").QuerySelector(".site-header .brand-mark"));
    }

    private static TestFolder WithLogo(string name, int width, int height)
    {
        var folder = TestFolder.WithGoodSite();
        var file = folder.PathTo(Path.Combine("input", "media", name));
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        PictureToMake.Make(new PictureToMake(file, width, height));
        File.AppendAllText(folder.PathTo(Settings), $"logo: {name}\n");
        return folder;
    }

    private static IEnumerable<string> FilesOf(BuiltSite site) => site.Files.Keys.Where(a => a.StartsWith("anh/logo-", StringComparison.Ordinal));

    private static string StylesOf(BuiltSite site) => site.Text(site.Files.Keys.Single(a => a.StartsWith("assets/site.", StringComparison.Ordinal)));

    private static (int Width, int Height) SizeOf(BuiltSite site, string link)
    {
        using var image = SixLabors.ImageSharp.Image.Load(site.Files[link["/guong-sang/".Length..]]);
        return (image.Width, image.Height);
    }

    private static Rgba32 Pixel(BuiltSite site, string name, double at) =>
        PixelOf(site, FilesOf(site).Single(a => a.EndsWith(name + ".png", StringComparison.Ordinal)), at);

    private static Rgba32 PixelOfTouchIcon(BuiltSite site, double at) =>
        PixelOf(site, site.Page("").QuerySelector("link[rel=apple-touch-icon]")!.GetAttribute("href")!["/guong-sang/".Length..], at);

    private static Rgba32 PixelOf(BuiltSite site, string address, double at)
    {
        using var image = SixLabors.ImageSharp.Image.Load<Rgba32>(site.Files[address]);
        return image[(int)(at * image.Width), (int)(at * image.Height)];
    }
}

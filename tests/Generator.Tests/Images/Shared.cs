using System.Globalization;

namespace Recognition.Generator.Tests.Images;

/// <summary>What a page tells other sites to show with a link to it.</summary>
/// <param name="Address">Where the picture is.</param>
/// <param name="Type">What it is.</param>
/// <param name="Width">Its width.</param>
/// <param name="Height">Its height.</param>
/// <param name="Alt">What it shows.</param>
/// <param name="Twitter">How large it is to be shown.</param>
internal sealed record Shared(string Address, string Type, int Width, int Height, string Alt, string Twitter)
{
    /// <summary>Whether it was drawn for its page.</summary>
    public bool IsCard => Address.StartsWith("anh/chia-se/", StringComparison.Ordinal);

    /// <summary>What a page says; its picture must exist.</summary>
    public static Shared On(BuiltSite site, string page)
    {
        var document = site.Page(page);
        string Meta(string selector) => document.QuerySelector($"meta[{selector}]")?.GetAttribute("content") ?? throw new InvalidOperationException($"/{page} has no {selector}.");
        var home = document.QuerySelector("link[rel=canonical]")!.GetAttribute("href")![..^page.Length];
        var image = Meta("property='og:image'");
        Assert.StartsWith(home, image, StringComparison.Ordinal);
        Assert.Contains(image[home.Length..], site.Files.Keys);
        return new(
            image[home.Length..],
            Meta("property='og:image:type'"),
            int.Parse(Meta("property='og:image:width'"), CultureInfo.InvariantCulture),
            int.Parse(Meta("property='og:image:height'"), CultureInfo.InvariantCulture),
            Meta("property='og:image:alt'"),
            Meta("name='twitter:card'"));
    }
}

/// <summary>The cards of a built site.</summary>
internal static class CardsOfSite
{
    /// <summary>Each card once, as the pages that show it tell of it.</summary>
    public static IReadOnlyList<Shared> Cards(this BuiltSite site) =>
    [
        .. site.Files.Keys
            .Where(address => (address.Length == 0 || address.EndsWith('/')) && site.Text(address).Contains("og:image", StringComparison.Ordinal))
            .Select(address => Shared.On(site, address))
            .Where(shared => shared.IsCard)
            .DistinctBy(shared => shared.Address),
    ];
}

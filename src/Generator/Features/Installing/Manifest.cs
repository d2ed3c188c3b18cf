using System.Text.Json;
using System.Text.Json.Serialization;
using Recognition.Content.Schema;
using Recognition.Generator.Features.Data;
using Recognition.Generator.Images.Worker;
using Recognition.Theming;

namespace Recognition.Generator.Features.Installing;

/// <summary>What a telephone or computer needs to keep the site among its apps (https://www.w3.org/TR/appmanifest/).</summary>
internal static class Manifest
{
    private const int LongestShortName = 12;

    /// <summary>Writes it.</summary>
    /// <param name="context">Site and links.</param>
    /// <param name="icons">The icons, if there are some.</param>
    public static byte[] Write(ThemeContext context, SiteIcons? icons)
    {
        var (settings, links) = (context.Site.Settings, context.Links);
        var home = links.Address(Addresses.Home);
        return JsonSerializer.SerializeToUtf8Bytes(
            new App(settings.Title, ShortName(settings.Title), settings.Tagline is { Length: > 0 } tagline ? tagline : null, settings.Language, home, home, home)
            {
                Icons = icons is null ? [] : [Icon(IconEncoder.Small, "192x192", "any"), Icon(IconEncoder.Large, "512x512", "any"), Icon(IconEncoder.Maskable, "512x512", "maskable")],
            },
            DataJson.Options);

        AppIcon Icon(string name, string sizes, string purpose) => new(links.Address(icons!.AddressOf(name)), sizes, "image/png", purpose);
    }

    /// <summary>As many whole words of the title as stand below an icon.</summary>
    private static string ShortName(string title) => title.Length <= LongestShortName
        ? title
        : title[..(title.LastIndexOf(' ', LongestShortName) is > 0 and var end ? end : LongestShortName)];

    /// <summary>The manifest.</summary>
    /// <param name="Name">Name of the site.</param>
    /// <param name="ShortName">What stands below its icon.</param>
    /// <param name="Description">What it is about.</param>
    /// <param name="Lang">Language of the names.</param>
    /// <param name="Id">What it is known by.</param>
    /// <param name="StartUrl">Where it begins.</param>
    /// <param name="Scope">What belongs to it.</param>
    private sealed record App(
        string Name,
        string ShortName,
        [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Description,
        string Lang,
        string Id,
        string StartUrl,
        string Scope)
    {
        /// <summary>The way back and the address stay in sight: pages have no button of their own for them.</summary>
        public string Display { get; } = "minimal-ui";

        /// <summary>The icons.</summary>
        public required IReadOnlyList<AppIcon> Icons { get; init; }
    }

    /// <summary>An icon.</summary>
    private sealed record AppIcon(string Src, string Sizes, string Type, string Purpose);
}

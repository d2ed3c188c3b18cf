using System.Globalization;
using System.Text;
using Recognition.Generator.Images;
using Recognition.Generator.Images.Worker;
using Recognition.Generator.Problems;
using Recognition.Theming;
using Recognition.Theming.Cards;

namespace Recognition.Generator.Features.Installing;

/// <summary>The icons under which telephones and computers keep the site: the logo of the place, or the drawing of the theme in the colours of the place.</summary>
internal sealed class SiteIcons
{
    /// <summary>The theme's drawing; a theme without it has no icons.</summary>
    private const string Drawing = "icon.svg";

    /// <summary>How wide and high a logo may be, so that it stays within the circle that no system cuts.</summary>
    private const int MostOfLogo = 360;

    private readonly string _key;

    private SiteIcons(string key, ImageCache cache)
    {
        _key = key;
        Files = [.. new[] { IconEncoder.Small, IconEncoder.Large, IconEncoder.Maskable, IconEncoder.Touch }.Select(name => new PictureFile(AddressOf(name), cache.PathOf(key, name)))];
    }

    /// <summary>Their files.</summary>
    public IReadOnlyList<PictureFile> Files { get; }

    /// <summary>The address of one of them; it changes with what it shows.</summary>
    /// <param name="name">Its name, <c>icon-192.png</c>.</param>
    public string AddressOf(string name) => $"assets/{Path.GetFileNameWithoutExtension(name)}.{_key[..8]}.png";

    /// <summary>Draws the icons, unless they were drawn before.</summary>
    /// <param name="theme">The theme.</param>
    /// <param name="colours">The colours of the place.</param>
    /// <param name="logo">The logo of the place, if it has one.</param>
    /// <param name="workshop">Where they are drawn.</param>
    /// <param name="progress">Hears that there is something to draw.</param>
    /// <returns>The icons; nothing if there is neither logo nor drawing.</returns>
    /// <exception cref="ImageException">The tools have failed.</exception>
    public static SiteIcons? Draw(Theme theme, Recolouring colours, CardLogo? logo, ImageWorkshop workshop, IBuildProgress progress)
    {
        var svg = logo is not null ? Of(logo) : theme.Assets.Contains(Drawing) ? colours.Apply(TextOf(theme)) : null;
        if (svg is null)
        {
            return null;
        }

        var key = ImageKeys.OfIcons(svg);
        if (workshop.Cache.Find<CacheEntry>(key) is null)
        {
            workshop.ForEach("step.icons", [svg], (drawing, worker) => workshop.Cache.Make(key, into => worker.Draw(drawing, portrait: null, into, isIcon: true)), progress);
        }

        workshop.Cache.Touch(key);
        return new(key, workshop.Cache);
    }

    /// <summary>A logo in the middle of white.</summary>
    private static string Of(CardLogo logo)
    {
        var scale = Math.Min((double)MostOfLogo / logo.Size.Width, (double)MostOfLogo / logo.Size.Height);
        var (width, height) = (logo.Size.Width * scale, logo.Size.Height * scale);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"""<svg xmlns="http://www.w3.org/2000/svg" width="{IconEncoder.Drawing}" height="{IconEncoder.Drawing}"><rect width="100%" height="100%" fill="#fff"/><image href="{logo.Source}" x="{(IconEncoder.Drawing - width) / 2:0.##}" y="{(IconEncoder.Drawing - height) / 2:0.##}" width="{width:0.##}" height="{height:0.##}"/></svg>""");
    }

    private static string TextOf(Theme theme)
    {
        using var reader = new StreamReader(theme.OpenAsset(Drawing), Encoding.UTF8);
        return reader.ReadToEnd();
    }
}

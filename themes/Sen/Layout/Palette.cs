using Recognition.Content.Values;
using Recognition.Theming;

namespace Recognition.Themes.Sen.Layout;

/// <summary>Sen in the colour of a place: lacquer and lotus follow it, paper, ink, gold and the colours that tell subjects apart stay.</summary>
public sealed class Palette : IPalette
{
    /// <summary>Links and buttons of light pages, and the icon.</summary>
    private static readonly string[] Accents = ["#9a1c37", "#a01c38"];

    /// <summary>
    /// What goes with the accent: hovered links and the lacquer of bands and cards, then links of dark pages. Each gives as much light as
    /// Sen's own, so that every contrast of the theme is what it was.
    /// </summary>
    private static readonly string[] Shades = ["#6d1023", "#520a19", "#5b0e1e", "#3f0813", "#f2a3ad", "#ffd0d4"];

    /// <inheritdoc/>
    public Colour Ground { get; } = Colour.Parse("#f3eadb");

    /// <inheritdoc/>
    public IReadOnlyDictionary<Colour, Colour> Of(Colour accent) =>
        Accents.Select(Colour.Parse).Select(own => (own, accent))
            .Concat(Shades.Select(Colour.Parse).Select(own => (own, accent.WithLuminance(own.Luminance))))
            .ToDictionary();
}

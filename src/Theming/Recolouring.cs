using System.Text.RegularExpressions;
using Recognition.Content.Configuration;

namespace Recognition.Theming;

/// <summary>
/// Puts the colour of a place where a theme has its own, in style sheets and drawings. They are made anew when the site is built, since
/// pages allow no inline style; so print, frames, icons and share cards follow without knowing of it.
/// </summary>
public sealed partial class Recolouring
{
    private readonly Dictionary<string, string> _colours = [];

    private Recolouring()
    {
    }

    /// <summary>What a theme does with the accent of the settings; nothing if there is none, or if the theme has no palette.</summary>
    public static Recolouring Of(Theme theme, Settings settings)
    {
        ArgumentNullException.ThrowIfNull(theme);
        ArgumentNullException.ThrowIfNull(settings);
        var recolouring = new Recolouring();
        if (settings.Accent is { } accent && theme.Find<IPalette>() is { } palette)
        {
            foreach (var (own, other) in palette.Of(accent.Value))
            {
                recolouring._colours.Add(own.ToString(), other.ToString());
            }
        }

        return recolouring;
    }

    /// <summary>A file of the theme in the colours of the place.</summary>
    public string Apply(string text) =>
        _colours.Count == 0 ? text : Hexadecimal().Replace(text, match => _colours.GetValueOrDefault(match.Value, match.Value));

    [GeneratedRegex("#[0-9a-f]{6}(?![0-9a-f])", RegexOptions.CultureInvariant)]
    private static partial Regex Hexadecimal();
}

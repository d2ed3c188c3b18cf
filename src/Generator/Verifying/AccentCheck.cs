using System.Globalization;
using Recognition.Content.Configuration;
using Recognition.Content.Problems;
using Recognition.Content.Values;
using Recognition.Theming;

namespace Recognition.Generator.Verifying;

/// <summary>The accent of a place is read as text on every page: it must stand out from the grounds of the theme (WCAG 2.2, 1.4.3).</summary>
internal static class AccentCheck
{
    /// <summary>Judges the accent of the settings.</summary>
    public static void Check(Settings settings, Theme theme, ProblemList problems)
    {
        if (settings.Accent is not { Value: var accent, At: var at } || theme.Find<IPalette>() is not { Ground: var ground })
        {
            return;
        }

        var contrast = accent.ContrastWith(ground);
        if (contrast < Colour.LeastContrast)
        {
            var readable = accent.ReadableOn(ground).ToString();
            problems.Add(
                Rules.PaleAccent,
                at,
                SettingsSchema.Accent.Name,
                ("value", accent.ToString()),
                ("ratio", Invariant(Math.Floor(contrast * 100) / 100)),
                ("least", Invariant(Colour.LeastContrast)),
                ("colour", readable),
                ("number", Invariant(at.Line)),
                ("text", $"{SettingsSchema.Accent.Name}: \"{readable}\""));
        }
    }

    private static string Invariant(double number) => number.ToString(CultureInfo.InvariantCulture);
}

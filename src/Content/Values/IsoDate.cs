using System.Globalization;

namespace Recognition.Content.Values;

/// <summary>A day as files, data and the command line write it: <c>2026-09-05</c> (ISO 8601).</summary>
public static class IsoDate
{
    /// <summary>The form, for what can be a day or something else.</summary>
    internal const string Format = "yyyy-MM-dd";

    /// <summary>Writes a day.</summary>
    public static string Of(DateOnly day) => day.ToString(Format, CultureInfo.InvariantCulture);

    /// <summary>Reads a day of a year that a site can speak of (<see cref="Years"/>).</summary>
    public static bool TryParse(string? text, out DateOnly day) =>
        DateOnly.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out day) && Years.Contains(day.Year);
}

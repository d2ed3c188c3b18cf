using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Recognition.Content.Values;

/// <summary>A date as documents give it: a day, or only a month ("tháng 3 năm 2023").</summary>
/// <param name="Year">The year.</param>
/// <param name="Month">1 to 12.</param>
/// <param name="Day">The day, if it is known.</param>
public readonly record struct PartialDate(int Year, int Month, int? Day)
{
    /// <summary>The first day it can mean.</summary>
    public DateOnly First => new(Year, Month, Day ?? 1);

    /// <summary>The last day it can mean.</summary>
    public DateOnly Last => Day is null ? First.AddMonths(1).AddDays(-1) : First;

    /// <summary>Reads <c>2026-09-05</c> or <c>2026-09</c>.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out PartialDate date)
    {
        var isDay = IsoDate.TryParse(text, out var day);
        if ((!isDay && !DateOnly.TryParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out day)) || !Years.Contains(day.Year))
        {
            date = default;
            return false;
        }

        date = new(day.Year, day.Month, isDay ? day.Day : null);
        return true;
    }

    /// <summary>As it stands in files.</summary>
    public override string ToString() =>
        First.ToString(Day is null ? "yyyy-MM" : IsoDate.Format, CultureInfo.InvariantCulture);
}

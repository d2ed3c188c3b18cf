using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Recognition.Content.Values;

/// <summary>A day of every year, written as plans write it: <c>15/11</c>.</summary>
/// <param name="Day">1 to 31.</param>
/// <param name="Month">1 to 12.</param>
public readonly record struct DayOfYear(int Day, int Month)
{
    /// <summary>A year without 29/2, which is no day of every year.</summary>
    private const int CommonYear = 2025;

    /// <summary>The day in a year.</summary>
    public DateOnly In(int year) => new(year, Month, Day);

    /// <summary>Reads <c>15/11</c>, <c>05/9</c> or <c>5/9</c>.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out DayOfYear day)
    {
        var isDay = DateOnly.TryParseExact($"{text}/{CommonYear}", "d/M/yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var read);
        day = new(read.Day, read.Month);
        return isDay;
    }

    /// <summary>As plans write it: days below 10 and the months 1 and 2 have a nought before them (decree 30/2020).</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Day:00}/{(Month <= 2 ? $"{Month:00}" : Month)}");
}

/// <summary>A last day that comes every year.</summary>
/// <param name="Date">The day as the plan writes it.</param>
/// <param name="IsInclusive">Whether that day itself is still in time.</param>
public readonly record struct YearlyDeadline(DayOfYear Date, bool IsInclusive)
{
    /// <summary>The deadline of a year.</summary>
    public Deadline In(int year) => new(Date.In(year), IsInclusive);
}

using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Recognition.Content.Problems;
using Recognition.Content.Values;
using Recognition.Content.Yaml;

namespace Recognition.Content.Schema;

/// <summary>A day, written <c>2026-09-05</c>.</summary>
public sealed class DateType : ScalarType<DateOnly?>
{
    /// <summary>Viet Nam's time, which has no summer time.</summary>
    private static readonly TimeSpan Here = TimeSpan.FromHours(7);

    internal override bool TryParse(ScalarNode scalar, ReadContext context, [MaybeNullWhen(false)] out DateOnly? value)
    {
        if (IsoDate.TryParse(scalar.Value, out var date) || (TryReadTime(scalar.Value, out var time) && time.TimeOfDay == TimeSpan.Zero && IsoDate.TryParse(scalar.Value[..10], out date)))
        {
            value = date;
            return true;
        }

        context.Report(Rules.NotADate, scalar.At, Meant(scalar.Value), new Argument("value", scalar.Value));
        value = null;
        return false;
    }

    /// <summary>Vietnamese dates are what editors type first.</summary>
    internal static string? Meant(string value) =>
        DateOnly.TryParseExact(
            value,
            ["d/M/yyyy", "d-M-yyyy", "d.M.yyyy", "yyyy/M/d", "yyyy-M-d"],
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var date) && Years.Contains(date.Year)
            ? IsoDate.Of(date)
            : TryReadTime(value, out var time) ? IsoDate.Of(DateOnly.FromDateTime(time.ToOffset(Here).DateTime)) : null;

    /// <summary>A day with a time, as editors' tools write it. Midnight where it was written says nothing but the day.</summary>
    private static bool TryReadTime(string value, out DateTimeOffset time)
    {
        time = default;
        return value.Length > 10
            && value[10] is 'T' or ' '
            && DateTimeOffset.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out time)
            && Years.Contains(time.Year);
    }
}

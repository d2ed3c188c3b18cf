using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;
using Recognition.Content.Problems;
using Recognition.Content.Values;
using Recognition.Content.Yaml;

namespace Recognition.Content.Schema;

/// <summary>A day, written <c>2026-09-05</c>.</summary>
public sealed partial class DateType : ScalarType<DateOnly?>
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

        context.Report(Rules.NotADate, scalar.At, Meant(scalar.Value), Fault(scalar.Value));
        value = null;
        return false;
    }

    /// <summary>What fills the message: whether the calendar has no such day, or else that the form is another. No day is shown, since it could be pasted as a fact.</summary>
    internal static IReadOnlyList<Argument> Fault(string value)
    {
        var numbers = Number().Matches(value).Select(m => m.Value).ToList();
        if (numbers is [_, _, { Length: 4 }])
        {
            numbers.Reverse();
        }

        Argument written = ("value", value);
        if (numbers is not [{ Length: 4 } year, { Length: <= 2 } month, ..] || numbers.Count > 3)
        {
            return [Argument.Word("fault", "date-form"), Argument.Word("cure", "date-write"), written];
        }

        if (!Years.Contains(Read(year)))
        {
            return [Argument.Word("fault", "date-year"), Argument.Word("cure", "date-look"), written, ("year", year)];
        }

        if (Read(month) is 0 or > 12)
        {
            return [Argument.Word("fault", "date-month"), Argument.Word("cure", "date-look"), written, ("month", month)];
        }

        var days = DateTime.DaysInMonth(Read(year), Read(month));
        return numbers is [_, _, { Length: <= 2 } day] && (Read(day) == 0 || Read(day) > days)
            ? [Argument.Word("fault", "date-day"), Argument.Word("cure", "date-look"), written, ("month", month.TrimStart('0')), ("year", year), ("days", days.ToString(CultureInfo.InvariantCulture))]
            : [Argument.Word("fault", "date-form"), Argument.Word("cure", "date-write"), written];
    }

    private static int Read(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    /// <summary>A day as letters have it: "Nam Dong, ngày 05 tháng 9 năm 2026", "ngày 5/ 9/ 2026".</summary>
    [GeneratedRegex(@"^(?:[\p{L}\s]+,\s*)?(?:ngày\s*)?(?<day>\d{1,2})\s*(?:tháng|[/.-])\s*(?<month>\d{1,2})\s*(?:năm|[/.-])\s*(?<year>\d{4})\.?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Spoken();

    [GeneratedRegex(@"[0-9]+")]
    private static partial Regex Number();

    /// <summary>The day that is meant by a text as people write dates, Vietnamese ones first; nothing if it is none.</summary>
    public static string? Meant(string value) =>
        DateOnly.TryParseExact(
            Spoken().Replace(value.Trim(), "${day}/${month}/${year}"),
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

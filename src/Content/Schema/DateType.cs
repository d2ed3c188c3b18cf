using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Recognition.Content.Problems;
using Recognition.Content.Values;
using Recognition.Content.Yaml;

namespace Recognition.Content.Schema;

/// <summary>A day, written <c>2026-09-05</c>.</summary>
public sealed class DateType : ScalarType<DateOnly?>
{
    internal override bool TryParse(ScalarNode scalar, ReadContext context, [MaybeNullWhen(false)] out DateOnly? value)
    {
        if (IsoDate.TryParse(scalar.Value, out var date))
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
            : null;
}

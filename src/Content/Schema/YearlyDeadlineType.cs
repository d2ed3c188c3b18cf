using System.Diagnostics.CodeAnalysis;
using Recognition.Content.Problems;
using Recognition.Content.Values;
using Recognition.Content.Yaml;

namespace Recognition.Content.Schema;

/// <summary>A deadline of every year: <c>15/11</c>, or <c>{before: 15/11}</c>.</summary>
public sealed class YearlyDeadlineType() : LimitType<DayOfYear, YearlyDeadline>(new DayOfYearType(), (day, isInclusive) => new(day, isInclusive));

/// <summary>A day of every year, written <c>15/11</c>.</summary>
public sealed class DayOfYearType : ScalarType<DayOfYear?>
{
    internal override bool TryParse(ScalarNode scalar, ReadContext context, [MaybeNullWhen(false)] out DayOfYear? value)
    {
        value = DayOfYear.TryParse(scalar.Value, out var day) ? day : null;
        if (value is null)
        {
            context.Report(Rules.NotADayOfYear, scalar.At, ("value", scalar.Value));
        }

        return value is not null;
    }
}

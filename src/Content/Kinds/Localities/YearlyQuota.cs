using Recognition.Content.Kinds.Units;
using Recognition.Content.Values;

namespace Recognition.Content.Kinds.Localities;

/// <summary>
/// What a plan asks of some units in some years: "Cấp ủy các TCCS đảng trực thuộc … xây dựng ít nhất 01 mô hình" in 2023 (Nam Định, 48-KH/ĐUK, part V).
/// It binds those units in those years, and no others.
/// </summary>
/// <param name="AtLeast">How many stories in the year.</param>
/// <param name="Years">The years.</param>
/// <param name="Units">The units.</param>
/// <param name="Text">The rule in the plan's words.</param>
/// <param name="TrackedFrom">The day from which everything is tracked; absent where nothing is known of some units.</param>
public sealed record YearlyQuota(int AtLeast, IReadOnlyList<int> Years, IReadOnlyList<Unit> Units, string Text, DateOnly? TrackedFrom)
{
    /// <summary>Whether it asks anything of a unit in a year; of one that exists at the end of it.</summary>
    public bool Binds(Unit unit, int year)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return Years.Contains(year) && Units.Contains(unit) && unit.IsInForceOn(EndOf(year));
    }

    /// <summary>What lets the site judge a year.</summary>
    public Tracking TrackingOf(int year) => new(EndOf(year), TrackedFrom);

    private static DateOnly EndOf(int year) => new(year, 12, 31);
}

using Recognition.Content.Schema;
using Recognition.Content.Values;

namespace Recognition.Content.Kinds.Documents;

/// <summary>
/// What a plan asks of some units in some years: "Cấp ủy các TCCS đảng trực thuộc … xây dựng ít nhất 01 mô hình" in 2023 (Nam Định, 48-KH/ĐUK, part V).
/// It binds those units in those years, and no others.
/// </summary>
/// <param name="AtLeast">How many stories in the year.</param>
/// <param name="Years">The years.</param>
/// <param name="Units">The units.</param>
/// <param name="Text">The rule in the plan's words.</param>
/// <param name="TrackedFrom">The day from which everything is tracked; absent where nothing is known of some units.</param>
public sealed record YearlyQuota(int AtLeast, IReadOnlyList<int> Years, IReadOnlyList<string> Units, string Text, DateOnly? TrackedFrom)
{
    /// <summary>Whether it names a unit and a year.</summary>
    public bool Names(string unit, int year) => Years.Contains(year) && Units.Contains(unit);

    /// <summary>What lets the site judge a year.</summary>
    public Tracking TrackingOf(int year) => new(new DateOnly(year, 12, 31), TrackedFrom);

    internal static YearlyQuota Of(Record record) => new(
        record.Get(YearlyQuotaSchema.AtLeast) ?? 1,
        [.. record.Get(YearlyQuotaSchema.Years)!.OfType<int>()],
        record.Get(YearlyQuotaSchema.Units)!.Values(),
        record.Get(YearlyQuotaSchema.Text) ?? "",
        record.Get(YearlyQuotaSchema.TrackedFrom));
}

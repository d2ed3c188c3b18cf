using Recognition.Content.Configuration;
using Recognition.Content.Schema;
using Recognition.Content.Values;

namespace Recognition.Content.Kinds.Documents;

/// <summary>What is asked by the quarter: "Hàng quý, mỗi đơn vị lựa chọn và giới thiệu từ 01 điển hình tiên tiến trở lên … trước ngày 05 của tháng cuối quý" (Côn Đảo).</summary>
/// <param name="AtLeast">Stories of a unit in a quarter.</param>
/// <param name="Scope">Whether the units of the rota owe them, or all.</param>
/// <param name="BeforeDay">They are due before this day of the quarter's last month.</param>
/// <param name="TrackedFrom">The first quarter that the site tracks; all if it is absent.</param>
/// <param name="Rota">Whom it asks in which quarter.</param>
public sealed record QuarterlyQuota(int AtLeast, QuotaScope Scope, int BeforeDay, Quarter? TrackedFrom, Rota Rota)
{
    /// <summary>Until when a quarter's stories are due.</summary>
    public Deadline DeadlineOf(Quarter quarter) => new(new DateOnly(quarter.Year, quarter.Number * 3, BeforeDay), IsInclusive: false);

    /// <summary>Whether the site tracks a quarter.</summary>
    public bool Tracks(Quarter quarter) => !(TrackedFrom is { } first && quarter.CompareTo(first) < 0);

    /// <summary>What the settings ask, where no plan binds.</summary>
    /// <param name="settings">The settings.</param>
    /// <param name="rota">The quarters that blocks and units are written to have.</param>
    internal static QuarterlyQuota Of(Settings settings, Rota rota) =>
        new(settings.QuotaPerQuarter, settings.QuotaScope, settings.DeadlineBeforeDay, settings.QuotaFrom, rota);

    internal static QuarterlyQuota Of(Record record) => new(
        record.Get(QuarterlySchema.AtLeast) ?? 1,
        record.Get(QuarterlySchema.Scope) ?? QuotaScope.Rota,
        record.Get(QuarterlySchema.BeforeDay) ?? 5,
        record.Get(QuarterlySchema.TrackedFrom),
        new(record.Get(QuarterlySchema.Rota)!.SelectMany(TurnsOf)));

    private static IEnumerable<RotaTurn> TurnsOf(Record turn) => turn.Get(TurnSchema.Quarter) is { } quarter
        ? turn.Get(TurnSchema.Blocks)!.Select(block => new RotaTurn(Family.Block, block.Value, quarter))
            .Concat(turn.Get(TurnSchema.Units)!.Select(unit => new RotaTurn(Family.Unit, unit.Value, quarter)))
        : [];
}

using Recognition.Content.Schema;

namespace Recognition.Content.Kinds.Documents;

/// <summary>A quarter in which a block or a unit is asked.</summary>
/// <param name="Family">Block or unit.</param>
/// <param name="Slug">Which one.</param>
/// <param name="Quarter">The quarter of every year, 1 to 4.</param>
public readonly record struct RotaTurn(Family Family, string Slug, int Quarter);

/// <summary>Whom a plan asks in which quarter of every year: "Quý I: Khối trưởng Khối các cơ quan, ngành văn hóa - xã hội …; Đồn Biên phòng Côn Đảo" (Côn Đảo).</summary>
/// <param name="turns">The turns.</param>
public sealed class Rota(IEnumerable<RotaTurn> turns)
{
    private readonly ILookup<(Family, string), int> _quarters = turns.Distinct().OrderBy(t => t.Quarter).ToLookup(t => (t.Family, t.Slug), t => t.Quarter);

    /// <summary>A rota that asks nobody.</summary>
    public static Rota None { get; } = new([]);

    /// <summary>The quarters of a block.</summary>
    public IReadOnlyList<int> QuartersOf(string block) => [.. _quarters[(Family.Block, block)]];

    /// <summary>The quarters of a unit: its own, or else those of the block it leads, or else of its block.</summary>
    public IReadOnlyList<int> QuartersOf(string unit, string? leads, string? block) =>
        Names(unit) ? [.. _quarters[(Family.Unit, unit)]] : (leads ?? block) is { } of ? QuartersOf(of) : [];

    /// <summary>Whether it asks a unit by its own name.</summary>
    public bool Names(string unit) => _quarters.Contains((Family.Unit, unit));
}

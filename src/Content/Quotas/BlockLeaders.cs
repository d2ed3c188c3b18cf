using Recognition.Content.Kinds.Documents;
using Recognition.Content.Kinds.Terms;
using Recognition.Content.Kinds.Units;

namespace Recognition.Content.Quotas;

/// <summary>
/// Who leads which block where and when. A plan that asks a block asks its leader: "Quý I: Khối trưởng Khối các cơ quan, ngành văn hóa - xã hội …",
/// "Quý II: Phòng Giáo dục và Đào tạo (Khối trường học)" (Côn Đảo, 221/KH-UBND). The leader's units are not asked one by one.
/// </summary>
internal sealed class BlockLeaders
{
    private readonly Rota _rota;
    private readonly ILookup<(Block, string?), Unit> _leaders;
    private readonly ILookup<(Block, string?), Unit> _members;

    /// <summary>Finds leaders and those they lead.</summary>
    /// <param name="units">All units by name.</param>
    /// <param name="rota">Whom is asked in which quarter.</param>
    public BlockLeaders(IReadOnlyCollection<Unit> units, Rota rota)
    {
        _rota = rota;
        _leaders = units.Where(u => u.LeadsBlock is not null).ToLookup(u => (u.LeadsBlock!, u.Locality));
        _members = units.Where(u => u.Block is not null && !IsAskedItself(u)).ToLookup(u => (u.Block!, u.Locality));
    }

    /// <summary>Whether the rota asks a unit itself, and not through whoever leads its block: it is named, or leads a block.</summary>
    public bool IsAskedItself(Unit unit) => unit.LeadsBlock is not null || _rota.Names(unit.Slug);

    /// <summary>The quarters (1–4) of the rota that concern a unit.</summary>
    public IReadOnlyList<int> QuartersOf(Unit unit) => _rota.QuartersOf(unit.Slug, unit.LeadsBlock?.Slug, unit.Block?.Slug);

    /// <summary>Who leads a unit's block in its place on a day; nobody for a unit that is asked itself. Where two do, the first by name.</summary>
    public Unit? Of(Unit unit, DateOnly day) =>
        unit.Block is { } block && !IsAskedItself(unit) ? _leaders[(block, unit.Locality)].FirstOrDefault(leader => leader.IsInForceOn(day)) : null;

    /// <summary>The units of the block a unit leads, in its place, that are asked through whoever leads it.</summary>
    public IEnumerable<Unit> LedBy(Unit leader) => leader.LeadsBlock is { } block ? _members[(block, leader.Locality)] : [];
}

using Recognition.Content.Kinds.Terms;
using Recognition.Content.Kinds.Units;

namespace Recognition.Content.Quotas;

/// <summary>
/// Who leads which block where and when. A plan that asks a block asks its leader: "Quý I: Khối trưởng Khối các cơ quan, ngành văn hóa - xã hội …",
/// "Quý II: Phòng Giáo dục và Đào tạo (Khối trường học)" (Côn Đảo, 221/KH-UBND). The leader's units are not asked one by one.
/// </summary>
internal sealed class BlockLeaders
{
    private readonly ILookup<(Block, string?), Unit> _leaders;
    private readonly ILookup<(Block, string?), Unit> _members;

    /// <summary>Finds leaders and those they lead.</summary>
    /// <param name="units">All units by name.</param>
    public BlockLeaders(IReadOnlyCollection<Unit> units)
    {
        _leaders = units.Where(u => u.LeadsBlock is not null).ToLookup(u => (u.LeadsBlock!, u.Locality));
        _members = units.Where(u => u.Block is not null && !u.IsAskedItself).ToLookup(u => (u.Block!, u.Locality));
    }

    /// <summary>Who leads a unit's block in its place on a day; nobody for a unit that is asked itself. Where two do, the first by name.</summary>
    public Unit? Of(Unit unit, DateOnly day) =>
        unit is { IsAskedItself: false, Block: { } block } ? _leaders[(block, unit.Locality)].FirstOrDefault(leader => leader.IsInForceOn(day)) : null;

    /// <summary>The units of the block a unit leads, in its place, that are asked through whoever leads it.</summary>
    public IEnumerable<Unit> LedBy(Unit leader) => leader.LeadsBlock is { } block ? _members[(block, leader.Locality)] : [];
}

namespace Recognition.Content.Model;

/// <summary>
/// Who leads which block where. A plan that asks a block asks its leader: "Quý I: Khối trưởng Khối các cơ quan, ngành văn hóa - xã hội …",
/// "Quý II: Phòng Giáo dục và Đào tạo (Khối trường học)" (Côn Đảo, 221/KH-UBND). The leader's units are not asked one by one.
/// </summary>
internal sealed class BlockLeaders
{
    private readonly ILookup<(Block, string?), Unit> _leaders;
    private readonly ILookup<(Block, string?), Unit> _members;

    /// <summary>Finds leaders and those they lead.</summary>
    /// <param name="units">All units.</param>
    public BlockLeaders(IReadOnlyCollection<Unit> units)
    {
        _leaders = units.Where(u => u.LeadsBlock is not null).ToLookup(u => (u.LeadsBlock!, u.Locality));
        _members = units.Where(u => u.Block is not null && u.LeadsBlock != u.Block).ToLookup(u => (u.Block!, u.Locality));
    }

    /// <summary>Leaders of a unit's block in its place, earlier ones included; none for a leader.</summary>
    public IEnumerable<Unit> Of(Unit unit) =>
        unit.Block is { } block && unit.LeadsBlock != block ? _leaders[(block, unit.Locality)].Where(leader => leader != unit) : [];

    /// <summary>The units of the block a unit leads, in its place.</summary>
    public IEnumerable<Unit> LedBy(Unit leader) =>
        leader.LeadsBlock is { } block ? _members[(block, leader.Locality)].Where(unit => unit != leader) : [];
}

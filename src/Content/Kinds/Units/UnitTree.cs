using Recognition.Content.Files;
using Recognition.Content.Kinds.Terms;
using Recognition.Content.Schema;

namespace Recognition.Content.Kinds.Units;

/// <summary>The units of the graph, joined to the units above them and to those that took over.</summary>
internal sealed class UnitTree
{
    private readonly Vocabulary _vocabulary;
    private readonly Dictionary<string, Unit> _units;

    /// <summary>Makes the units of what was read.</summary>
    /// <param name="content">Everything that was read.</param>
    /// <param name="vocabulary">Terms, for their blocks.</param>
    public UnitTree(ContentSet content, Vocabulary vocabulary)
    {
        _vocabulary = vocabulary;
        _units = content.All(Family.Unit).ToDictionary(u => u.Slug, Make, StringComparer.Ordinal);
        foreach (var file in content.All(Family.Unit))
        {
            // Units point at each other in every direction: they are joined when all of them exist.
            _units[file.Slug].Parent = Find(file.Record.Get(UnitSchema.Parent));
            _units[file.Slug].MemberOf = Find(file.Record.Get(UnitSchema.MemberOf));
            _units[file.Slug].Successor = Find(file.Record.Get(UnitSchema.Successor));
        }
    }

    /// <summary>All units.</summary>
    public IReadOnlyCollection<Unit> All => _units.Values;

    /// <summary>A unit, if there is one.</summary>
    public Unit? Find(Located<string>? slug) => slug is null ? null : Find(slug.Value);

    /// <inheritdoc cref="Find(Located{string}?)"/>
    public Unit? Find(string slug) => _units.GetValueOrDefault(slug);

    private Unit Make(ContentFile file)
    {
        var record = file.Record;
        var block = _vocabulary.Find<Block>(Family.Block, record.Get(UnitSchema.Block));
        var led = _vocabulary.Find<Block>(Family.Block, record.Get(UnitSchema.LeadsBlock));
        return new()
        {
            Slug = file.Slug,
            Name = record.Get(UnitSchema.Name)!,
            ShortName = record.Get(UnitSchema.ShortName) ?? record.Get(UnitSchema.Name)!,
            Locality = record.Get(UnitSchema.Locality),
            Block = block,
            Level = record.Get(UnitSchema.Level)!.Value,
            AssignedQuarters = Block.QuartersOf(record.Get(UnitSchema.AssignedQuarters)),
            LeadsBlock = led,
            ValidFrom = record.Get(UnitSchema.ValidFrom),
            ValidTo = record.Get(UnitSchema.ValidTo),
            Website = record.Get(UnitSchema.Website),
            QuotaPerQuarter = record.Get(UnitSchema.Quota)?.Get(QuotaSchema.PerQuarter),
            QuotaPerYear = record.Get(UnitSchema.Quota)?.Get(QuotaSchema.PerYear),
            Body = file.Body,
            Aliases = record.Get(UnitSchema.Aliases)!.Values(),
        };
    }
}

using Recognition.Content;
using Recognition.Content.Kinds.Documents;
using Recognition.Content.Kinds.Stories;
using Recognition.Content.Kinds.Units;

namespace Recognition.Generator.Features.Reports;

/// <summary>Whom a report is about: everybody, one unit with what belongs to its place, or the units that a plan binds.</summary>
internal sealed class ReportScope
{
    private readonly HashSet<Unit>? _units;

    private ReportScope(IEnumerable<Unit>? units) => _units = units?.ToHashSet();

    /// <summary>Everybody.</summary>
    public static ReportScope All { get; } = new(null);

    /// <summary>The unit, if it is about one.</summary>
    public Unit? Unit { get; private init; }

    /// <summary>How many units belong to the place of that unit, itself not counted.</summary>
    public int Others => Unit is null ? 0 : _units!.Count - 1;

    /// <summary>A unit with those below it and those it took over from.</summary>
    public static ReportScope Of(Site site, Unit unit) => new(site.PlaceOf(unit).Select(other => other.Unit).Append(unit)) { Unit = unit };

    /// <summary>The units of the places that a plan binds.</summary>
    public static ReportScope Of(Site site, Document plan) => new(site.UnitsOf(plan));

    /// <summary>Whether it is about a unit.</summary>
    public bool Has(Unit? unit) => _units is null || (unit is not null && _units.Contains(unit));

    /// <summary>Those of many stories that it is about.</summary>
    public IReadOnlyList<Story> Of(IReadOnlyList<Story> stories) => _units is null ? stories : [.. stories.Where(s => Has(s.Unit))];
}

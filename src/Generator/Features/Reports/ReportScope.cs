using Recognition.Content;
using Recognition.Content.Kinds.Stories;
using Recognition.Content.Kinds.Units;

namespace Recognition.Generator.Features.Reports;

/// <summary>Whom a report is about: everybody, or one unit with what belongs to its place.</summary>
internal sealed class ReportScope
{
    private readonly HashSet<Unit> _units;

    private ReportScope(Unit? unit, IEnumerable<Unit> others)
    {
        Unit = unit;
        _units = [.. others];
        Others = _units.Count;
        if (unit is not null)
        {
            _units.Add(unit);
        }
    }

    /// <summary>Everybody.</summary>
    public static ReportScope All { get; } = new(null, []);

    /// <summary>The unit, if it is about one.</summary>
    public Unit? Unit { get; }

    /// <summary>How many units belong to the place of that unit, itself not counted.</summary>
    public int Others { get; }

    /// <summary>A unit with those below it and those it took over from.</summary>
    public static ReportScope Of(Site site, Unit unit) => new(unit, site.PlaceOf(unit).Select(other => other.Unit));

    /// <summary>Whether it is about a unit.</summary>
    public bool Has(Unit? unit) => Unit is null || (unit is not null && _units.Contains(unit));

    /// <summary>Those of many stories that it is about.</summary>
    public IReadOnlyList<Story> Of(IReadOnlyList<Story> stories) => Unit is null ? stories : [.. stories.Where(s => Has(s.Unit))];
}

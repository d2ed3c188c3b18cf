using Recognition.Content;
using Recognition.Content.Kinds.Units;
using Recognition.Theming.Pages;

namespace Recognition.Generator.Features.Units;

/// <summary>
/// Units whose stories belong to the place of another: those below it and those it took over from, and theirs in turn.
/// What a unit itself owes and has handed in (coverage) counts its own stories only.
/// </summary>
internal static class LocalUnits
{
    /// <summary>Those that have stories, the nearest first; what stands below a unit of the past is of the past with it.</summary>
    public static IReadOnlyList<LocalUnit> Of(Site site, Unit unit) =>
    [
        .. site.PlaceOf(unit)
            .Where(other => site.ByUnit[other.Unit].Count > 0)
            .Select(other => new LocalUnit(other.Unit, other.IsFormer ? LocalTie.Before : LocalTie.Below, site.ByUnit[other.Unit])),
    ];
}

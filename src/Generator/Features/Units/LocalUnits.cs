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
    public static IReadOnlyList<LocalUnit> Of(Site site, Unit unit)
    {
        var found = new List<LocalUnit>();
        var seen = new HashSet<Unit> { unit };
        var next = new Queue<(Unit Unit, LocalTie Tie)>([(unit, LocalTie.Below)]);
        while (next.TryDequeue(out var at))
        {
            var around = site.Children[at.Unit].Select(child => (child, at.Tie))
                .Concat(site.Predecessors[at.Unit].Select(former => (former, LocalTie.Before)));
            foreach (var (other, tie) in around.Where(other => seen.Add(other.Item1)))
            {
                next.Enqueue((other, tie));
                if (site.ByUnit[other] is { Count: > 0 } stories)
                {
                    found.Add(new(other, tie, stories));
                }
            }
        }

        return found;
    }
}

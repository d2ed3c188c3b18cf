using Recognition.Content.Files;
using Recognition.Content.Problems;
using Recognition.Content.Schema;
using Recognition.Content.Values;

namespace Recognition.Content.Kinds.Units;

/// <summary>Units stand in a tree and in time: no circles, and no end before the beginning.</summary>
internal static class UnitCheck
{
    public static void Check(CheckContext context)
    {
        foreach (var unit in context.Content.All(Family.Unit))
        {
            CheckCircle(context, unit, UnitSchema.Parent);
            CheckCircle(context, unit, UnitSchema.MemberOf);
            CheckCircle(context, unit, UnitSchema.Successor);
            if (unit.Record.Get(UnitSchema.ValidFrom) > unit.Record.Get(UnitSchema.ValidTo))
            {
                context.Report(Rules.EndsBeforeStart, unit, UnitSchema.ValidTo, Argument.Word("what", "ends-before"), ("from", IsoDate.Of(unit.Record.Get(UnitSchema.ValidFrom)!.Value)), ("to", IsoDate.Of(unit.Record.Get(UnitSchema.ValidTo)!.Value)));
            }
        }
    }

    private static void CheckCircle(CheckContext context, ContentFile unit, Field<Located<string>> next)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { unit.Slug };
        var trail = unit.Slug;
        for (var at = context.Content.Find(Family.Unit, unit.Record.Get(next)); at is not null; at = context.Content.Find(Family.Unit, at.Record.Get(next)))
        {
            trail += " → " + at.Slug;
            if (at.Slug == unit.Slug)
            {
                context.Report(Rules.Cycle, unit, next, ("trail", trail));
                return;
            }

            if (!seen.Add(at.Slug))
            {
                return;
            }
        }
    }
}

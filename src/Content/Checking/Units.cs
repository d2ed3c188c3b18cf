using Recognition.Content.Problems;
using Recognition.Content.Reading;
using Recognition.Content.Schema;

namespace Recognition.Content.Checking;

/// <summary>Units stand in a tree and in time: no circles, and a story's unit existed in the story's quarter.</summary>
internal static class Units
{
    public static void Check(CheckContext context)
    {
        foreach (var unit in context.Content.All(Family.Unit))
        {
            CheckCircle(context, unit, UnitSchema.Parent);
            CheckCircle(context, unit, UnitSchema.Successor);
            if (unit.Record.Get(UnitSchema.ValidFrom) > unit.Record.Get(UnitSchema.ValidTo))
            {
                context.Report(Rules.EndsBeforeStart, unit, UnitSchema.ValidTo, ("from", Show(unit.Record.Get(UnitSchema.ValidFrom))), ("to", Show(unit.Record.Get(UnitSchema.ValidTo))));
            }
        }

        foreach (var story in context.Released)
        {
            CheckInForce(context, story);
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

    private static void CheckInForce(CheckContext context, ContentFile story)
    {
        if (story.Record.Get(StorySchema.Quarter) is not { } quarter
            || context.Content.Find(Family.Unit, story.Record.Get(StorySchema.Unit)) is not { } unit)
        {
            return;
        }

        var from = unit.Record.Get(UnitSchema.ValidFrom);
        var to = unit.Record.Get(UnitSchema.ValidTo);
        if (from > quarter.End || to < quarter.Start)
        {
            context.Problems.Add(new Problem(
                Rules.UnitNotInForce,
                story.Record.PlaceOf(StorySchema.Unit),
                StorySchema.Unit.Name,
                [("unit", unit.Slug), ("quarter", quarter.ToString()), ("from", Show(from)), ("to", Show(to))],
                to < quarter.Start ? unit.Record.Get(UnitSchema.Successor)?.Value : null));
        }
    }

    private static string Show(DateOnly? date) => date is { } day ? IsoDate.Of(day) : "…";
}

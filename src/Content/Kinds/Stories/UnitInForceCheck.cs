using Recognition.Content.Files;
using Recognition.Content.Kinds.Units;
using Recognition.Content.Problems;
using Recognition.Content.Schema;
using Recognition.Content.Values;

namespace Recognition.Content.Kinds.Stories;

/// <summary>The unit that introduces a story existed in the story's quarter.</summary>
internal static class UnitInForceCheck
{
    public static void Check(StoryCheckContext context)
    {
        foreach (var story in context.Released)
        {
            Check(context, story);
        }
    }

    private static void Check(CheckContext context, ContentFile story)
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
                [("unit", unit.Slug), ("quarter", quarter.ToString()), Argument.Word("time", to is null ? "active-from" : from is null ? "active-until" : "active-between"), ("from", Day(from)), ("to", Day(to))],
                to < quarter.Start ? unit.Record.Get(UnitSchema.Successor)?.Value : null));
        }
    }

    private static string Day(DateOnly? day) => day is { } known ? OfficialDate.Of(known) : "";
}

using Recognition.Content.Configuration;
using Recognition.Content.Files;
using Recognition.Content.Kinds.Documents;
using Recognition.Content.Kinds.Units;
using Recognition.Content.Problems;
using Recognition.Content.Schema;
using Recognition.Content.Values;

namespace Recognition.Content.Kinds.Plans;

/// <summary>A plan has a time, binds places where units are, and asks only units of those. A slip would switch a rule off without a word.</summary>
internal static class PlanCheck
{
    public static void Check(CheckContext context)
    {
        var known = context.Content.All(Family.Unit).Select(u => u.Record.Get(UnitSchema.Locality)).OfType<string>().ToHashSet(StringComparer.Ordinal);
        foreach (var name in context.Settings.QuotaLocalities)
        {
            CheckPlace(context, known, name, context.Settings.QuotaLocalitiesAt, SettingsSchema.QuotaLocalities.Name);
        }

        foreach (var document in context.Content.All(Family.Document))
        {
            if (document.Record.Get(DocumentSchema.Plan) is { } plan)
            {
                CheckPlan(context, known, document.Record, plan);
            }
        }
    }

    private static void CheckPlan(CheckContext context, HashSet<string> known, Record document, Record plan)
    {
        CheckTime(context, document);
        var places = plan.Get(PlanSchema.Localities)!;
        for (var i = 0; i < places.Count; i++)
        {
            CheckPlace(context, known, places[i], places is PlacedList<string> placed ? placed.PlaceOf(i) : plan.At, "plan.localities");
        }

        if (plan.Get(PlanSchema.Quarterly) is { } quarterly)
        {
            CheckRota(context, quarterly);
            CheckUnits(context, places, quarterly.Get(QuarterlySchema.Rota)!.SelectMany(turn => turn.Get(TurnSchema.Units)!), "plan.quarterly.rota.units");
        }

        if (plan.Get(PlanSchema.Yearly) is { } yearly)
        {
            CheckYearly(context, yearly);
            CheckUnits(context, places, yearly.Get(YearlyQuotaSchema.Units)!, "plan.yearly.units");
        }

        foreach (var review in plan.Get(PlanSchema.Reviews)!)
        {
            CheckReview(context, document, review);
        }
    }

    private static void CheckTime(CheckContext context, Record document)
    {
        if (!document.Has(DocumentSchema.From))
        {
            context.Problems.Add(new Lack(Rules.PlanWithoutTime, document.PlaceOf(DocumentSchema.Plan), "").Of(document, [(DocumentSchema.From, "NĂM-THÁNG")]));
        }

        if (document.Get(DocumentSchema.From) is { } from && document.Get(DocumentSchema.To) is { } to && from.First > to.Last)
        {
            context.Report(Rules.EndsBeforeStart, document.PlaceOf(DocumentSchema.To), DocumentSchema.To.Name, Argument.Word("what", "ends-before"), ("from", from.ToString()), ("to", to.ToString()));
        }
    }

    private static void CheckPlace(CheckContext context, HashSet<string> known, string name, Place at, string field)
    {
        if (!known.Contains(name))
        {
            context.Problems.Add(new Problem(Rules.UnknownLocality, at, field, [("value", name)], Suggestion.Closest(name, known)));
        }
    }

    /// <summary>A quota for those of a rota asks nobody where there is no rota.</summary>
    private static void CheckRota(CheckContext context, Record quarterly)
    {
        if (quarterly.Get(QuarterlySchema.Scope) != QuotaScope.All && !quarterly.Has(QuarterlySchema.Rota))
        {
            context.Report(Rules.RotaOfNobody, quarterly.At, "plan.quarterly");
        }
    }

    private static void CheckUnits(CheckContext context, IReadOnlyList<string> places, IEnumerable<Located<string>> units, string field)
    {
        foreach (var slug in units)
        {
            if (context.Content.Find(Family.Unit, slug) is { } unit && !places.Contains(unit.Record.Get(UnitSchema.Locality)!))
            {
                context.Report(
                    Rules.UnitOfOtherPlace,
                    slug.At,
                    field,
                    ("unit", slug.Value),
                    unit.Record.Get(UnitSchema.Locality) is { } own ? ("own", own) : Argument.Word("own", "no-locality"),
                    ("places", string.Join(", ", places)));
            }
        }
    }

    private static void CheckYearly(CheckContext context, Record yearly)
    {
        var due = new DateOnly(yearly.Get(YearlyQuotaSchema.Years)!.OfType<int>().DefaultIfEmpty(9999).Max(), 12, 31);
        if (yearly.Get(YearlyQuotaSchema.TrackedFrom) is { } from && from > due)
        {
            context.Report(Rules.TrackedTooLate, yearly.PlaceOf(YearlyQuotaSchema.TrackedFrom), "plan.yearly.tracked_from", ("from", IsoDate.Of(from)), ("due", IsoDate.Of(due)));
        }
    }

    private static void CheckReview(CheckContext context, Record document, Record review)
    {
        if (document.Get(DocumentSchema.From) is { } from && review.Get(ReviewSchema.Date) is { } date && date.Last < from.First)
        {
            context.Report(Rules.ReviewBeforePlan, review.PlaceOf(ReviewSchema.Date), "plan.reviews.date", ("date", date.ToString()), ("from", from.ToString()));
        }

        if (review.Get(ReviewSchema.Held) is { } held && held > context.Today)
        {
            context.Report(Rules.FutureDate, review.PlaceOf(ReviewSchema.Held), "plan.reviews.held", ("date", IsoDate.Of(held)), ("today", IsoDate.Of(context.Today)));
        }
    }
}

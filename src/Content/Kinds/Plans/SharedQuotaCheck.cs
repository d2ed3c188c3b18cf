using System.Globalization;
using Recognition.Content.Configuration;
using Recognition.Content.Files;
using Recognition.Content.Kinds.Documents;
using Recognition.Content.Kinds.Units;
using Recognition.Content.Problems;
using Recognition.Content.Schema;
using Recognition.Content.Values;

namespace Recognition.Content.Kinds.Plans;

/// <summary>One quota a unit and quarter, and one a unit and year: where two plans set it, nobody could say which one a unit met.</summary>
internal static class SharedQuotaCheck
{
    public static void Check(CheckContext context)
    {
        var known = new Dictionary<(string Unit, string Time), Document>();
        var units = new AskedUnits(context.Content);
        foreach (var file in context.Content.All(Family.Document))
        {
            if (file.Record.Get(DocumentSchema.Plan) is not { } record)
            {
                continue;
            }

            var document = DocumentRegister.Make(file);
            var (quarterly, yearly) = (document.Plan!.Quarterly, document.Plan.Yearly);
            var byQuarter = quarterly is null ? [] : units.Of(document, quarterly, QuartersOf(new(quarterly, document, []), context.Today));
            var byYear = yearly is null ? [] : yearly.Units.SelectMany(unit => yearly.Years.Select(year => (unit, year.ToString(CultureInfo.InvariantCulture))));
            Note(context, known, document, byQuarter, record.PlaceOf(PlanSchema.Quarterly), "plan.quarterly");
            Note(context, known, document, byYear, record.PlaceOf(PlanSchema.Yearly), "plan.yearly");
        }
    }

    /// <summary>Notes what a plan asks, up to the first of it that another asks as well.</summary>
    private static void Note(CheckContext context, Dictionary<(string Unit, string Time), Document> known, Document plan, IEnumerable<(string Unit, string Time)> asked, Place at, string field)
    {
        foreach (var (unit, time) in asked)
        {
            if (!known.TryAdd((unit, time), plan) && known[(unit, time)] is var other && other != plan)
            {
                context.Report(Rules.SharedQuota, at, field, ("unit", unit), ("time", time), ("other", other.Id));
                return;
            }
        }
    }

    /// <summary>The quarters for which a plan asks: to its end, or for a year ahead where it names none.</summary>
    private static IEnumerable<Quarter> QuartersOf(QuarterlyRule rule, DateOnly today)
    {
        if (rule.Plan!.From is not { } from)
        {
            yield break;
        }

        var end = rule.Plan.To?.Last ?? (today > from.First ? today : from.First).AddYears(1);
        for (var quarter = Quarter.Of(from.First); quarter.Start <= end; quarter = quarter.Next)
        {
            if (rule.IsFor(quarter))
            {
                yield return quarter;
            }
        }
    }

    /// <summary>Whom a plan asks, of units as they were read.</summary>
    private sealed class AskedUnits(ContentSet content)
    {
        private readonly ILookup<string?, ContentFile> _byPlace = content.All(Family.Unit).ToLookup(u => u.Record.Get(UnitSchema.Locality));
        private readonly ILookup<(string Block, string? Place), Record> _leaders = content.All(Family.Unit)
            .Where(u => u.Record.Get(UnitSchema.LeadsBlock) is not null)
            .ToLookup(u => (u.Record.Get(UnitSchema.LeadsBlock)!.Value, u.Record.Get(UnitSchema.Locality)), u => u.Record);

        /// <summary>The units that a plan asks in some quarters, and when. Whose turn it is is found once for all years.</summary>
        public IEnumerable<(string Unit, string Time)> Of(Document plan, QuarterlyQuota quota, IEnumerable<Quarter> quarters)
        {
            var units = plan.Plan!.Localities.Distinct().SelectMany(place => _byPlace[place]).ToList();
            var turns = Enumerable.Range(1, 4).ToDictionary(number => number, number => units.Where(unit => quota.Scope == QuotaScope.All || TakesTurn(quota.Rota, unit, number)).ToList());
            return from quarter in quarters
                   let day = quota.DeadlineOf(quarter).LastDay
                   from unit in turns[quarter.Number]
                   where IsInForce(unit.Record, day) && (quota.Scope == QuotaScope.All || !IsLed(quota.Rota, unit, day))
                   select (unit.Slug, quarter.ToString());
        }

        private static bool TakesTurn(Rota rota, ContentFile unit, int quarter) =>
            rota.QuartersOf(unit.Slug, unit.Record.Get(UnitSchema.LeadsBlock)?.Value, unit.Record.Get(UnitSchema.Block)?.Value).Contains(quarter);

        /// <summary>Whether the leader of its block is asked for it.</summary>
        private bool IsLed(Rota rota, ContentFile unit, DateOnly day) =>
            !rota.Names(unit.Slug)
            && !unit.Record.Has(UnitSchema.LeadsBlock)
            && unit.Record.Get(UnitSchema.Block) is { } block
            && _leaders[(block.Value, unit.Record.Get(UnitSchema.Locality))].Any(leader => IsInForce(leader, day));

        private static bool IsInForce(Record unit, DateOnly day) => !(unit.Get(UnitSchema.ValidFrom) > day) && !(unit.Get(UnitSchema.ValidTo) < day);
    }
}

using Recognition.Content.Configuration;
using Recognition.Content.Files;
using Recognition.Content.Kinds.Units;
using Recognition.Content.Problems;
using Recognition.Content.Schema;
using Recognition.Content.Values;

namespace Recognition.Content.Kinds.Localities;

/// <summary>The places that the settings name are places of units: a slip would switch a rule off there without a word.</summary>
internal static class LocalityCheck
{
    public static void Check(CheckContext context)
    {
        var settings = context.Settings;
        var known = context.Content.All(Family.Unit).Select(u => u.Record.Get(UnitSchema.Locality)).OfType<string>().ToHashSet(StringComparer.Ordinal);
        foreach (var name in settings.QuotaLocalities)
        {
            CheckName(context, known, name, settings.QuotaLocalitiesAt, SettingsSchema.QuotaLocalities.Name);
        }

        foreach (var locality in settings.Localities)
        {
            CheckName(context, known, locality.Get(LocalitySchema.Name)!, locality.PlaceOf(LocalitySchema.Name), "localities.name");
            if (locality.Get(LocalitySchema.Yearly) is { } yearly)
            {
                CheckYearly(context, yearly);
            }
        }
    }

    private static void CheckName(CheckContext context, HashSet<string> known, string name, Place at, string field)
    {
        if (!known.Contains(name))
        {
            context.Problems.Add(new Problem(Rules.UnknownLocality, at, field, [("value", name)], Suggestion.Closest(name, known)));
        }
    }

    private static void CheckYearly(CheckContext context, Record yearly)
    {
        var due = new DateOnly(yearly.Get(YearlyQuotaSchema.Years)!.OfType<int>().Max(), 12, 31);
        if (yearly.Get(YearlyQuotaSchema.TrackedFrom) is { } from && from > due)
        {
            context.Report(Rules.TrackedTooLate, yearly.PlaceOf(YearlyQuotaSchema.TrackedFrom), "localities.yearly.tracked_from", ("from", IsoDate.Of(from)), ("due", IsoDate.Of(due)));
        }
    }
}

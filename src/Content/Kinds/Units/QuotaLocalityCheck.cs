using Recognition.Content.Configuration;
using Recognition.Content.Files;
using Recognition.Content.Problems;
using Recognition.Content.Schema;
using Recognition.Content.Values;

namespace Recognition.Content.Kinds.Units;

/// <summary>The places where the settings ask for stories are places of units: a slip would switch the plan off there without a word.</summary>
internal static class QuotaLocalityCheck
{
    public static void Check(CheckContext context)
    {
        if (context.Settings.QuotaLocalities.Count == 0)
        {
            return;
        }

        var known = context.Content.All(Family.Unit).Select(u => u.Record.Get(UnitSchema.Locality)).OfType<string>().ToHashSet(StringComparer.Ordinal);
        foreach (var locality in context.Settings.QuotaLocalities.Where(l => !known.Contains(l)))
        {
            context.Problems.Add(new Problem(
                Rules.UnknownLocality,
                context.Settings.QuotaLocalitiesAt,
                SettingsSchema.QuotaLocalities.Name,
                [("value", locality)],
                Suggestion.Closest(locality, known)));
        }
    }
}

using Recognition.Content.Configuration;
using Recognition.Content.Kinds.Documents;
using Recognition.Content.Kinds.Units;
using Recognition.Content.Schema;

namespace Recognition.Content.Kinds.Localities;

/// <summary>The places of the graph.</summary>
internal static class LocalityRegister
{
    /// <summary>Makes the places of the settings, in their order.</summary>
    /// <param name="settings">The settings; they have been checked.</param>
    /// <param name="documents">The plans.</param>
    /// <param name="units">The units that plans name.</param>
    public static IReadOnlyList<Locality> Of(Settings settings, DocumentRegister documents, UnitTree units) =>
    [
        .. settings.Localities.Select(record => new Locality(
            record.Get(LocalitySchema.Name)!,
            [.. record.Get(LocalitySchema.Plans)!.Select(p => documents.Find(p)!)],
            record.Get(LocalitySchema.Rules)!,
            record.Get(LocalitySchema.Yearly) is { } yearly ? YearlyOf(yearly, units) : null)
        {
            SendTo = record.Get(LocalitySchema.SendTo),
        }),
    ];

    private static YearlyQuota YearlyOf(Record record, UnitTree units) => new(
        record.Get(YearlyQuotaSchema.AtLeast)!.Value,
        [.. record.Get(YearlyQuotaSchema.Years)!.OfType<int>()],
        [.. record.Get(YearlyQuotaSchema.Units)!.Select(u => units.Find(u)).OfType<Unit>()],
        record.Get(YearlyQuotaSchema.Text)!,
        record.Get(YearlyQuotaSchema.TrackedFrom));
}

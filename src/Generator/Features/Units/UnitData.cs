using Recognition.Content.Kinds.Units;
using Recognition.Generator.Features.Data;
using Recognition.Theming;

namespace Recognition.Generator.Features.Units;

/// <summary>All units by name, those of the past included.</summary>
internal static class UnitData
{
    public static DataTable Table { get; } = new DataTable<UnitRow>("units", site => site.Units.Count, context => context.Site.Units.Select(unit => Row(context, unit)));

    private static UnitRow Row(ThemeContext context, Unit unit)
    {
        var stories = context.Site.ByUnit[unit].Where(s => s.IsPublic).ToList();
        return new(
            unit.Slug,
            new(context.Links.Absolute(unit.Address)),
            unit.Name,
            unit.ShortName,
            unit.Locality,
            unit.Block?.Slug,
            unit.Level,
            unit.Parent?.Slug,
            unit.Successor?.Slug,
            unit.ValidFrom,
            unit.ValidTo,
            unit.IsInForceOn(context.Site.Today),
            unit.LeadsBlock?.Slug,
            context.Site.Coverage.QuartersOf(unit),
            unit.QuotaPerQuarter,
            unit.QuotaPerYear,
            unit.Website,
            stories.Count,
            stories.Count(s => s.IsSample),
            unit.MemberOf?.Slug);
    }
}

/// <summary>A unit. New fields go to the end: spreadsheets know columns by their place.</summary>
internal sealed record UnitRow(
    string Slug,
    Uri Url,
    string Name,
    string ShortName,
    string? Locality,
    string? Block,
    UnitLevel Level,
    string? Parent,
    string? Successor,
    DateOnly? ValidFrom,
    DateOnly? ValidTo,
    bool InForce,
    string? LeadsBlock,
    IReadOnlyList<int> AssignedQuarters,
    int? QuotaPerQuarter,
    int? QuotaPerYear,
    Uri? Website,
    int Stories,
    int SampleStories,
    string? MemberOf);

using Recognition.Content.Quotas;
using Recognition.Content.Values;
using Recognition.Generator.Features.Data;
using Recognition.Theming;

namespace Recognition.Generator.Features.Periods;

/// <summary>Who introduced whom: a row for each quarter, latest first, and each unit it concerns.</summary>
internal static class CoverageData
{
    public static DataTable Table { get; } = new DataTable<CoverageRow>(
        "coverage",
        site => site.Quarters.Sum(quarter => site.Coverage.Of(quarter).Count),
        context => context.Site.Quarters.SelectMany(context.Site.Coverage.Of).Select(cell => Row(context, cell)));

    private static CoverageRow Row(ThemeContext context, CoverageCell cell) => new(
        cell.Quarter,
        cell.Unit.Slug,
        cell.Unit.Name,
        cell.Unit.Locality,
        cell.Unit.Block?.Slug,
        cell.Deadline?.LastDay,
        cell.Quota,
        cell.HandedIn,
        cell.InTime,
        cell.Late,
        cell.Members.Sum(m => m.HandedIn),
        cell.Members.Sum(m => m.InTime),
        cell.CountsFor?.Slug,
        cell.State,
        context.Texts[cell is { Quota: 0, HasRota: false } ? "data.state.no-rota" : $"data.state.{cell.State}"],
        cell.Stories.Count(s => s.IsPublic),
        cell.Stories.Count(s => s is { IsPublic: true, IsSample: true }),
        cell.State.ToStanding());
}

/// <summary>A unit in a quarter. New fields go to the end: spreadsheets know columns by their place.</summary>
internal sealed record CoverageRow(
    Quarter Quarter,
    string Unit,
    string UnitName,
    string? Locality,
    string? Block,
    DateOnly? Deadline,
    int Quota,
    int Introduced,
    int InTime,
    int Late,
    int BlockIntroduced,
    int BlockInTime,
    string? CountsFor,
    CoverageState State,
    string StateLabel,
    int Stories,
    int SampleStories,
    Standing? Standing);

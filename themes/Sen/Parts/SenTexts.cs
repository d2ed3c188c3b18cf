using Recognition.Content.Kinds.Campaigns;
using Recognition.Content.Quotas;
using Recognition.Theming;

namespace Recognition.Themes.Sen.Parts;

/// <summary>Small sentences that depend on a number or on the language.</summary>
internal static class SenTexts
{
    /// <summary>How many stories: "12 bài".</summary>
    public static string Stories(this Texts texts, int count) =>
        count == 1 ? texts["count.story"] : texts["count.stories", texts.Number(count)];

    /// <summary>How many units: "86 đơn vị".</summary>
    public static string Units(this Texts texts, int count) =>
        count == 1 ? texts["count.unit"] : texts["count.units", texts.Number(count)];

    /// <summary>The language of what editors wrote, where it is not that of the interface.</summary>
    public static string? OfContent(this Texts texts) => texts.Language == "vi" ? null : "vi";

    /// <summary>How a unit stands in a quarter: "Đúng hạn"; what was introduced without being asked says so.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="cell">The unit's quarter.</param>
    /// <param name="isInYear">Whether its stories count for what is asked of the unit's year.</param>
    public static string StateOf(this Texts texts, CoverageCell cell, bool isInYear = false) => texts[cell switch
    {
        { Quota: 0, Stories.Count: > 0, CountsFor: not null } => "coverage.through-leader",
        { Quota: 0, Stories.Count: > 0, HasRota: false } when !isInYear => "coverage.has-stories",
        { Quota: 0, HasRota: false } when !isInYear => "coverage.no-stories",
        { Quota: 0, Stories.Count: > 0 } => isInYear ? "coverage.in-year" : "coverage.unasked",
        { State: CoverageState.Missing, Counted: > 0 } => "coverage.incomplete",
        _ => $"coverage.{cell.State}",
    }];

    /// <summary>How a unit stands with what is asked of its year: "Đã đạt".</summary>
    public static string StateOf(this Texts texts, CoverageYear year) => texts[$"coverage-year.{year.State}"];

    /// <summary>How many stories readers do not see count for a quarter or a year; there is no need to speak of those nobody asked for.</summary>
    public static int Unseen(CoverageCell cell) => cell.Quota == 0 ? 0 : cell.Unseen + cell.Members.Sum(m => m.Unseen);

    /// <inheritdoc cref="Unseen(CoverageCell)"/>
    public static int Unseen(CoverageYear year) => year.Quarters.Sum(year.Quota > 0 ? c => c.Unseen + c.Members.Sum(m => m.Unseen) : Unseen);

    /// <summary>
    /// How many stories a quarter has: "2 bài", or "1/2 bài" where several are asked; nothing where there are none.
    /// What readers do not see is counted only where something was asked: there is no need to speak of it elsewhere.
    /// </summary>
    public static string? CountOf(this Texts texts, CoverageCell cell) => Done(texts, cell.Quota > 0 ? cell.Counted : cell.Stories.Count, cell.Quota);

    /// <summary>How many of the stories asked of a year were handed in.</summary>
    public static string? CountOf(this Texts texts, CoverageYear year) => Done(texts, year.HandedIn, year.Quota);

    /// <summary>How many units stand how: "7 đúng hạn, 2 chậm hạn, 3 chưa có bài"; nothing where none was asked.</summary>
    public static string? Tally(this Texts texts, CoverageTally tally)
    {
        (string Key, int Count)[] counts = [("in-time", tally.InTime), ("late", tally.Late), ("missing", tally.Missing), ("due", tally.Due)];
        return tally.Asked == 0 ? null : string.Join(", ", counts.Where(c => c.Count > 0).Select(c => texts[$"tally.{c.Key}", texts.Number(c.Count)]));
    }

    /// <summary>The last day in time of what a campaign has due: "Hạn cuối: hết ngày 30/5/2025."; nothing for its begin and its end.</summary>
    public static string? LastDayOf(this Texts texts, CampaignDate date) => date.Deadline is { } deadline
        ? texts[deadline.IsInclusive ? "dates.by-note" : "dates.before-note", texts.Date(deadline.LastDay)]
        : null;

    private static string? Done(Texts texts, int count, int quota) =>
        quota > 1 ? texts["coverage.of", texts.Number(count), texts.Number(quota)] : count > 0 ? texts.Stories(count) : null;
}

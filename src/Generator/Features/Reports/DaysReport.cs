using Recognition.Content;
using Recognition.Content.Kinds.Stories;
using Recognition.Content.Kinds.Units;
using Recognition.Content.Values;

namespace Recognition.Generator.Features.Reports;

/// <summary>
/// Any span of days, for reports from one to the next ("Định kỳ hàng năm trước ngày 15/11 báo cáo": Cư Jút, 64/KH-MTTQ-BTT). It tells who introduced
/// whom; quotas and deadlines belong to quarters and years, and are told there.
/// </summary>
internal static class DaysReport
{
    public static OfficeReport Of(Site site, ReportPeriod period, ReportScope scope, ReportTexts words)
    {
        var stories = scope.Of(period.Stories);
        var rows = RowsOf(stories);
        return new(
            words.TitleOf("title.stories", period, scope),
            [.. period.Notes, .. words.ScopeNote(scope), .. words.Notes(site, stories)],
            [
                new(words["part.overview"]) { Lines = [words["overview.stories", stories.Count, rows.Count]] },
                new(words["part.units"]) { Table = ReportTable.Of(rows, words["total"], Columns(words)), Lines = rows.Count == 0 ? [words["none.units"]] : [] },
                .. StorySums.Of(site, stories, words),
                .. SpreadSums.Of(site, period, scope, words),
                new(words["part.exemplars"])
                {
                    Items = [.. stories.Select(s => words.Line(s, withQuarter: true))],
                    Lines = stories.Count == 0 ? [words["none.stories"]] : [],
                },
            ],
            ReportTable.Of(rows, total: null, FlatColumns(words)),
            ReportFrame.Of(site, words.TitleOf("subject.stories", period, scope), rows.Select(r => r.Key), period, stories));
    }

    /// <summary>Units with their stories, by name.</summary>
    public static IReadOnlyList<IGrouping<Unit, Story>> RowsOf(IEnumerable<Story> stories) =>
        [.. stories.Where(s => s.Unit is not null).GroupBy(s => s.Unit!).OrderBy(g => g.Key.ShortName, Vietnamese.Order)];

    /// <summary>The columns of a table of units with their stories.</summary>
    public static ReportColumn<IGrouping<Unit, Story>>[] Columns(ReportTexts words) =>
    [
        new(words["column.unit"], r => r.Key.ShortName),
        new(words["column.block"], r => words.Block(r.Key)),
        new(words["column.count"], r => r.Count()),
        new(words["column.awards"], r => ReportTexts.AwardCount(r)),
        new(words["column.highest"], r => words.HighestAward(r)),
    ];

    /// <summary>The same for spreadsheets.</summary>
    public static ReportColumn<IGrouping<Unit, Story>>[] FlatColumns(ReportTexts words) =>
    [
        new(words["column.unit"], r => r.Key.Name),
        new(words["column.slug"], r => r.Key.Slug),
        new(words["column.block"], r => words.Block(r.Key)),
        new(words["column.locality"], r => r.Key.Locality),
        new(words["column.count"], r => r.Count()),
        new(words["column.awards"], r => ReportTexts.AwardCount(r)),
        new(words["column.highest"], r => words.HighestAward(r)),
        new(words["column.stories"], r => words.Titles(r)),
        new(words["column.samples"], r => r.Count(s => s.IsSample)),
    ];
}

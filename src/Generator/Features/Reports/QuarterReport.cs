using Recognition.Content;
using Recognition.Content.Quotas;
using Recognition.Content.Values;

namespace Recognition.Generator.Features.Reports;

/// <summary>A quarter, unit by unit: what the plan of Côn Đảo (221/KH-UBND) has the office count for the yearly commendation.</summary>
internal static class QuarterReport
{
    public static OfficeReport Of(Site site, Quarter quarter, ReportScope scope, ReportTexts words)
    {
        var period = ReportPeriod.Of(site, quarter, words);
        var cells = site.Coverage.Of(quarter).Where(c => scope.Has(c.Unit)).ToList();
        var stories = scope.Of(period.Stories);
        return new(
            words.TitleOf("title.stories", period, scope),
            [.. words.DeadlineNotes(site, quarter), .. words.ScopeNote(scope), .. words.Notes(site, stories), .. words.UnseenNote(cells)],
            [
                new(words["part.units"]) { Table = ReportTable.Of(cells, words["total"], Columns(cells, words)), Lines = cells.Count == 0 ? [words["none.units"]] : [] },
                new(words["part.stories"])
                {
                    Items = [.. cells.SelectMany(c => c.Stories).Select(s => words.Line(s, withQuarter: false))],
                    Lines = stories.Count == 0 ? [words["none.stories"]] : [],
                },
            ],
            ReportTable.Of(cells, total: null, FlatColumns(words)),
            ReportFrame.Of(site, words.TitleOf("subject.stories", period, scope), cells.Select(c => c.Unit), period, stories));
    }

    private static ReportColumn<CoverageCell>[] Columns(List<CoverageCell> cells, ReportTexts words) =>
    [
        new(words["column.unit"], c => c.Unit.ShortName),
        new(words["column.block"], c => words.Block(c.Unit)) { IsForPaper = true },
        .. Counts(words, cells.Any(c => c.Members.Count > 0)),
        new(words["column.awards"], c => ReportTexts.AwardCount(c.Stories)),
        new(words["column.state"], c => words.State(c)),
    ];

    private static ReportColumn<CoverageCell>[] FlatColumns(ReportTexts words) =>
    [
        new(words["column.quarter"], c => words.Texts.Quarter(c.Quarter)),
        new(words["column.unit"], c => c.Unit.Name),
        new(words["column.slug"], c => c.Unit.Slug),
        new(words["column.block"], c => words.Block(c.Unit)),
        new(words["column.locality"], c => c.Unit.Locality),
        .. Counts(words, withMembers: true),
        new(words["column.state"], c => words.State(c)),
        new(words["column.awards"], c => ReportTexts.AwardCount(c.Stories)),
        new(words["column.highest"], c => words.HighestAward(c.Stories)),
        new(words["column.stories"], c => words.Titles(c.Stories)),
        new(words["column.samples"], c => c.Stories.Count(s => s.IsSample)),
    ];

    private static ReportColumn<CoverageCell>[] Counts(ReportTexts words, bool withMembers) =>
    [
        new(words["column.quota"], c => c.Quota),
        new(words["column.introduced"], c => c.HandedIn),
        .. withMembers ? new[] { new ReportColumn<CoverageCell>(words["column.members"], c => c.Members.Sum(m => m.HandedIn)) } : [],
        new(words["column.in-time"], c => c.InTime),
        new(words["column.late"], c => c.Late),
        new(words["column.missing"], c => c.Lacking),
    ];
}

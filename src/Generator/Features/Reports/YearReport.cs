using Recognition.Content;
using Recognition.Content.Kinds.Stories;
using Recognition.Content.Kinds.Terms;
using Recognition.Content.Quotas;
using Recognition.Content.Values;

namespace Recognition.Generator.Features.Reports;

/// <summary>A year, unit by unit, with the sums the yearly report needs ("Định kỳ hàng năm trước ngày 15/11 báo cáo kết quả thực hiện": Cư Jút, 64/KH-MTTQ-BTT).</summary>
internal static class YearReport
{
    public static OfficeReport Of(Site site, int year, ReportScope scope, ReportTexts words)
    {
        var period = ReportPeriod.Of(site, year, words);
        var rows = site.Coverage.Of(year).Where(r => scope.Has(r.Unit)).ToList();
        var stories = scope.Of(period.Stories);
        return new(
            words.TitleOf("title.stories", period, scope),
            [.. words.ScopeNote(scope), .. words.Notes(site, stories), .. words.UnseenNote(rows.SelectMany(r => r.Quarters))],
            [
                Overview(rows, stories, words),
                new(words["part.units"]) { Table = ReportTable.Of(rows, words["total"], Columns(rows, words)), Lines = rows.Count == 0 ? [words["none.units"]] : [] },
                .. StorySums.Of(site, stories, words),
                .. SpreadSums.Of(site, period, scope, words),
                Silent(rows, words),
                new(words["part.exemplars"])
                {
                    Items = [.. rows.SelectMany(r => r.Quarters).SelectMany(c => c.Stories).Select(s => words.Line(s, withQuarter: true))],
                    Lines = stories.Count == 0 ? [words["none.stories"]] : [],
                },
            ],
            ReportTable.Of(rows, total: null, FlatColumns(words)),
            ReportFrame.Of(site, words.TitleOf("subject.stories", period, scope), rows.Select(r => r.Unit), period, stories));
    }

    private static ReportPart Overview(List<CoverageYear> rows, IReadOnlyList<Story> stories, ReportTexts words)
    {
        var tally = CoverageTally.Of([.. rows.SelectMany(r => r.Quarters)]);
        List<string> lines = [words["overview.stories", stories.Count, rows.Count(r => StoriesOf(r).Any())]];
        if (tally.Asked > 0)
        {
            lines.Add(words["overview.quarters", tally.Asked, tally.InTime, tally.Late, tally.Missing, tally.Due]);
        }

        if (rows.Count(r => r.Quota > 0) is var asked and > 0)
        {
            lines.Add(words["overview.year", asked, rows.Count(r => r.Quota > 0 && r.State == CoverageState.InTime)]);
        }

        if (rows.Count(r => r.State == CoverageState.Unknown) is var unknown and > 0)
        {
            lines.Add(words["overview.unknown", unknown]);
        }

        return new(words["part.overview"]) { Lines = lines };
    }

    /// <summary>Units that were asked and introduced nobody; those that still have time say so.</summary>
    private static ReportPart Silent(List<CoverageYear> rows, ReportTexts words)
    {
        var silent = rows.Where(r => QuotaOf(r) > 0 && r.Quarters.All(c => c.Counted == 0)).ToList();
        return new(words["part.silent"])
        {
            Lines = silent.Count == 0 ? [words["none.silent"]] : [],
            Items = [.. silent.Select(r => SilentUnit(r, words))],
        };
    }

    private static string SilentUnit(CoverageYear row, ReportTexts words) => row switch
    {
        _ when row.State == CoverageState.Missing || row.Quarters.Any(c => c.State == CoverageState.Missing) => row.Unit.ShortName,
        { State: CoverageState.Unknown } => words["silent.unknown", row.Unit.ShortName],
        _ => words["silent.due", row.Unit.ShortName],
    };

    private static List<ReportColumn<CoverageYear>> Columns(List<CoverageYear> rows, ReportTexts words)
    {
        List<ReportColumn<CoverageYear>> columns = [new(words["column.unit"], r => r.Unit.ShortName), new(words["column.block"], r => words.Block(r.Unit)) { IsForPaper = true }, .. Quarters(words)];
        if (rows.Any(r => r.Quota > 0))
        {
            columns.Add(YearState(words));
        }

        return [.. columns, .. Counts(words, rows.Any(r => r.Quarters.Any(c => c.Members.Count > 0))), new(words["column.awards"], r => ReportTexts.AwardCount(StoriesOf(r)))];
    }

    private static List<ReportColumn<CoverageYear>> FlatColumns(ReportTexts words) =>
    [
        new(words["column.year"], r => $"{r.Year}"),
        new(words["column.unit"], r => r.Unit.Name),
        new(words["column.slug"], r => r.Unit.Slug),
        new(words["column.block"], r => words.Block(r.Unit)),
        new(words["column.locality"], r => r.Unit.Locality),
        .. Quarters(words),
        YearState(words),
        .. Counts(words, withMembers: true),
        new(words["column.awards"], r => ReportTexts.AwardCount(StoriesOf(r))),
        .. Enum.GetValues<AwardTier>().Select(tier => new ReportColumn<CoverageYear>(
            words["column.awards-of", words.Texts[$"tier.{tier}"]],
            r => StoriesOf(r).Sum(s => s.StandingAwards.Count(a => a.Award.Tier == tier)))),
        new(words["column.highest"], r => words.HighestAward(StoriesOf(r))),
        new(words["column.stories"], r => words.Titles(StoriesOf(r))),
        new(words["column.samples"], r => StoriesOf(r).Count(s => s.IsSample)),
    ];

    /// <summary>How the unit stands with each quarter; where it was not asked, how many it introduced all the same.</summary>
    private static IEnumerable<ReportColumn<CoverageYear>> Quarters(ReportTexts words) =>
        Enumerable.Range(0, 4).Select(i => new ReportColumn<CoverageYear>(words["column.number", Quarter.RomanOf(i + 1)], r => r.Quarters[i] switch
        {
            { Quota: 0, HandedIn: 0 } => "–",
            { Quota: 0 } cell => words["count", cell.HandedIn],
            var cell => words.State(cell),
        }));

    private static ReportColumn<CoverageYear> YearState(ReportTexts words) =>
        new(words["column.whole-year"], r => r.Quota == 0 ? "–" : words[$"year-state.{r.State}"]);

    private static IEnumerable<ReportColumn<CoverageYear>> Counts(ReportTexts words, bool withMembers) =>
    [
        new(words["column.quota"], r => QuotaOf(r)),
        new(words["column.introduced"], r => r.HandedIn),
        .. withMembers ? new[] { new ReportColumn<CoverageYear>(words["column.members"], r => r.Quarters.SelectMany(c => c.Members).Sum(m => m.HandedIn)) } : [],
        new(words["column.in-time"], r => r.Quarters.Sum(c => c.InTime)),
        new(words["column.late"], r => r.Quarters.Sum(c => c.Late)),
        new(words["column.missing"], r => r.Lacking),
    ];

    /// <summary>What a unit owes in the year: what it owes in its quarters, or in the year as a whole where that is more.</summary>
    private static int QuotaOf(CoverageYear row) => Math.Max(row.Quota, row.Quarters.Sum(c => c.Quota));

    private static IEnumerable<Story> StoriesOf(CoverageYear row) => row.Quarters.SelectMany(c => c.Stories);
}

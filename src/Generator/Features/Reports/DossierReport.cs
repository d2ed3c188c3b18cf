using Recognition.Content;
using Recognition.Content.Kinds.Stories;
using Recognition.Content.Kinds.Units;

namespace Recognition.Generator.Features.Reports;

/// <summary>
/// The dossier for the level above: the summaries of achievements of a time's stories, one after another ("tổng hợp, lựa chọn, giới thiệu Hội đồng
/// Thi đua - Khen thưởng tỉnh": Côn Đảo, 221/KH-UBND). Only what was approved and published goes on; nothing of a story that was taken off.
/// </summary>
internal static class DossierReport
{
    public static OfficeReport Of(Site site, ReportPeriod period, ReportScope scope, ReportTexts words)
    {
        var stories = scope.Of(period.Stories).Where(s => s.IsPublic).ToList();
        return new(
            words.TitleOf("title.dossier", period, scope),
            [.. period.Notes, .. words.ScopeNote(scope), .. words.Notes(site, stories)],
            stories.Count == 0 ? [new(words["part.stories"]) { Lines = [words["none.stories"]] }] : [.. stories.Select(story => PartOf(story, words))],
            ReportTable.Of(stories, total: null, FlatColumns(words)),
            ReportFrame.Of(site, words.TitleOf("subject.dossier", period, scope), stories.Select(s => s.Unit).OfType<Unit>(), period, stories));
    }

    private static ReportPart PartOf(Story story, ReportTexts words) => new(words.Title(story))
    {
        Lines =
        [
            words["dossier.who", story.HonoreeName],
            .. Said("dossier.subject", story.Subject is { } subject ? words.Texts.Label(subject) : null, words),
            .. Said("dossier.category", string.Join("; ", story.Categories.Select(words.Texts.Label)), words),
            .. Said("dossier.unit", story.Unit?.Name, words),
            .. Said("dossier.level", story.Level is { } level ? words.Texts.Label(level) : null, words),
            words["dossier.summary", story.Summary],
        ],
        Table = ReportTable.Of(
            story.Achievements,
            total: null,
            [
                new(words["column.claim"], a => a.Claim),
                new(words["column.figure"], a => a.Figure),
                new(words["column.evidence"], a => a.Evidence),
            ]),
        Items =
        [
            words["dossier.awards", story.StandingAwards.Any() ? string.Join("; ", story.StandingAwards.Select(words.Award)) : words["dossier.no-award"]],
            words["dossier.sources", string.Join("; ", story.Sources.Select(s => SourceOf(s, words)))],
            .. Said("dossier.spread", string.Join("; ", story.Spread.Select(s => SpreadSums.Said(s, words))), words),
            .. Said("dossier.introduced", string.Join("; ", story.IntroducedTo.Select(i => SpreadSums.Said(i, words))), words),
            .. Said("dossier.approved", story.Approved is { } approved ? words["dossier.approved-on", approved.By, words.Texts.Date(approved.Date)] : null, words),
        ],
    };

    private static ReportColumn<Story>[] FlatColumns(ReportTexts words) =>
    [
        new(words["column.story"], s => s.Title),
        new(words["column.honoree"], s => s.HonoreeName),
        new(words["column.unit"], s => s.Unit?.Name),
        new(words["column.slug"], s => s.Unit?.Slug),
        new(words["column.quarter"], s => s.Quarter is { } quarter ? words.Texts.Quarter(quarter) : null),
        new(words["column.summary"], s => s.Summary),
        new(words["column.awards"], s => ReportTexts.AwardCount([s])),
        new(words["column.highest"], s => words.HighestAward([s])),
        new(words["column.approved-by"], s => s.Approved?.By),
        new(words["column.approved-on"], s => s.Approved is { } approved ? words.Texts.Date(approved.Date) : null),
        new(words["column.samples"], s => s.IsSample ? 1 : 0),
    ];

    private static IEnumerable<string> Said(string key, string? what, ReportTexts words) => string.IsNullOrEmpty(what) ? [] : [words[key, what]];

    /// <summary>A source as a list of sources names it: what, by whom, of when.</summary>
    private static string SourceOf(Source source, ReportTexts words)
    {
        var title = source.Document?.Designation ?? source.Title ?? source.Url?.ToString();
        return string.Join(", ", new[] { title, source.Publisher, source.Date is { } date ? words.Texts.Date(date) : null }.OfType<string>());
    }
}

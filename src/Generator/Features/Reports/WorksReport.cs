using Recognition.Content;
using Recognition.Content.Kinds.Campaigns;
using Recognition.Content.Values;
using Recognition.Theming;

namespace Recognition.Generator.Features.Reports;

/// <summary>
/// The list of works that goes with a campaign's final report ("kèm theo danh sách các công trình, dự án, phần việc": Sơn La, 364/KH-MTTQ-BTT),
/// on its own.
/// </summary>
internal static class WorksReport
{
    public static OfficeReport Of(Site site, Campaign campaign, ReportTexts words)
    {
        var subject = words["subject.works", campaign.Name];
        return new(
            words["title.works", campaign.Name],
            [.. words.Notes(site, [], campaign.Works), words.Texts.TrackingOf(campaign.Tracking)],
            [PartOf(site, campaign, words)],
            ReportTable.Of(WorksOf(campaign), total: null, FlatColumns(site, campaign, words)),
            ReportFrame.Of(site, subject, campaign, []));
    }

    /// <summary>The list as a part of a report.</summary>
    public static ReportPart PartOf(Site site, Campaign campaign, ReportTexts words)
    {
        var works = WorksOf(campaign);
        return new(words["part.works"]) { Table = ReportTable.Of(works, total: null, Columns(site, campaign, words)), Lines = works.Count == 0 ? [words["none.works"]] : [] };
    }

    private static List<Work> WorksOf(Campaign campaign) =>
        [.. campaign.Works.OrderBy(w => w.Unit.ShortName, Vietnamese.Order).ThenByDescending(w => w.Status).ThenBy(w => w.Date)];

    private static ReportColumn<Work>[] Columns(Site site, Campaign campaign, ReportTexts words) =>
    [
        new(words["column.unit"], w => w.Unit.ShortName),
        new(words["column.work"], w => w.IsSample ? words["sample", w.Name] : w.Name),
        .. State(site, campaign, words),
    ];

    private static ReportColumn<Work>[] FlatColumns(Site site, Campaign campaign, ReportTexts words) =>
    [
        new(words["column.unit"], w => w.Unit.Name),
        new(words["column.slug"], w => w.Unit.Slug),
        new(words["column.locality"], w => w.Unit.Locality),
        new(words["column.work"], w => w.Name),
        .. State(site, campaign, words),
        new(words["column.evidence"], w => w.Evidence),
        new(words["column.story"], w => site.Stories.FirstOrDefault(s => s.Slug == w.Story)?.Title),
        new(words["column.sample-work"], w => w.IsSample ? 1 : 0),
    ];

    private static IEnumerable<ReportColumn<Work>> State(Site site, Campaign campaign, ReportTexts words) =>
    [
        new(words["column.kind"], w => words[$"kind.{w.Kind}"]),
        new(words["column.state"], w => words.Texts.StandingOf(w, campaign.Tracking, site.Today)),
        new(words["column.date"], w => w.Date is { } date ? words.Texts.Date(date) : ""),
    ];
}

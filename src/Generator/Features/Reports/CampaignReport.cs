using System.Globalization;
using Recognition.Content;
using Recognition.Content.Kinds.Campaigns;
using Recognition.Content.Kinds.Stories;
using Recognition.Content.Quotas;
using Recognition.Content.Values;
using Recognition.Theming;

namespace Recognition.Generator.Features.Reports;

/// <summary>
/// A campaign: each target unit by unit, and the list of works that goes with the final report
/// ("kèm theo danh sách các công trình, dự án, phần việc": Sơn La, 364/KH-MTTQ-BTT).
/// </summary>
internal static class CampaignReport
{
    public static OfficeReport Of(Site site, Campaign campaign, ReportTexts words)
    {
        var progress = site.ProgressOf(campaign);
        var stories = site.ByCampaign[campaign];
        return new(
            campaign.Name,
            [.. Dates(campaign, words), .. words.Notes(site, stories, campaign.Works), words.Texts.TrackingOf(campaign.Tracking)],
            [
                .. campaign.Targets.Select((target, i) => PartOf(campaign, target, i + 1, progress.FirstOrDefault(p => ReferenceEquals(p.Target, target)), words)),
                WorksReport.PartOf(site, campaign, words),
                new(words["part.stories"]) { Items = [.. stories.Select(s => words.Line(s, withQuarter: true))], Lines = stories.Count == 0 ? [words["none.stories"]] : [] },
            ],
            Flat(campaign, progress, stories, words),
            ReportFrame.Of(site, words["subject.campaign", campaign.Name], campaign, stories));
    }

    private static IEnumerable<string> Dates(Campaign campaign, ReportTexts words)
    {
        yield return words["note.period", words.Texts.Date(campaign.From), words.Texts.Date(campaign.To)];
        if (campaign.RegisterBy is { } register)
        {
            yield return words["note.register", words.Deadline(register)];
        }

        if (campaign.ReportBy is { } report)
        {
            yield return words["note.report", words.Deadline(report)];
        }
    }

    private static ReportPart PartOf(Campaign campaign, Target target, int number, TargetProgress? progress, ReportTexts words)
    {
        var heading = words["part.target", number];
        return progress is null
            ? new(heading) { Lines = [target.Text, words["target.no-figure"]] }
            : new(heading)
            {
                Lines =
                [
                    target.Text,
                    words.Texts.TallyOf(progress) + ".",
                    words.Texts.StandingOf(progress, campaign) + ".",
                ],
                Table = ReportTable.Of(
                    progress.Units,
                    words["total"],
                    [
                        new(words["column.unit"], u => u.Unit.ShortName),
                        new(words["column.required"], u => u.Required),
                        new(words["column.done"], u => Known(u, u.Done)),
                        new(words["column.under-way"], u => Known(u, u.UnderWay)),
                        new(words["column.registered"], u => Known(u, u.Registered)),
                        new(words["column.state"], u => words.Texts.StandingOf(u)),
                    ]),
            };
    }

    private static ReportTable Flat(Campaign campaign, IReadOnlyList<TargetProgress> progress, IReadOnlyList<Story> stories, ReportTexts words)
    {
        var told = stories.Where(s => s.Unit is not null).ToLookup(s => s.Unit!);
        var works = campaign.Works.ToLookup(w => w.Unit);
        return ReportTable.Of(
            [.. campaign.Targets.Index().SelectMany(t => RowsOf(t.Index, t.Item, progress))],
            total: null,
            new ReportColumn<(int Index, Target Target, UnitProgress? Unit)>(words["column.target-number"], r => r.Index + 1),
            new(words["column.target"], r => r.Target.Text),
            new(words["column.unit"], r => r.Unit?.Unit.Name),
            new(words["column.slug"], r => r.Unit?.Unit.Slug),
            new(words["column.required"], r => Figure(r.Unit?.Required)),
            new(words["column.done"], r => Figure(r.Unit is { } unit ? Known(unit, unit.Done) : null)),
            new(words["column.under-way"], r => Figure(r.Unit is { } unit ? Known(unit, unit.UnderWay) : null)),
            new(words["column.registered"], r => Figure(r.Unit is { } unit ? Known(unit, unit.Registered) : null)),
            new(words["column.state"], r => r.Unit is { } unit ? words.Texts.StandingOf(unit) : words["target.no-figure"]),
            new(words["column.count"], r => Figure(r.Unit is { } unit ? told[unit.Unit].Count() : null)),
            new(words["column.stories"], r => r.Unit is { } unit ? words.Titles(told[unit.Unit]) : null),
            new(words["column.awards"], r => Figure(r.Unit is { } unit ? ReportTexts.AwardCount(told[unit.Unit]) : null)),
            new(words["column.sample-works"], r => Figure(r.Unit is { } unit ? works[unit.Unit].Count(w => w.IsSample) : null)));
    }

    /// <summary>A row for each unit a target binds, or one for the target alone where the plan gives no figure.</summary>
    private static IEnumerable<(int Index, Target Target, UnitProgress? Unit)> RowsOf(int index, Target target, IReadOnlyList<TargetProgress> progress) =>
        progress.FirstOrDefault(p => ReferenceEquals(p.Target, target)) is { } found ? found.Units.Select(u => (index, target, (UnitProgress?)u)) : [(index, target, null)];

    private static string? Figure(int? number) => number?.ToString(CultureInfo.InvariantCulture);

    /// <summary>A number of works; nothing where nothing is known of the unit, since nought would say that there are none.</summary>
    private static int? Known(UnitProgress unit, int number) => unit.IsTold || unit.Standing == Standing.NotDone ? number : null;
}

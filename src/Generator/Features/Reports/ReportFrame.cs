using Recognition.Content;
using Recognition.Content.Kinds.Campaigns;
using Recognition.Content.Kinds.Documents;
using Recognition.Content.Kinds.Stories;
using Recognition.Content.Kinds.Units;

namespace Recognition.Generator.Features.Reports;

/// <summary>What a report needs beyond its contents to be an official paper.</summary>
/// <param name="Subject">What it reports, within a sentence: "kết quả giới thiệu gương điển hình tiên tiến quý III/2026".</param>
/// <param name="Grounds">The documents that ask for it.</param>
/// <param name="Recipients">Whom it is sent to, as far as plans say.</param>
/// <param name="HasSamples">Whether samples are among what it reports.</param>
internal sealed record ReportFrame(string Subject, IReadOnlyList<Document> Grounds, IReadOnlyList<string> Recipients, bool HasSamples)
{
    /// <summary>The frame of a report on stories: the plans of the places of its units ask for it, as far as they are for that time.</summary>
    public static ReportFrame Of(Site site, string subject, IEnumerable<Unit> units, ReportPeriod period, IEnumerable<Story> stories)
    {
        var names = units.Select(u => u.Locality).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var plans = site.Plans.All.Where(plan => plan.Plan!.Localities.Any(names.Contains)).ToList();
        return new(
            subject,
            [.. plans.Where(plan => plan.IsFor(period.From, period.To))],
            [.. plans.Select(plan => plan.Plan!.SendTo).OfType<string>().Distinct(StringComparer.Ordinal)],
            stories.Any(s => s.IsSample));
    }

    /// <summary>The frame of a report on a campaign: what it is based on, and where its place sends stories.</summary>
    public static ReportFrame Of(Site site, string subject, Campaign campaign, IEnumerable<Story> stories) => new(
        subject,
        campaign.Basis,
        site.Plans.All.FirstOrDefault(plan => plan.Plan!.Localities.Contains(campaign.LaunchedBy.Locality!))?.Plan!.SendTo is { } office ? [office] : [],
        campaign.Works.Any(w => w.IsSample) || stories.Any(s => s.IsSample));
}

using Recognition.Content.Kinds.Campaigns;
using Recognition.Content.Quotas;
using Recognition.Content.Values;
using Recognition.Generator.Features.Data;
using Recognition.Theming;

namespace Recognition.Generator.Features.Campaigns;

/// <summary>All campaigns, latest first, with the progress of their targets. The CSV file has a line for each target.</summary>
internal static class CampaignData
{
    public static DataTable Table { get; } = new DataTable<CampaignRow>("campaigns", site => site.Campaigns.Count, context => context.Site.Campaigns.Select(campaign => Row(context, campaign)));

    private static CampaignRow Row(ThemeContext context, Campaign campaign)
    {
        var stories = context.Site.ByCampaign[campaign].Where(s => s.IsPublic).ToList();
        var progress = TargetProgress.Of(campaign, stories, context.Site.Today).ToDictionary(p => p.Target);
        return new(
            campaign.Slug,
            new(context.Links.Absolute(campaign.Address)),
            campaign.Name,
            campaign.Summary,
            campaign.From,
            campaign.To,
            RowOf(campaign.RegisterBy),
            RowOf(campaign.ReportBy),
            campaign.LaunchedBy.Slug,
            campaign.LaunchedBy.Name,
            [.. campaign.Awards.Select(a => a.Slug)],
            new(Count(WorkStatus.Registered), Count(WorkStatus.UnderWay), Count(WorkStatus.Done)),
            campaign.Works.Count(w => w.IsSample),
            stories.Count,
            stories.Count(s => s.IsSample),
            [.. campaign.Targets.Select(target => RowOf(campaign, target, progress.GetValueOrDefault(target)))]);

        int Count(WorkStatus status) => campaign.Works.Count(w => w.Status == status);
    }

    private static DeadlineRow? RowOf(Deadline? deadline) => deadline is { } day ? new(day.Date, day.IsInclusive) : null;

    private static TargetRow RowOf(Campaign campaign, Target target, TargetProgress? progress) =>
        new(
        target.Text,
        target.Kind,
        target.Value,
        progress?.Done,
        progress?.Required,
        progress?.Standing switch { Standing.Done => true, Standing.NotDone => false, _ => null },
        progress?.Standing,
        progress?.Units.Count,
        progress?.Unknown,
        campaign.TrackedFrom);
}

/// <summary>A campaign. The columns of its targets come last in CSV: a new field goes to the end of those, since spreadsheets know columns by their place.</summary>
internal sealed record CampaignRow(
    string Slug,
    Uri Url,
    string Name,
    string? Summary,
    PartialDate From,
    PartialDate To,
    DeadlineRow? RegisterBy,
    DeadlineRow? ReportBy,
    string LaunchedBy,
    string LaunchedByName,
    IReadOnlyList<string> Awards,
    WorkCountRow Works,
    int SampleWorks,
    int Stories,
    int SampleStories,
    IReadOnlyList<TargetRow> Targets);

/// <summary>A last day, as plans word it.</summary>
internal sealed record DeadlineRow(DateOnly Date, bool Inclusive);

/// <summary>Works by how far they are.</summary>
internal sealed record WorkCountRow(int Registered, int UnderWay, int Done);

/// <summary>A target and how far it is.</summary>
internal sealed record TargetRow(string Text, TargetKind? Kind, int? Value, int? Done, int? Required, bool? Met, Standing? Standing, int? TrackedUnits, int? UnknownUnits, DateOnly? TrackedFrom);

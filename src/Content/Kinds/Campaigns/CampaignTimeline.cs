using Recognition.Content.Values;

namespace Recognition.Content.Kinds.Campaigns;

/// <summary>What a date of a campaign is.</summary>
public enum CampaignStep
{
    /// <summary>It begins.</summary>
    Begin,

    /// <summary>Works are registered by then.</summary>
    Register,

    /// <summary>The final report is due; it may fall before the end.</summary>
    Report,

    /// <summary>It ends.</summary>
    End,
}

/// <summary>How a date stands on the day of the build.</summary>
public enum CampaignStepState
{
    /// <summary>It is over.</summary>
    Past,

    /// <summary>It is the next one to come.</summary>
    Next,

    /// <summary>It comes after the next one.</summary>
    Ahead,
}

/// <summary>A date of a campaign.</summary>
/// <param name="Step">What it is.</param>
/// <param name="Date">The date as the plan gives it, for the begin and the end.</param>
/// <param name="Deadline">The date as the plan gives it, for what is due.</param>
/// <param name="LastDay">The last day in time, or the day it begins or ends; a month begins with its first day and ends with its last.</param>
/// <param name="State">How it stands.</param>
public sealed record CampaignDate(CampaignStep Step, PartialDate? Date, Deadline? Deadline, DateOnly LastDay, CampaignStepState State)
{
    /// <summary>The dates of a campaign in the order of the days, not of the plan.</summary>
    /// <param name="campaign">The campaign.</param>
    /// <param name="today">The day of the build. A begin is past on its own day, everything else on the day after.</param>
    internal static IReadOnlyList<CampaignDate> Of(Campaign campaign, DateOnly today)
    {
        CampaignDate?[] all =
        [
            new(CampaignStep.Begin, campaign.From, null, campaign.From.First, StateOf(campaign.From.First <= today)),
            campaign.RegisterBy is { } register ? new(CampaignStep.Register, null, register, register.LastDay, StateOf(register.LastDay < today)) : null,
            campaign.ReportBy is { } report ? new(CampaignStep.Report, null, report, report.LastDay, StateOf(report.LastDay < today)) : null,
            new(CampaignStep.End, campaign.To, null, campaign.To.Last, StateOf(campaign.To.Last < today)),
        ];
        var dates = all.OfType<CampaignDate>().OrderBy(d => d.LastDay).ToList();
        var next = dates.FindIndex(d => d.State != CampaignStepState.Past);
        if (next >= 0)
        {
            dates[next] = dates[next] with { State = CampaignStepState.Next };
        }

        return dates;
    }

    private static CampaignStepState StateOf(bool isOver) => isOver ? CampaignStepState.Past : CampaignStepState.Ahead;
}

using Recognition.Content.Configuration;
using Recognition.Content.Files;
using Recognition.Content.Kinds.Campaigns;
using Recognition.Content.Kinds.Stories;
using Recognition.Content.Kinds.Units;
using Recognition.Content.Problems;

namespace Recognition.Content.Checks;

/// <summary>Judges what was read: each check notes its problems, and none stops another.</summary>
public static class Checker
{
    private static readonly Action<StoryCheckContext>[] Checks =
    [
        CompletenessCheck.Check,
        ExampleCheck.Check,
        ReferenceCheck.Check,
        AddressCheck.Check,
        UnitCheck.Check,
        UnitInForceCheck.Check,
        QuotaLocalityCheck.Check,
        SourceCheck.Check,
        CampaignCheck.Check,
        CampaignPeriodCheck.Check,
        DateCheck.Check,
        HeadCheck.Check,
        AwardCheck.Check,
        EvidenceCheck.Check,
        ConsentCheck.Check,
        PictureConsentCheck.Check,
        PeopleCheck.Check,
        ApprovalCheck.Check,
        CopyCheck.Check,
        SharedDecisionCheck.Check,
        LevelCheck.Check,
        CriteriaCheck.Check,
        ReviewCheck.Check,
        TextCheck.Check,
    ];

    /// <summary>Judges everything that was read.</summary>
    /// <param name="content">Everything that was read.</param>
    /// <param name="settings">The site's settings.</param>
    /// <param name="today">The day of the build.</param>
    /// <param name="problems">Where problems go.</param>
    /// <param name="threads">How many checks to run at once.</param>
    public static void Check(ContentSet content, Settings settings, DateOnly today, ProblemList problems, int threads)
    {
        var context = new StoryCheckContext(content, settings, today, problems, threads);
        Parallel.ForEach(Checks, new ParallelOptions { MaxDegreeOfParallelism = threads }, check => check(context));
    }
}

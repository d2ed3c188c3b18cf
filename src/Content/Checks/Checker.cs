using Recognition.Content.Configuration;
using Recognition.Content.Files;
using Recognition.Content.Kinds.Campaigns;
using Recognition.Content.Kinds.Localities;
using Recognition.Content.Kinds.Stories;
using Recognition.Content.Kinds.Units;
using Recognition.Content.Problems;
using Recognition.Content.Schema;

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
        LocalityCheck.Check,
        SourceCheck.Check,
        CampaignCheck.Check,
        CampaignPeriodCheck.Check,
        WorkStoryCheck.Check,
        DateCheck.Check,
        ScheduleCheck.Check,
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
        Run(new(content, settings, today, problems, threads));
    }

    /// <summary>Judges drafts and stories in review as if they were published, and notes what they still lack.</summary>
    /// <inheritdoc cref="Check"/>
    public static void CheckDrafts(ContentSet content, Settings settings, DateOnly today, ProblemList problems, int threads)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(problems);
        var asPublished = new ProblemList();
        Run(new(content, settings, today, asPublished, threads)
        {
            Released = [.. content.All(Family.Story).Where(s => StoryState.IsReleased(s.Record) || StoryState.IsDraft(s))],
        });
        foreach (var lack in asPublished.InOrder().Where(p => problems.IsOfDraft(p.Place.File)))
        {
            problems.Add(lack with { IsLack = true });
        }
    }

    private static void Run(StoryCheckContext context) =>
        Parallel.ForEach(Checks, new ParallelOptions { MaxDegreeOfParallelism = context.Threads }, check => check(context));
}

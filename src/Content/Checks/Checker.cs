using Recognition.Content.Configuration;
using Recognition.Content.Files;
using Recognition.Content.Kinds.Campaigns;
using Recognition.Content.Kinds.Plans;
using Recognition.Content.Kinds.Stories;
using Recognition.Content.Kinds.Units;
using Recognition.Content.Problems;
using Recognition.Content.Schema;

namespace Recognition.Content.Checks;

/// <summary>Judges what was read: each check notes its problems, and none stops another.</summary>
public static class Checker
{
    /// <summary>What must be right for a site to stand at all.</summary>
    private static readonly Action<StoryCheckContext>[] ChecksOfStructure =
    [
        CompletenessCheck.Check,
        ReferenceCheck.Check,
        AddressCheck.Check,
        UnitCheck.Check,
        PlanCheck.Check,
        SharedQuotaCheck.Check,
        CampaignCheck.Check,
    ];

    /// <summary>What else a file has by itself and beside those it names.</summary>
    private static readonly Action<StoryCheckContext>[] ChecksOfFiles =
    [
        UnitInForceCheck.Check,
        SourceCheck.Check,
        CampaignPeriodCheck.Check,
        WorkStoryCheck.Check,
        DateCheck.Check,
        ScheduleCheck.Check,
        HeadCheck.Check,
        AwardCheck.Check,
        EvidenceCheck.Check,
        SpreadCheck.Check,
        ConsentCheck.Check,
        PictureConsentCheck.Check,
        PeopleCheck.Check,
        ApprovalCheck.Check,
        LevelCheck.Check,
        CriteriaCheck.Check,
        ReviewCheck.Check,
    ];

    /// <summary>Checks that read every word: most of the time that judging takes.</summary>
    private static readonly Action<StoryCheckContext>[] ChecksOfTexts = [ExampleCheck.Check, TextCheck.Check];

    /// <summary>Checks that hold every story against every other.</summary>
    private static readonly Action<StoryCheckContext>[] ChecksOfAll = [CopyCheck.Check, SharedDecisionCheck.Check];

    private static readonly Action<StoryCheckContext>[] Checks = [.. ChecksOfStructure, .. ChecksOfFiles, .. ChecksOfTexts, .. ChecksOfAll];

    private const int MostAtOnce = 100;

    /// <summary>Judges everything that was read.</summary>
    /// <param name="content">Everything that was read.</param>
    /// <param name="settings">The site's settings.</param>
    /// <param name="today">The day of the build.</param>
    /// <param name="problems">Where problems go.</param>
    /// <param name="parallel">How many checks to run at once, and whether to go on.</param>
    public static void Check(ContentSet content, Settings settings, DateOnly today, ProblemList problems, ParallelOptions parallel)
    {
        Run(new(content, settings, today, problems, parallel), Checks);
    }

    /// <summary>Judges whether a site can be made of what was read: whatever else is wrong, it can be looked at.</summary>
    /// <inheritdoc cref="Check"/>
    public static void CheckStructure(ContentSet content, Settings settings, DateOnly today, ProblemList problems, ParallelOptions parallel) =>
        Run(new(content, settings, today, problems, parallel), ChecksOfStructure);

    /// <summary>Judges what else some files have by themselves; nothing of more than a hundred, so that it takes no time.</summary>
    /// <param name="content">Everything that was read.</param>
    /// <param name="settings">The site's settings.</param>
    /// <param name="today">The day of the build.</param>
    /// <param name="problems">Where problems go.</param>
    /// <param name="parallel">How many checks to run at once, and whether to go on.</param>
    /// <param name="only">Paths of the files.</param>
    public static void CheckSome(ContentSet content, Settings settings, DateOnly today, ProblemList problems, ParallelOptions parallel, IReadOnlySet<string> only)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(problems);
        if (only.Count > MostAtOnce)
        {
            return;
        }

        var found = new ProblemList();
        Run(
            new(content, settings, today, found, parallel)
            {
                Only = only,
                Released = [.. content.All(Family.Story).Where(s => only.Contains(s.Path) && StoryState.IsReleased(s.Record))],
            },
            [.. ChecksOfFiles, .. ChecksOfTexts]);
        problems.Add(found.InOrder().Where(p => only.Contains(p.Place.File)));
    }

    /// <summary>Judges drafts and stories in review as if they were published, and notes what they still lack.</summary>
    /// <inheritdoc cref="Check"/>
    public static void CheckDrafts(ContentSet content, Settings settings, DateOnly today, ProblemList problems, ParallelOptions parallel)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(problems);
        var asPublished = new ProblemList();
        Run(new(content, settings, today, asPublished, parallel)
        {
            Released = [.. content.All(Family.Story).Where(s => StoryState.IsReleased(s.Record) || StoryState.IsDraft(s))],
        }, Checks);
        foreach (var lack in asPublished.InOrder().Where(p => problems.IsOfDraft(p.Place.File)))
        {
            problems.Add(lack with { IsLack = true });
        }
    }

    private static void Run(StoryCheckContext context, Action<StoryCheckContext>[] checks) =>
        Parallel.ForEach(checks, context.Parallelism, check => check(context));
}

using Recognition.Content.Problems;
using Recognition.Content.Reading;

namespace Recognition.Content.Checking;

/// <summary>Judges what was read: each check notes its problems, and none stops another.</summary>
public static class Checker
{
    private static readonly Action<CheckContext>[] Checks =
    [
        RequiredToPublish.Check,
        References.Check,
        UniqueAddresses.Check,
        Units.Check,
        Localities.Check,
        Documents.Check,
        Campaigns.Check,
        Dates.Check,
        Heads.Check,
        Awards.Check,
        Evidence.Check,
        Consents.Check,
        PictureConsents.Check,
        Levels.Check,
        Criteria.Check,
        Reviews.Check,
        Wording.Check,
    ];

    /// <summary>Judges everything that was read.</summary>
    /// <param name="content">Everything that was read.</param>
    /// <param name="settings">The site's settings.</param>
    /// <param name="today">The day of the build.</param>
    /// <param name="problems">Where problems go.</param>
    /// <param name="threads">How many checks to run at once.</param>
    public static void Check(ContentSet content, Settings settings, DateOnly today, ProblemList problems, int threads)
    {
        var context = new CheckContext(content, settings, today, problems, threads);
        Parallel.ForEach(Checks, new ParallelOptions { MaxDegreeOfParallelism = threads }, check => check(context));
    }
}

using Recognition.Content.Files;
using Recognition.Content.Schema;

namespace Recognition.Content.Kinds.Stories;

/// <summary>Why readers do not see a story.</summary>
public enum HiddenReason
{
    /// <summary>It has a fault, so that it is not even shown among drafts.</summary>
    LeftOut,

    /// <summary>It is released for a day to come.</summary>
    Scheduled,

    /// <summary>It waits for approval.</summary>
    Review,

    /// <summary>It is being written.</summary>
    Draft,

    /// <summary>Those it is about took their consent back.</summary>
    ConsentWithdrawn,

    /// <summary>Its editors took it off.</summary>
    Withdrawn,
}

/// <summary>A story that readers do not see, and why.</summary>
/// <param name="File">Path as shown to people.</param>
/// <param name="Reason">Why.</param>
/// <param name="From">The day from which they will see it, if it is scheduled.</param>
public sealed record HiddenStory(string File, HiddenReason Reason, DateOnly? From = null)
{
    /// <summary>The stories that are not shown: grouped by why, then the soonest first, then by file.</summary>
    /// <param name="content">Everything that was read.</param>
    /// <param name="today">The day of the build.</param>
    /// <param name="withDrafts">Whether drafts, stories in review and scheduled ones are shown.</param>
    /// <param name="leftOut">Paths of drafts that are not shown even then.</param>
    public static IReadOnlyList<HiddenStory> Of(ContentSet content, DateOnly today, bool withDrafts, IReadOnlySet<string> leftOut)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(leftOut);
        return
        [
            .. content.All(Family.Story)
                .Select(story => leftOut.Contains(story.Path) ? new HiddenStory(story.Path, HiddenReason.LeftOut) : Of(story, today, withDrafts))
                .OfType<HiddenStory>()
                .OrderBy(s => s.Reason)
                .ThenBy(s => s.From)
                .ThenBy(s => s.File, StringComparer.Ordinal),
        ];
    }

    private static HiddenStory? Of(ContentFile story, DateOnly today, bool withDrafts) => story.Record.Get(StorySchema.Status) switch
    {
        StoryStatus.Withdrawn => new(story.Path, HiddenReason.Withdrawn),
        _ when StoryState.IsWithdrawn(story.Record) => new(story.Path, HiddenReason.ConsentWithdrawn),
        _ when withDrafts => null,
        StoryStatus.Draft => new(story.Path, HiddenReason.Draft),
        StoryStatus.Review => new(story.Path, HiddenReason.Review),
        StoryStatus.Published when story.Record.Get(StorySchema.Published) is { } day && day > today => new(story.Path, HiddenReason.Scheduled, day),
        _ => null,
    };
}

using Recognition.Content.Files;
using Recognition.Content.Schema;

namespace Recognition.Content.Kinds.Stories;

/// <summary>Whether readers may see a story: its status and the consent to it together decide.</summary>
public static class StoryState
{
    /// <summary>Whether the story is a draft or in review: nobody has released it.</summary>
    public static bool IsDraft(Record story)
    {
        ArgumentNullException.ThrowIfNull(story);
        return story.Get(StorySchema.Status) is StoryStatus.Draft or StoryStatus.Review;
    }

    /// <summary>Whether an entry of any kind is a story that nobody has released.</summary>
    public static bool IsDraft(ContentFile entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        return entry.Family == Family.Story && IsDraft(entry.Record);
    }

    /// <summary>Whether the story was taken off the site, by its editors or by those it is about.</summary>
    public static bool IsWithdrawn(Record story)
    {
        ArgumentNullException.ThrowIfNull(story);
        return story.Get(StorySchema.Status) == StoryStatus.Withdrawn
            || (story.Get(StorySchema.Status) == StoryStatus.Published
                && story.Get(StorySchema.Consent)?.Get(ConsentSchema.Status) == ConsentStatus.Withdrawn);
    }

    /// <summary>Whether the story is released to readers, from its day of publication on.</summary>
    public static bool IsReleased(Record story)
    {
        ArgumentNullException.ThrowIfNull(story);
        return story.Get(StorySchema.Status) == StoryStatus.Published && !IsWithdrawn(story);
    }

    /// <summary>Whether readers see the story on a given day.</summary>
    public static bool IsPublic(Record story, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(story);
        return IsReleased(story) && story.Get(StorySchema.Published) <= day;
    }
}

using Recognition.Content.Schema;

namespace Recognition.Content.Kinds.Stories;

/// <summary>Whether readers may see a story: its status and the consent to it together decide.</summary>
public static class StoryState
{
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

using Recognition.Content.Kinds.Stories;

namespace Recognition.Generator.Images;

/// <summary>A photograph that an entry names.</summary>
/// <param name="Photo">The photograph, and where its name stands.</param>
/// <param name="Field">The key, or nothing for one in a text.</param>
/// <param name="IsFirst">Whether it is the first of its page.</param>
internal sealed record PictureUse(Photo Photo, string Field, bool IsFirst)
{
    /// <summary>Whether it is the main photograph of a story, which cards and other sites show.</summary>
    public bool IsMain => Field == StorySchema.Image.Name;
}

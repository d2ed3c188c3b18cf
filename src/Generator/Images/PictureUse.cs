using Recognition.Content.Configuration;
using Recognition.Content.Kinds.Stories;
using Recognition.Content.Schema;

namespace Recognition.Generator.Images;

/// <summary>A photograph that an entry names, or the logo that the settings name.</summary>
/// <param name="Photo">The photograph, and where its name stands.</param>
/// <param name="Field">The key, or nothing for one in a text.</param>
/// <param name="IsFirst">Whether it is the first of its page.</param>
internal sealed record PictureUse(Photo Photo, string Field, bool IsFirst)
{
    /// <summary>The photograph as it is written, if it is the main one of a story.</summary>
    public Record? Record { get; init; }

    /// <summary>The logo that the settings name.</summary>
    public static PictureUse OfLogo(Located<string> logo) => new(new(logo.Value, "", "", null, logo.At), SettingsSchema.Logo.Name, IsFirst: false);

    /// <summary>Whether it is the main photograph of a story, which cards and other sites show.</summary>
    public bool IsMain => Field == StorySchema.Image.Name;

    /// <summary>Whether it is the mark of the place, which the settings name.</summary>
    public bool IsLogo => Field == SettingsSchema.Logo.Name;

    /// <summary>The key of the file's name, as messages show it.</summary>
    public string FileField => Field.Length == 0 || IsLogo ? Field : Field + ".file";
}

using System.Text.RegularExpressions;
using Recognition.Content.Files;
using Recognition.Content.Kinds.Terms;
using Recognition.Content.Problems;
using Recognition.Content.Schema;

namespace Recognition.Content.Kinds.Stories;

/// <summary>Persons and households agree to their pictures as well: each picture says so itself, or the story's consent names pictures.</summary>
public static partial class PictureConsentCheck
{
    internal static void Check(StoryCheckContext context)
    {
        foreach (var story in context.Released.Where(s => Lacks(context.Content, s)))
        {
            if (story.Record.Get(StorySchema.Image) is { } image)
            {
                CheckPicture(context, image, StorySchema.Image.Name);
            }

            foreach (var picture in story.Record.Get(StorySchema.Gallery)!)
            {
                CheckPicture(context, picture, StorySchema.Gallery.Name);
            }
        }
    }

    /// <summary>Whether a story's pictures need a consent that the story's own does not give.</summary>
    /// <param name="content">Everything that was read.</param>
    /// <param name="story">The story.</param>
    public static bool Lacks(ContentSet content, ContentFile story)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(story);
        return HeadCheck.Kind(content, story) is SubjectKind.Person or SubjectKind.Household
            && !NamesPictures().IsMatch(story.Record.Get(StorySchema.Consent)?.Get(ConsentSchema.Scope) ?? "");
    }

    private static void CheckPicture(StoryCheckContext context, Record picture, string field)
    {
        if (!picture.Has(ImageSchema.Consent))
        {
            context.Report(Rules.PictureWithoutConsent, picture.PlaceOf(ImageSchema.File), $"{field}.consent");
        }
    }

    /// <summary>"ảnh" or "hình ảnh", but neither "ảnh hưởng" (influence) nor "không dùng ảnh".</summary>
    [GeneratedRegex(@"(?<!\b(không|trừ|ngoài|chưa)\b[^,;.]*)\bảnh\b(?!\s+hưởng)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex NamesPictures();
}

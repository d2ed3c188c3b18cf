using Recognition.Content.Files;
using Recognition.Content.Kinds.Terms;
using Recognition.Content.Problems;
using Recognition.Content.Schema;
using Recognition.Content.Values;

namespace Recognition.Content.Kinds.Stories;

/// <summary>Persons and households agree to their pictures as well: each picture says so itself, or the story's consent names pictures (<see cref="RecordedConsent"/>).</summary>
public static class PictureConsentCheck
{
    private const string ScopeWithPictures = "\"Họ tên, câu chuyện, ảnh\"";

    internal static void Check(StoryCheckContext context)
    {
        foreach (var story in context.Released.Where(s => Lacks(context.Content, s)))
        {
            if (story.Record.Get(StorySchema.Image) is { } image)
            {
                CheckPicture(context, story, image, StorySchema.Image.Name);
            }

            foreach (var picture in story.Record.Get(StorySchema.Gallery)!)
            {
                CheckPicture(context, story, picture, StorySchema.Gallery.Name);
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
            && !RecordedConsent.NamesPictures(story.Record.Get(StorySchema.Consent));
    }

    /// <summary>What is said of a picture within the text that nobody agreed to: only the story's own consent can name it.</summary>
    /// <param name="story">The story.</param>
    /// <param name="at">Where the picture stands.</param>
    public static IEnumerable<Problem> InText(ContentFile story, Place at)
    {
        ArgumentNullException.ThrowIfNull(story);
        return story.Record.Get(StorySchema.Consent) is { } consent
            ? new Lack(Rules.PictureWithoutConsent, at, StorySchema.Consent.Name) { Field = "" }.Of(consent, [(ConsentSchema.Scope, ScopeWithPictures)])
            : [new Problem(Rules.PictureWithoutConsent, at, "", [Argument.Word("cure", "cure-scope"), ("text", $"{ConsentSchema.Scope.Name}: {ScopeWithPictures}")])];
    }

    private static void CheckPicture(StoryCheckContext context, ContentFile story, Record picture, string field)
    {
        var consent = picture.Get(ImageSchema.Consent);
        var place = picture.PlaceOf(picture.Has(ImageSchema.Consent) ? ImageSchema.Consent : ImageSchema.File);
        if (consent?.IsFaulty(PictureConsentSchema.Date) == true)
        {
            // The day has a problem of its own.
            return;
        }

        if (!RecordedConsent.CoversPicture(consent, story.Record.Get(StorySchema.Consent)))
        {
            context.Problems.Add(new Lack(Rules.PictureWithoutConsent, place, field).Of(picture, ImageSchema.Consent));
        }
        else if (consent?.Get(PictureConsentSchema.Date) is { } given && story.Record.Get(StorySchema.Published) is { } published && given > published)
        {
            context.Report(Rules.ConsentTooLate, consent.PlaceOf(PictureConsentSchema.Date), $"{field}.consent.date", ("given", IsoDate.Of(given)), ("published", IsoDate.Of(published)));
        }
    }
}

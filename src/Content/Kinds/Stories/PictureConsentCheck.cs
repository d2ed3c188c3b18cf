using Recognition.Content.Files;
using Recognition.Content.Kinds.Terms;
using Recognition.Content.Problems;
using Recognition.Content.Schema;
using Recognition.Content.Values;

namespace Recognition.Content.Kinds.Stories;

/// <summary>
/// Persons and households agree to their pictures as well: each picture says so itself, or the story's consent names pictures (<see cref="RecordedConsent"/>).
/// People pictured in a story of a collective or of a work are asked about: a warning, because words alone do not tell a portrait from a picture
/// of a public gathering, for which the civil code (art. 32) asks no consent.
/// </summary>
public static class PictureConsentCheck
{
    private const string ScopeWithPictures = $"\"{ScopeCure.Usual}, ảnh\"";

    internal static void Check(StoryCheckContext context)
    {
        foreach (var story in context.Released)
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

    /// <summary>What is said of a picture within the text that nobody agreed to: only the story's own consent can name it.</summary>
    /// <param name="content">Everything that was read.</param>
    /// <param name="story">The story.</param>
    /// <param name="picture">The picture.</param>
    public static IEnumerable<Problem> InText(ContentSet content, ContentFile story, Photo picture)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(story);
        ArgumentNullException.ThrowIfNull(picture);
        return Asked(content, story, picture.Alt) is var (rule, arguments)
            ? ScopeCure.Of(content, story, new Lack(rule, picture.At, StorySchema.Consent.Name) { Field = "", Arguments = arguments }, ScopeWithPictures)
            : [];
    }

    /// <summary>The rule by which a picture needs a consent that the story's own does not give; nothing if it needs none.</summary>
    private static (Rule Rule, IReadOnlyList<Argument> Arguments)? Asked(ContentSet content, ContentFile story, string alt)
    {
        var consent = story.Record.Get(StorySchema.Consent);
        return HeadCheck.Kind(content, story) switch
        {
            null => null,
            _ when RecordedConsent.NamesPictures(consent) => null,
            SubjectKind.Person or SubjectKind.Household => (Rules.PictureWithoutConsent, []),
            _ when consent?.Get(ConsentSchema.Status) == ConsentStatus.NotNeeded => null,
            _ => PeopleWords.SeenIn(alt) is { } seen ? (Rules.PicturedWithoutConsent, [("seen", seen)]) : null,
        };
    }

    private static void CheckPicture(StoryCheckContext context, ContentFile story, Record picture, string field)
    {
        if (Asked(context.Content, story, picture.Get(ImageSchema.Alt) ?? "") is not var (rule, arguments))
        {
            return;
        }

        var consent = picture.Get(ImageSchema.Consent);
        if (consent?.IsFaulty(PictureConsentSchema.Date) == true)
        {
            // The day has a problem of its own.
            return;
        }

        if (!RecordedConsent.CoversPicture(consent, story.Record.Get(StorySchema.Consent)))
        {
            context.Problems.Add((rule == Rules.PictureWithoutConsent
                ? new Lack(rule, picture.PlaceOf(picture.Has(ImageSchema.Consent) ? ImageSchema.Consent : ImageSchema.File), field)
                : new Lack(rule, picture.PlaceOf(ImageSchema.Alt), field) { Field = field, Arguments = arguments }).Of(picture, ImageSchema.Consent));
        }
        else if (consent?.Get(PictureConsentSchema.Date) is { } given && story.Record.Get(StorySchema.Published) is { } published && given > published)
        {
            context.Report(Rules.ConsentTooLate, consent.PlaceOf(PictureConsentSchema.Date), $"{field}.consent.date", ("given", IsoDate.Of(given)), ("published", IsoDate.Of(published)));
        }
    }
}

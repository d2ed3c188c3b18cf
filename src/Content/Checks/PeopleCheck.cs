using System.Text.RegularExpressions;
using Recognition.Content.Files;
using Recognition.Content.Kinds.Stories;
using Recognition.Content.Kinds.Terms;
using Recognition.Content.Problems;
using Recognition.Content.Schema;

namespace Recognition.Content.Checks;

/// <summary>
/// Whoever is named or pictured in a story of a collective or of a work agrees as well (law 91/2025), or the story records that nobody needs to:
/// <c>consent: { status: not-needed, … }</c>. Warnings, because words alone do not tell a living neighbour from somebody of the history books,
/// nor a portrait from a picture of a public gathering, for which the civil code (art. 32) asks no consent.
/// </summary>
internal static partial class PeopleCheck
{
    /// <summary>Those who write, photograph, approve and report are not those a story is about.</summary>
    private static readonly string[] OfOthers = ["author", "approved.by", "image.credit", "gallery.credit", "sources.title", "sources.publisher"];

    public static void Check(StoryCheckContext context)
    {
        foreach (var story in context.Released)
        {
            var kind = HeadCheck.Kind(context, story);
            var consent = story.Record.Get(StorySchema.Consent);
            if (kind is SubjectKind.Person or SubjectKind.Household)
            {
                if (consent?.Get(ConsentSchema.Status) == ConsentStatus.NotNeeded)
                {
                    context.Problems.Add(new Lack(Rules.ConsentIsNeeded, consent.PlaceOf(ConsentSchema.Status), StorySchema.Consent.Name).Of(consent, ConsentSchema.Status));
                }
            }
            else if (kind is not null)
            {
                CheckNames(context, story, consent);
                CheckPictures(context, story, consent);
            }
        }
    }

    private static void CheckNames(StoryCheckContext context, ContentFile story, Record? consent)
    {
        if (consent is not null || story.Record.Has(StorySchema.Consent))
        {
            return;
        }

        foreach (var text in ReaderTexts.Of(story).Where(t => t.Use == TextUse.Told && !OfOthers.Contains(t.Field)))
        {
            if (text.Field == $"{StorySchema.Quotes.Name}.{QuoteSchema.Speaker.Name}" && PeopleWords.IsName(text.Text))
            {
                context.Report(Rules.NamedWithoutConsent, text.At, text.Field, ("name", text.Text));
                return;
            }

            if (PeopleWords.FirstNamed(text.Text) is var (name, index))
            {
                context.Problems.Add(new Lack(Rules.NamedWithoutConsent, text.PlaceOf(index), "") { Arguments = [("name", name)], Field = text.Field }
                    .Of(story.Record, [(StorySchema.Consent, "{ status: given, date: NĂM-THÁNG-NGÀY }")]));
                return;
            }
        }
    }

    [GeneratedRegex(@"!\[(?<alt>[^\]]*)\]\(", RegexOptions.CultureInvariant)]
    private static partial Regex PictureInText();

    private static void CheckPictures(StoryCheckContext context, ContentFile story, Record? consent)
    {
        if (RecordedConsent.NamesPictures(consent) || consent?.Get(ConsentSchema.Status) == ConsentStatus.NotNeeded)
        {
            return;
        }

        foreach (Match picture in PictureInText().Matches(story.Body.Text))
        {
            if (PeopleWords.SeenIn(picture.Groups["alt"].Value) is { } seen)
            {
                var at = story.Body.PlaceOf(story.Body.Text, picture.Index);
                context.Problems.Add(new Lack(Rules.PicturedWithoutConsent, at, "") { Arguments = [("seen", seen)], Field = "" }
                    .Of(story.Record, [(StorySchema.Consent, "{ status: given, date: NĂM-THÁNG-NGÀY, scope: \"Họ tên, câu chuyện, ảnh\" }")]));
                break;
            }
        }

        Record?[] pictures = [story.Record.Get(StorySchema.Image), .. story.Record.Get(StorySchema.Gallery)!];
        for (var i = 0; i < pictures.Length; i++)
        {
            if (pictures[i] is { } picture
                && PeopleWords.SeenIn(picture.Get(ImageSchema.Alt) ?? "") is { } seen
                && picture.Get(ImageSchema.Consent)?.IsFaulty(PictureConsentSchema.Date) != true
                && !RecordedConsent.CoversPicture(picture.Get(ImageSchema.Consent), consent))
            {
                var field = (i == 0 ? StorySchema.Image : (Field)StorySchema.Gallery).Name;
                context.Problems.Add(new Lack(Rules.PicturedWithoutConsent, picture.PlaceOf(ImageSchema.Alt), field) { Arguments = [("seen", seen)], Field = field }.Of(picture, ImageSchema.Consent));
            }
        }
    }
}

using Recognition.Content.Files;
using Recognition.Content.Kinds.Stories;
using Recognition.Content.Kinds.Terms;
using Recognition.Content.Problems;
using Recognition.Content.Schema;

namespace Recognition.Content.Checks;

/// <summary>
/// Whoever is named in a story of a collective or of a work agrees as well (law 91/2025), or the story records that nobody needs to:
/// <c>consent: { status: not-needed, … }</c>. A warning, because words alone do not tell a living neighbour from somebody of the history books.
/// Who is pictured is <see cref="PictureConsentCheck"/>'s.
/// </summary>
internal static class PeopleCheck
{
    /// <summary>Those who write, photograph, approve and report are not those a story is about.</summary>
    private static readonly string[] OfOthers = ["author", "approved.by", "image.credit", "gallery.credit", "sources.title", "sources.publisher"];

    private static readonly string Speaker = $"{StorySchema.Quotes.Name}.{QuoteSchema.Speaker.Name}";

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
                    context.Problems.Add(new Lack(Rules.ConsentIsNeeded, consent.PlaceOf(ConsentSchema.Status), StorySchema.Consent.Name).Of(consent, [(ConsentSchema.Status, "given")]));
                }
            }
            else if (kind is not null)
            {
                CheckNames(context, story, consent);
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
            if (NameIn(text) is var (name, index))
            {
                context.Problems.Add(new Lack(Rules.NamedWithoutConsent, text.PlaceOf(index), "") { Arguments = [("name", name)], Field = text.Field }
                    .Of(story.Record, [(StorySchema.Consent, "{ status: given, date: NĂM-THÁNG-NGÀY }")]));
                return;
            }
        }
    }

    /// <summary>Who is named in a text; a speaker's whole text is a name, or a post.</summary>
    private static (string Name, int Index)? NameIn(ReaderText text) =>
        text.Field == Speaker && PeopleWords.IsName(text.Text) ? (text.Text, 0) : PeopleWords.FirstNamed(text.Text);
}

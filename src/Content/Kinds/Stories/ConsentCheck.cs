using Recognition.Content.Files;
using Recognition.Content.Kinds.Terms;
using Recognition.Content.Problems;
using Recognition.Content.Schema;
using Recognition.Content.Values;

namespace Recognition.Content.Kinds.Stories;

/// <summary>Persons and households agree before they are published; for a child a guardian agrees as well (law 91/2025, decree 356/2025).</summary>
internal static class ConsentCheck
{
    public static void Check(StoryCheckContext context)
    {
        foreach (var story in context.Released)
        {
            if (story.Record.Get(StorySchema.Consent) is { } consent)
            {
                CheckConsent(context, story, consent);
            }
            else if (MayNeedConsent(context, story) && !story.Record.Has(StorySchema.Consent))
            {
                context.Problems.Add(new Lack(Rules.NoConsent, story.Record.At, "").Of(story.Record, StorySchema.Consent));
            }
        }
    }

    /// <summary>Where a story does not say yet whom it is about, its consent is asked for with the other missing keys rather than a round later.</summary>
    private static bool MayNeedConsent(StoryCheckContext context, ContentFile story) =>
        HeadCheck.Kind(context, story) is SubjectKind.Person or SubjectKind.Household || !story.Record.Has(StorySchema.Subject);

    private static void CheckConsent(StoryCheckContext context, ContentFile story, Record consent)
    {
        if (RecordedConsent.IsGiven(consent) && RecordedConsent.IsRefused(consent))
        {
            context.Report(Rules.ConsentRefused, consent.PlaceOf(ConsentSchema.Scope), "consent.scope", ("scope", consent.Get(ConsentSchema.Scope)!));
        }

        if (consent.Get(ConsentSchema.Minor) && !consent.Has(ConsentSchema.Guardian))
        {
            context.Problems.Add(new Lack(Rules.NoGuardian, consent.PlaceOf(ConsentSchema.Minor), StorySchema.Consent.Name).Of(consent, ConsentSchema.Guardian));
        }

        if (consent.Get(ConsentSchema.Date) is { } given && story.Record.Get(StorySchema.Published) is { } published && given > published)
        {
            context.Report(
                Rules.ConsentTooLate,
                consent.PlaceOf(ConsentSchema.Date),
                "consent.date",
                ("given", IsoDate.Of(given)),
                ("published", IsoDate.Of(published)));
        }
    }
}

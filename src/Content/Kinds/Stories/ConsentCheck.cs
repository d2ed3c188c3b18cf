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
            else if (HeadCheck.Kind(context, story) is SubjectKind.Person or SubjectKind.Household && !story.Record.Has(StorySchema.Consent))
            {
                context.Report(
                    Rules.NoConsent,
                    story.Record.At,
                    StorySchema.Consent.Name,
                    ("line", $"consent: {StorySchema.Consent.Example}"));
            }
        }
    }

    private static void CheckConsent(StoryCheckContext context, ContentFile story, Record consent)
    {
        if (consent.Get(ConsentSchema.Minor) && !consent.Has(ConsentSchema.Guardian))
        {
            context.Report(
                Rules.NoGuardian,
                consent.PlaceOf(ConsentSchema.Minor),
                "consent.guardian",
                ("line", $"guardian: {ConsentSchema.Guardian.Example}"));
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

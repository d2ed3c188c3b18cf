using Recognition.Content.Problems;
using Recognition.Content.Reading;
using Recognition.Content.Schema;

namespace Recognition.Content.Checking;

/// <summary>A text that readers will read, and where it stands.</summary>
/// <param name="Field">Its key; empty for the body.</param>
/// <param name="Text">The text.</param>
/// <param name="At">Where it begins.</param>
/// <param name="Body">The body it is, if it is one: then a place within it can be told.</param>
internal readonly record struct ReaderText(string Field, string Text, Place At, MarkdownBody? Body = null)
{
    /// <summary>The place of a character: exact in a body, the beginning of the value elsewhere.</summary>
    public Place PlaceOf(int index) => Body?.PlaceOf(Text, index) ?? At;
}

/// <summary>Everything in a story that readers will read.</summary>
internal static class ReaderTexts
{
    /// <summary>The texts of a story.</summary>
    public static IEnumerable<ReaderText> Of(ContentFile story)
    {
        var record = story.Record;
        yield return Value(record, StorySchema.Title, "title");
        yield return Value(record, StorySchema.Summary, "summary");
        if (record.Get(StorySchema.Honoree) is { } honoree)
        {
            yield return Value(honoree, HonoreeSchema.Name, "honoree.name");
        }

        foreach (var achievement in record.Get(StorySchema.Achievements)!)
        {
            yield return Value(achievement, AchievementSchema.Claim, "achievements.claim");
            yield return Value(achievement, AchievementSchema.Evidence, "achievements.evidence");
        }

        foreach (var update in record.Get(StorySchema.Updates)!)
        {
            yield return Value(update, UpdateSchema.Text, "updates.text");
        }

        if (record.Get(StorySchema.Consent) is { } consent)
        {
            yield return Value(consent, ConsentSchema.Guardian, "consent.guardian");
        }

        yield return new("", story.Body.Text, story.Body.At, story.Body);
    }

    private static ReaderText Value(Record record, Field<string> field, string name) =>
        new(name, record.Get(field) ?? "", record.PlaceOf(field));
}

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
            yield return Value(achievement, AchievementSchema.Figure, "achievements.figure");
            yield return Value(achievement, AchievementSchema.Evidence, "achievements.evidence");
        }

        foreach (var update in record.Get(StorySchema.Updates)!)
        {
            yield return Value(update, UpdateSchema.Text, "updates.text");
        }

        foreach (var source in record.Get(StorySchema.Sources)!)
        {
            yield return Value(source, SourceSchema.Title, "sources.title");
            yield return Value(source, SourceSchema.Publisher, "sources.publisher");
        }

        foreach (var award in record.Get(StorySchema.Award)!)
        {
            if (award.Get(StoryAwardSchema.Revoked) is { } revoked)
            {
                yield return Value(revoked, RevocationSchema.Reason, "award.revoked.reason");
            }
        }

        if (record.Get(StorySchema.Approved) is { } approval)
        {
            yield return Value(approval, ApprovalSchema.By, "approved.by");
        }

        if (record.Get(StorySchema.Image) is { } image)
        {
            yield return Value(image, ImageSchema.Alt, "image.alt");
            yield return Value(image, ImageSchema.Credit, "image.credit");
        }

        foreach (var picture in record.Get(StorySchema.Gallery)!)
        {
            yield return Value(picture, ImageSchema.Alt, "gallery.alt");
            yield return Value(picture, ImageSchema.Credit, "gallery.credit");
        }

        yield return Value(record, StorySchema.Author, "author");
        yield return new("", story.Body.Text, story.Body.At, story.Body);
    }

    private static ReaderText Value(Record record, Field<string> field, string name) =>
        new(name, record.Get(field) ?? "", record.PlaceOf(field));
}

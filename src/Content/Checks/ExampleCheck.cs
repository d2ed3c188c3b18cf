using Recognition.Content.Files;
using Recognition.Content.Kinds;
using Recognition.Content.Kinds.Stories;
using Recognition.Content.Problems;
using Recognition.Content.Schema;

namespace Recognition.Content.Checks;

/// <summary>Consent and evidence cannot be invented: what a message or the schema shows as an example is no content, whichever key of whichever file it was pasted to.</summary>
internal static class ExampleCheck
{
    public static void Check(StoryCheckContext context)
    {
        foreach (var story in context.Released)
        {
            // What is said of consent has rules of its own, by which "chưa" is no.
            foreach (var text in ReaderTexts.Every(StorySchema.Schema, story.Record).Where(t => ExampleTexts.Has(t.Text) || (!t.Field.Contains("consent", StringComparison.Ordinal) && ExampleTexts.IsNotYet(t.Text))))
            {
                context.Report(Rules.ExampleText, text.At, text.Field, ("text", text.Text));
            }

            CheckNotes(context, story);
        }

        foreach (var row in Families.All.Where(row => row.Family != Family.Story))
        {
            foreach (var text in context.Content.All(row.Family).Where(context.Asks).SelectMany(file => ReaderTexts.Every(row.Schema, file.Record)).Where(t => ExampleTexts.Has(t.Text)))
            {
                context.Report(Rules.ExampleText, text.At, text.Field, ("text", text.Text));
            }
        }
    }

    /// <summary>The note that a message shows for a footnote without one.</summary>
    private static void CheckNotes(StoryCheckContext context, ContentFile story)
    {
        var text = story.Body.Text;
        for (var at = text.IndexOf(ExampleTexts.Note, StringComparison.Ordinal); at >= 0; at = text.IndexOf(ExampleTexts.Note, at + 1, StringComparison.Ordinal))
        {
            context.Report(Rules.ExampleText, story.Body.PlaceOf(text, at), "", ("text", ExampleTexts.Note));
        }
    }
}

using Recognition.Content.Files;
using Recognition.Content.Kinds.Stories;
using Recognition.Content.Problems;

namespace Recognition.Content.Checks;

/// <summary>Consent and evidence cannot be invented: what a message or the schema shows as an example is no content, whichever key it was pasted to.</summary>
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

using Recognition.Content.Configuration;
using Recognition.Content.Files;
using Recognition.Content.Kinds;
using Recognition.Content.Kinds.Stories;
using Recognition.Content.Schema;

namespace Recognition.Content.Checks;

/// <summary>Reads every word that readers will read, many entries at once: released stories, everything else that is published, and the settings.</summary>
internal static class TextCheck
{
    public static void Check(StoryCheckContext context)
    {
        var tone = new ToneCheck(context);
        var privateWords = new PrivateWordsCheck(context);
        Judge(ReaderTexts.Of(SettingsSchema.Schema, context.Settings.Record));
        foreach (var story in context.Released)
        {
            tone.CheckLength(story);
        }

        var read = Families.All.SelectMany(row => row.Family == Family.Story ? context.Released : context.Content.All(row.Family).Where(context.Asks));
        Parallel.ForEach(read, context.Parallelism, file => Judge(ReaderTexts.Of(file), file));

        void Judge(IEnumerable<ReaderText> texts, ContentFile? file = null)
        {
            foreach (var text in texts)
            {
                if (text.Use == TextUse.Told)
                {
                    tone.CheckSuperlatives(text);
                }

                if (file?.Family == Family.Story && text.Use == TextUse.Told)
                {
                    SensitiveCheck.Check(context, file, text);
                }

                PrivacyCheck.Check(context, text);
                privateWords.Check(text, file);
                OldFontCheck.Check(context, text);
                MarkdownCheck.Check(context, text);
                PlainTextCheck.Check(context, text);
            }
        }
    }
}

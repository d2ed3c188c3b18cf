using Recognition.Content.Schema;

namespace Recognition.Content.Checking;

/// <summary>Reads every word that readers will read, many entries at once: released stories, everything else that is published, and the settings.</summary>
internal static class Wording
{
    public static void Check(CheckContext context)
    {
        var tone = new Tone(context);
        Judge(ReaderTexts.Of(SettingsSchema.Schema, context.Settings.Record));
        foreach (var story in context.Released)
        {
            tone.CheckLength(story);
        }

        var read = Families.All.SelectMany(row => row.Family == Family.Story ? context.Released : context.Content.All(row.Family));
        Parallel.ForEach(read, new ParallelOptions { MaxDegreeOfParallelism = context.Threads }, file => Judge(ReaderTexts.Of(file)));

        void Judge(IEnumerable<ReaderText> texts)
        {
            foreach (var text in texts)
            {
                if (text.Use == TextUse.Told)
                {
                    tone.CheckSuperlatives(text);
                }

                Privacy.Check(context, text);
            }
        }
    }
}

namespace Recognition.Content.Checking;

/// <summary>Reads every word that readers will read, many stories at once.</summary>
internal static class Wording
{
    public static void Check(CheckContext context)
    {
        var tone = new Tone(context);
        Parallel.ForEach(context.Released, new ParallelOptions { MaxDegreeOfParallelism = context.Threads }, story =>
        {
            tone.CheckLength(story);
            foreach (var text in ReaderTexts.Of(story))
            {
                tone.CheckSuperlatives(text);
                Privacy.Check(context, text);
            }
        });
    }
}

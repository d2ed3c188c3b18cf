using Recognition.Content.Kinds.Stories;
using Recognition.Content.Problems;

namespace Recognition.Content.Checks;

/// <summary>Whoever has had their story taken off is named nowhere else either, and nothing that is kept for the record stands in a text (law 91/2025).</summary>
internal static class PrivateWordsCheck
{
    public static void Check(StoryCheckContext context)
    {
        var words = PrivateWords.Of(context.Content, context.Today, withDrafts: false);
        if (words.All.Count == 0)
        {
            return;
        }

        Parallel.ForEach(PrivateWords.TextsOf(context.Content, context.Released.Contains), context.Parallelism, read =>
        {
            foreach (var (word, index) in words.In(read.Text))
            {
                // The title of a story that has its day is its own, and so is the name of whoever is honoured.
                if (word.At.File != read.File.Path && PrivateWords.NameOf(read.File.Record)?.Equals(word.Text, StringComparison.OrdinalIgnoreCase) != true)
                {
                    context.Report(
                        word.IsSaidElsewhere ? Rules.NameAlsoWithdrawn : Rules.PrivateWord,
                        read.Said.PlaceOf(index),
                        read.Said.Field,
                        ("found", word.Text),
                        Argument.Word("why", word.Why),
                        ("file", word.At.File));
                }
            }
        });
    }
}

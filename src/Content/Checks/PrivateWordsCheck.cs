using Recognition.Content.Files;
using Recognition.Content.Problems;

namespace Recognition.Content.Checks;

/// <summary>Whoever has had their story taken off is named nowhere else either, and nothing that is kept for the record stands in a text (law 91/2025).</summary>
internal sealed class PrivateWordsCheck(CheckContext context)
{
    private readonly PrivateWords _words = PrivateWords.Of(context.Content, context.Today, withDrafts: false);

    /// <summary>Notes private words.</summary>
    /// <param name="text">A text that readers will read.</param>
    /// <param name="file">The entry it is of; nothing of the settings.</param>
    public void Check(ReaderText text, ContentFile? file)
    {
        foreach (var (word, index) in _words.In(text.Flat))
        {
            // The title of a story that has its day is its own, and so is the name of whoever is honoured.
            if (word.At.File != file?.Path && (file is null || PrivateWords.NameOf(file.Record)?.Equals(word.Text, StringComparison.OrdinalIgnoreCase) != true))
            {
                context.Report(
                    word.IsSaidElsewhere ? Rules.NameAlsoWithdrawn : Rules.PrivateWord,
                    text.PlaceOfSeen(index),
                    text.Field,
                    ("found", word.Text),
                    Argument.Word("why", word.Why),
                    ("file", word.At.File));
            }
        }
    }
}

using Recognition.Content.Problems;
using Recognition.Theming;

namespace Recognition.Generator.Features.WordFiles;

/// <summary>What is said of a document that became a story: what was left out, and what has to be looked at.</summary>
/// <param name="texts">Wording.</param>
internal sealed class WordRemarks(Texts texts)
{
    private const int Longest = 160;
    private const int MostComments = 20;

    /// <summary>Writes them, if there is anything to say.</summary>
    /// <param name="output">Where they go.</param>
    /// <param name="story">What was made of the document.</param>
    /// <param name="pictures">The pictures that were saved, as people read their paths.</param>
    public void Write(TextWriter output, WordStory story, IReadOnlyList<string> pictures)
    {
        var remarks = story.Remarks.Concat(Of(story, pictures)).ToList();
        if (remarks.Count > 0)
        {
            output.WriteLine(texts["word.read"]);
            remarks.ForEach(remark => output.WriteLine($"- {Printable.Lines(remark)}"));
        }
    }

    private IEnumerable<string> Of(WordStory story, IReadOnlyList<string> pictures)
    {
        var tally = story.Tally;
        var counted = new (string Key, int Count)[]
        {
            ("word.old-fonts", tally.OldParagraphs),
            ("word.odd-pictures", tally.OddPictures),
            ("word.linked-pictures", tally.LinkedPictures),
            ("word.objects", tally.Objects),
            ("word.lost-links", tally.LostLinks),
            ("word.hidden", tally.Hidden),
            ("word.struck", tally.Struck),
        };
        if (pictures.Count > 0)
        {
            yield return texts[story.Material.Pictures.All(p => p.IsWhole) ? "word.whole-pictures" : "word.pictures", texts.Number(pictures.Count), string.Join(", ", pictures)];
        }

        if (tally.Head.Count > 0)
        {
            yield return texts["word.head", Quote(tally.Head)];
        }

        if (tally.Foot.Count > 0)
        {
            yield return texts["word.foot", Quote(tally.Foot)];
        }

        if (tally.Inserted + tally.Deleted > 0)
        {
            yield return texts["word.changes", texts.Number(tally.Inserted), texts.Number(tally.Deleted)];
        }

        foreach (var (key, count) in counted.Where(c => c.Count > 0))
        {
            yield return texts[key, texts.Number(count)];
        }

        if (tally.Comments.Count > 0)
        {
            yield return texts["word.comments", texts.Number(tally.Comments.Count), string.Concat(tally.Comments.Take(MostComments).Select(comment => "\n  " + Cut(comment)))];
        }
    }

    private static string Quote(IEnumerable<string> lines) => Cut(string.Join(" · ", lines.Where(line => line.Any(char.IsLetterOrDigit))));

    private static string Cut(string text) => text.Length <= Longest ? text : text[..(Longest - 1)] + "…";
}

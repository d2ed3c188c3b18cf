using System.Text;

namespace Recognition.Content.Values.OldFonts;

/// <summary>A stretch of a line that was typed for an old font.</summary>
/// <param name="Font">The encoding.</param>
/// <param name="Start">Its first character.</param>
/// <param name="Length">How many characters it has.</param>
public readonly record struct OldStretch(OldFont Font, int Start, int Length);

/// <summary>
/// Finds and converts text typed for an old font. A word tells of one if it is no Vietnamese syllable as it stands and one after
/// conversion; two of them in a stretch without Unicode Vietnamese are more than chance (µm, © and French words are one at most).
/// </summary>
public static class OldText
{
    /// <summary>A text of so few words is a name or a short title: a single word tells enough if nothing speaks against it.</summary>
    private const int FewWords = 5;

    /// <summary>The stretches of a line, in order.</summary>
    /// <param name="line">A line, without its end.</param>
    public static IReadOnlyList<OldStretch> Find(string line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return OldWord.MayTell(line)
            ? OldFont.All.Select(font => Find(line, font)).MaxBy(found => found.Telling).Stretches ?? []
            : [];
    }

    /// <summary>The Unicode text of a line; what was not typed for an old font stays as it is.</summary>
    /// <param name="line">A line, without its end.</param>
    public static string ToUnicode(string line)
    {
        var (text, at) = (new StringBuilder(), 0);
        foreach (var stretch in Find(line))
        {
            text.Append(line, at, stretch.Start - at).Append(OldCapitals.Decode(line.Substring(stretch.Start, stretch.Length), stretch.Font));
            at = stretch.Start + stretch.Length;
        }

        return text.Append(line, at, line.Length - at).ToString();
    }

    /// <summary>Whether a text that an old font shows was typed for it: Unicode is at times typed in such a font.</summary>
    /// <param name="text">The text.</param>
    /// <param name="font">The encoding of the font.</param>
    public static bool IsTypedFor(string text, OldFont font)
    {
        var words = OldWord.Of(text, font);
        return words.Count(w => w.Speaks == Speaks.For) >= words.Count(w => w.Speaks == Speaks.Against);
    }

    /// <summary>The Unicode text of a stretch that an old font shows. A word that is plainly Unicode stays, one that plainly is not is converted.</summary>
    /// <param name="text">The stretch.</param>
    /// <param name="font">The encoding of the font.</param>
    /// <param name="isTypedFor">Whether words that can be either were typed for it.</param>
    public static string ToUnicode(string text, OldFont font, bool isTypedFor)
    {
        ArgumentNullException.ThrowIfNull(text);
        var (unicode, at) = (new StringBuilder(), 0);
        foreach (var word in OldWord.Of(text, font).Where(w => w.Speaks == Speaks.Against || (!isTypedFor && w.Speaks != Speaks.For)))
        {
            unicode.Append(OldCapitals.Decode(text[at..word.Start], font)).Append(word.Text);
            at = word.Start + word.Text.Length;
        }

        return unicode.Append(OldCapitals.Decode(text[at..], font)).ToString();
    }

    private static (int Telling, List<OldStretch>? Stretches) Find(string line, OldFont font)
    {
        var words = OldWord.Of(line, font);
        var (telling, stretches) = (0, new List<OldStretch>());
        for (var first = 0; first < words.Count;)
        {
            var end = words.FindIndex(first, w => w.Speaks == Speaks.Against) is >= 0 and var found ? found : words.Count;
            if (Judge(words[first..end], words.Count) is > 0 and var count)
            {
                // Words that can be either are taken from the ends of a line only if no Unicode stands in it, and not if they are the most:
                // then it is a line of Unicode with a word or two from an old font.
                var isWhole = first == 0 && end == words.Count && words.Count(w => w.IsEither) <= count;
                var from = isWhole ? 0 : words.FindIndex(first, w => w.Speaks == Speaks.For);
                var to = isWhole ? end - 1 : words.FindLastIndex(end - 1, w => w.Speaks == Speaks.For);
                stretches.Add(new(font, words[from].Start, words[to].Start + words[to].Text.Length - words[from].Start));
                telling += count;
            }

            first = end + 1;
        }

        return (telling, stretches);
    }

    /// <summary>How many different words tell of the font; 0 if they may be there by chance.</summary>
    private static int Judge(List<OldWord> stretch, int wordsOfLine)
    {
        var telling = stretch.Where(w => w.Speaks == Speaks.For).ToList();
        var count = telling.DistinctBy(w => w.Text).Count();
        var isShort = stretch.Count == wordsOfLine && wordsOfLine <= FewWords;
        var isEnough = telling.Exists(w => w.IsCertain) || count switch
        {
            0 => false,
            1 => isShort && telling[0].IsStrong,
            2 => isShort || telling.All(w => w.IsStrong),
            _ => true,
        };
        return isEnough && count > stretch.Count(w => w.Speaks == Speaks.Doubtfully) ? count : 0;
    }
}

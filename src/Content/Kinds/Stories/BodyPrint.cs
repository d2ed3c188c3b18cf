namespace Recognition.Content.Kinds.Stories;

/// <summary>
/// What is left of a text to know it again: one hash of all its words, and the smallest hashes of its runs of five words
/// (a bottom-k sketch, Broder 1997). Words with a capital are left out of the runs: a copy with other names throughout has the same.
/// The same on every machine and in every run.
/// </summary>
/// <param name="Whole">Hash of all words in their order; case, marks of Markdown and blanks make no difference.</param>
/// <param name="Words">How many words.</param>
/// <param name="Runs">The smallest hashes of runs of words without capitals, each once.</param>
internal sealed record BodyPrint(ulong Whole, int Words, IReadOnlyCollection<ulong> Runs)
{
    /// <summary>Most runs that are kept: enough to tell a half from a third.</summary>
    private const int Most = 48;
    private const int RunLength = 5;
    private const ulong Basis = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>Letters without capitals as far as Vietnamese goes, asked of the system once: it takes longer than all the rest.</summary>
    private static readonly char[] Small = [.. Enumerable.Range(0, 0x2000).Select(c => char.ToLowerInvariant((char)c))];

    /// <summary>The print of a text, in one pass.</summary>
    public static BodyPrint Of(string text)
    {
        var smallest = new SortedSet<ulong>();
        Span<ulong> last = stackalloc ulong[RunLength];
        var (whole, words, told, limit) = (Basis, 0, 0, ulong.MaxValue);
        for (var at = 0; at < text.Length;)
        {
            if (!char.IsLetterOrDigit(text[at]))
            {
                at++;
                continue;
            }

            var isName = char.IsUpper(text[at]);
            var word = Basis;
            for (; at < text.Length && char.IsLetterOrDigit(text[at]); at++)
            {
                word = (word ^ (text[at] < Small.Length ? Small[text[at]] : char.ToLowerInvariant(text[at]))) * Prime;
            }

            whole = (whole ^ word) * Prime;
            words++;
            if (isName)
            {
                continue;
            }

            last[told++ % RunLength] = word;
            if (told >= RunLength && RunEndingAt(last, told) is var run && run < limit && smallest.Add(run) && smallest.Count >= Most)
            {
                if (smallest.Count > Most)
                {
                    smallest.Remove(smallest.Max);
                }

                limit = smallest.Max;
            }
        }

        return new(whole, words, smallest);
    }

    private static ulong RunEndingAt(ReadOnlySpan<ulong> last, int words)
    {
        var run = Basis;
        for (var i = 0; i < RunLength; i++)
        {
            run = (run ^ last[(words + i) % RunLength]) * Prime;
        }

        // The last step of SplitMix64: the smallest of many are then a fair sample.
        run = (run ^ (run >> 30)) * 0xBF58476D1CE4E5B9;
        run = (run ^ (run >> 27)) * 0x94D049BB133111EB;
        return run ^ (run >> 31);
    }
}

using System.Text;

namespace Recognition.Generator.Features.Search;

/// <summary>What the index says of one key: syllables alike but for case, tones, vowel marks and đ.</summary>
/// <param name="Key">The key.</param>
/// <param name="Postings">For each way to write it, the commonest first: the form and the list of stories.</param>
/// <param name="MostCommon">The form most stories have.</param>
/// <param name="Stories">How many those are.</param>
internal sealed record TermLists(string Key, byte[] Postings, string MostCommon, int Stories)
{
    /// <summary>What follows it, in order.</summary>
    public IReadOnlyList<KeyPair> Pairs { get; init; } = [];

    /// <summary>Lists of all keys in ordinal order.</summary>
    /// <param name="tokens">All stories.</param>
    /// <param name="threads">Keys to look at at once.</param>
    public static TermLists[] Of(StoryTokens tokens, int threads)
    {
        var firsts = new List<int>();
        var keyOf = new int[tokens.Syllables.Count];
        for (var i = 0; i < keyOf.Length; i++)
        {
            if (i == 0 || tokens.Syllables[i].Key != tokens.Syllables[i - 1].Key)
            {
                firsts.Add(i);
            }

            keyOf[i] = firsts.Count - 1;
        }

        firsts.Add(keyOf.Length);
        var (lists, ranks) = (new TermLists[firsts.Count - 1], new int[keyOf.Length]);
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = threads };
        Parallel.For(0, lists.Length, parallel, () => new FormReader(tokens, ranks), (i, _, reader) =>
        {
            lists[i] = reader.Read(firsts[i], firsts[i + 1]);
            return reader;
        }, _ => { });
        bool[] between = [.. lists.Select(l => Language.BetweenKeys.Contains(l.Key))];
        bool[] numbers = [.. lists.Select(l => l.Key.All(char.IsAsciiDigit))];
        Parallel.For(0, lists.Length, parallel, () => new PairReader(tokens, keyOf, ranks, between, numbers), (i, _, reader) =>
        {
            lists[i] = lists[i] with { Pairs = reader.Read(firsts[i], firsts[i + 1]) };
            return reader;
        }, _ => { });
        return lists;
    }

    /// <summary>Reads the ways to write a key. For one thread.</summary>
    private sealed class FormReader(StoryTokens tokens, int[] ranks)
    {
        private readonly PostingWriter _writer = new(tokens.Stories);
        private readonly int[] _postings = new int[tokens.Stories];

        public TermLists Read(int first, int end)
        {
            var forms = new List<Form>();
            for (var syllable = first; syllable < end; syllable++)
            {
                var count = Enter(tokens.Occurrences(syllable));
                _writer.Postings(_postings.AsSpan(0, count));
                forms.Add(new(syllable, tokens.Syllables[syllable].Form, _writer.Take(), count));
            }

            forms.Sort((a, b) => a.Stories != b.Stories ? b.Stories.CompareTo(a.Stories) : string.CompareOrdinal(a.Name, b.Name));
            foreach (var (rank, form) in forms.Index())
            {
                ranks[form.Syllable] = rank;
            }

            return new(tokens.Syllables[first].Key, Joined(forms), forms[0].Name, forms[0].Stories);
        }

        private static byte[] Joined(List<Form> forms)
        {
            using var joined = new MemoryStream();
            Shards.Pieces(joined, forms.SelectMany(f => new[] { Encoding.UTF8.GetBytes(f.Name), f.Postings }));
            return joined.ToArray();
        }

        /// <summary>Notes each story of a syllable once with its best place.</summary>
        private int Enter(ReadOnlySpan<int> occurrences)
        {
            var (count, story) = (0, 0);
            foreach (var at in occurrences)
            {
                story = tokens.StoryAt(at, story);
                var posting = (story << 2) | (tokens.Row[at] & 3);
                if (count > 0 && _postings[count - 1] >> 2 == story)
                {
                    _postings[count - 1] = Math.Max(_postings[count - 1], posting);
                }
                else
                {
                    _postings[count++] = posting;
                }
            }

            return count;
        }
    }

    /// <summary>One way to write a key.</summary>
    private sealed record Form(int Syllable, string Name, byte[] Postings, int Stories);
}

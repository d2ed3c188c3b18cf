using System.Text;
using Recognition.Content.Schema;

namespace Recognition.Generator.Features.Search;

/// <summary>What the index says of one key: syllables alike but for case, tones, vowel marks and đ.</summary>
/// <param name="Key">The key.</param>
/// <param name="Postings">For each way to write it, the commonest first: the form and the list of stories.</param>
/// <param name="Positions">For each way to write it, in the same order: the form and where it stands in each story of that list.</param>
/// <param name="MostCommon">The form most stories have.</param>
/// <param name="Stories">How many those are.</param>
internal sealed record TermLists(string Key, byte[] Postings, byte[] Positions, string MostCommon, int Stories)
{
    /// <summary>The stories in which another key follows at once; by that key, ascending.</summary>
    public required IReadOnlyList<(int Next, int[] Postings)> Pairs { get; init; }

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
        var lists = new TermLists[firsts.Count - 1];
        Parallel.For(0, lists.Length, new ParallelOptions { MaxDegreeOfParallelism = threads }, () => new Work(tokens, keyOf), (i, _, work) =>
        {
            lists[i] = work.Read(firsts[i], firsts[i + 1]);
            return work;
        }, _ => { });
        return lists;
    }

    /// <summary>What one thread needs for its keys.</summary>
    private sealed class Work(StoryTokens tokens, int[] keyOf)
    {
        /// <summary>How far apart two numbers of one date may stand: 20 (tháng 10 năm) 2025.</summary>
        private const int Reach = 4;

        private readonly PostingWriter _writer = new(tokens.Stories);
        private readonly int[] _postings = new int[tokens.Stories];
        private readonly List<long> _pairs = [];

        public TermLists Read(int first, int end)
        {
            var forms = new List<Form>();
            _pairs.Clear();
            for (var syllable = first; syllable < end; syllable++)
            {
                var occurrences = tokens.Occurrences(syllable);
                var count = Enter(occurrences);
                _writer.Postings(_postings.AsSpan(0, count));
                var postings = _writer.Take();
                _writer.Positions(tokens, occurrences);
                forms.Add(new(tokens.Syllables[syllable].Form, postings, _writer.Take(), count));
            }

            forms.Sort((a, b) => a.Stories != b.Stories ? b.Stories.CompareTo(a.Stories) : string.CompareOrdinal(a.Name, b.Name));
            return new(tokens.Syllables[first].Key, Joined(forms, f => f.Postings), Joined(forms, f => f.Positions), forms[0].Name, forms[0].Stories)
            {
                Pairs = [.. Pairs()],
            };
        }

        private static byte[] Joined(List<Form> forms, Func<Form, byte[]> list)
        {
            using var joined = new MemoryStream();
            Shards.Pieces(joined, forms.SelectMany(f => new[] { Encoding.UTF8.GetBytes(f.Name), list(f) }));
            return joined.ToArray();
        }

        /// <summary>Notes each story of a syllable once with its best place, and what follows the syllable.</summary>
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

                AddPairs(at, posting);
            }

            return count;
        }

        /// <summary>
        /// What follows a syllable. In titles and names one may be left out: Nguyễn (Văn) Đông. Numbers also stand together with others between them:
        /// a day is the same day as 20/10/2025 and as ngày 20 tháng 10 năm 2025.
        /// </summary>
        private void AddPairs(int at, int posting)
        {
            for (var to = at + 1; to <= at + Reach && to < tokens.Row.Length && tokens.Row[to] is >= 0 and var next; to++)
            {
                if (to == at + 1 || (IsNumber(tokens.Row[at]) && IsNumber(next)))
                {
                    Add(next, posting);
                }
                else if (to == at + 2 && (posting & 3) == (int)SearchPlace.Title)
                {
                    Add(next, (posting & ~3) | (int)SearchPlace.Summary);
                }
            }

            void Add(int next, int found) => _pairs.Add(((long)keyOf[next >> 2] << 32) | (uint)found);
        }

        private bool IsNumber(int token) => char.IsAsciiDigit(tokens.Syllables[token >> 2].Key[^1]) && tokens.Syllables[token >> 2].Key.All(char.IsAsciiDigit);

        private IEnumerable<(int Next, int[] Postings)> Pairs()
        {
            _pairs.Sort();
            var postings = new List<int>();
            for (var i = 0; i < _pairs.Count; i++)
            {
                // The last of one story is its best place.
                if (i + 1 == _pairs.Count || _pairs[i + 1] >> 2 != _pairs[i] >> 2)
                {
                    postings.Add((int)_pairs[i]);
                }

                if (i + 1 == _pairs.Count || _pairs[i + 1] >> 32 != _pairs[i] >> 32)
                {
                    yield return ((int)(_pairs[i] >> 32), [.. postings]);
                    postings.Clear();
                }
            }
        }
    }

    /// <summary>One way to write a key.</summary>
    private sealed record Form(string Name, byte[] Postings, byte[] Positions, int Stories);
}

using System.Runtime.InteropServices;
using System.Text;
using Recognition.Content.Schema;

namespace Recognition.Generator.Features.Search;

/// <summary>What the index says of one key: syllables alike but for case, tones, vowel marks and đ.</summary>
/// <param name="Key">The key.</param>
/// <param name="Postings">For each way to write it, the commonest first: the form and the list of stories.</param>
/// <param name="MostCommon">The form most stories have.</param>
/// <param name="Stories">How many those are.</param>
internal sealed record TermLists(string Key, byte[] Postings, string MostCommon, int Stories)
{
    /// <summary>What follows it, in order.</summary>
    public IReadOnlyList<KeyPair> Pairs { get; private set; } = [];

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
            lists[i].Pairs = reader.Read(firsts[i], firsts[i + 1]);
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

    /// <summary>Reads what follows a key. For one thread.</summary>
    private sealed class PairReader(StoryTokens tokens, int[] keyOf, int[] ranks, bool[] between, bool[] numbers)
    {
        /// <summary>How far apart two numbers of one date may stand: 20 (tháng 10 năm) 2025.</summary>
        private const int Reach = 4;

        private readonly PairWriter _writer = new(tokens);
        private readonly int[] _counts = new int[between.Length];
        private readonly List<int> _nexts = [];
        private readonly List<(int Next, PairPlace Place)> _found = [];
        private readonly List<int> _postings = [];
        private readonly List<PairPlace> _sideBySide = [];
        private PairPlace[] _places = [];

        public KeyPair[] Read(int first, int end)
        {
            _nexts.Clear();
            _found.Clear();
            foreach (var at in Occurrences(first, end))
            {
                Enter(at);
            }

            // Places of one pair are put together, in order: each pair's begin where those of the one before end.
            _nexts.Sort();
            var all = 0;
            foreach (var next in _nexts)
            {
                (all, _counts[next]) = (all + _counts[next], all);
            }

            if (_places.Length < all)
            {
                _places = new PairPlace[Math.Max(all, _places.Length * 2)];
            }

            foreach (var (next, place) in _found)
            {
                _places[_counts[next]++] = place;
            }

            var pairs = new KeyPair[_nexts.Count];
            var from = 0;
            for (var i = 0; i < pairs.Length; i++)
            {
                var to = _counts[_nexts[i]];
                pairs[i] = Pair(_nexts[i], _places.AsSpan(from..to));
                _counts[_nexts[i]] = 0;
                from = to;
            }

            return pairs;
        }

        /// <summary>Where the key stands, in whatever form, ascending.</summary>
        private ReadOnlySpan<int> Occurrences(int first, int end)
        {
            if (end == first + 1)
            {
                return tokens.Occurrences(first);
            }

            var all = new int[Enumerable.Range(first, end - first).Sum(s => tokens.Occurrences(s).Length)];
            var count = 0;
            for (var syllable = first; syllable < end; syllable++)
            {
                tokens.Occurrences(syllable).CopyTo(all.AsSpan(count));
                count += tokens.Occurrences(syllable).Length;
            }

            Array.Sort(all);
            return all;
        }

        /// <summary>
        /// What follows a token. In titles and names one may be left out: Nguyễn (Văn) Đông; everywhere a word of <see cref="Language.Between"/>, and one beside a number: 506/(QĐ)-UBND.
        /// Numbers also stand together with others between them: a day is the same day as 20/10/2025 and as ngày 20 tháng 10 năm 2025.
        /// </summary>
        private void Enter(int at)
        {
            var token = tokens.Row[at];
            var (key, place) = (keyOf[token >> 2], token & 3);
            for (var to = at + 1; to <= at + Reach && to < tokens.Row.Length && tokens.Row[to] is >= 0 and var other; to++)
            {
                var next = keyOf[other >> 2];
                var isPair = (to - at) switch
                {
                    1 => true,
                    2 => place == (int)SearchPlace.Title || between[keyOf[tokens.Row[at + 1] >> 2]] || numbers[key] || numbers[next],
                    _ => numbers[key] && numbers[next],
                };
                if (isPair)
                {
                    _found.Add((next, new(at, (byte)place, to == at + 1, (ushort)ranks[token >> 2], (ushort)ranks[other >> 2])));
                    if (_counts[next]++ == 0)
                    {
                        _nexts.Add(next);
                    }
                }
            }
        }

        private KeyPair Pair(int next, ReadOnlySpan<PairPlace> places)
        {
            var (story, last, count) = (0, -1, 0);
            _postings.Clear();
            _sideBySide.Clear();
            foreach (var place in places)
            {
                story = tokens.StoryAt(place.At, story);
                if (place.IsNext)
                {
                    _sideBySide.Add(place);
                    count += story != last ? 1 : 0;
                    last = story;
                }

                var posting = (story << 2) | (!place.IsNext && place.Text == (int)SearchPlace.Title ? (int)SearchPlace.Summary : place.Text);
                if (_postings.Count > 0 && _postings[^1] >> 2 == story)
                {
                    _postings[^1] = Math.Max(_postings[^1], posting);
                }
                else
                {
                    _postings.Add(posting);
                }
            }

            int[] postings = [.. _postings];
            return new(next, postings, _writer.Positions(postings, CollectionsMarshal.AsSpan(_sideBySide), count == postings.Length));
        }
    }

    /// <summary>One way to write a key.</summary>
    private sealed record Form(int Syllable, string Name, byte[] Postings, int Stories);
}

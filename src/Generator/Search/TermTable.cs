using System.Runtime.InteropServices;
using Recognition.Content.Model;

namespace Recognition.Generator.Search;

/// <summary>Which stories hold which syllables and which neighbouring pairs of syllables, and how prominently. A posting is a story's number times four plus the place.</summary>
internal sealed class TermTable
{
    /// <summary>
    /// A pair found in the text of more stories than this is listed for the newest of them only: its list stops ranking anything,
    /// and would be most of the index. Readers of the list are told.
    /// </summary>
    public const int LongestPairList = 64;

    /// <summary>Stories read before they are entered: few, so that they are gone before the collector takes them for lasting.</summary>
    private const int Chunk = 24;

    private readonly Dictionary<string, int> _keys = new(StringComparer.Ordinal);
    private readonly List<string> _keyNames = [];
    private readonly Dictionary<(int Key, string Form), List<int>> _forms = [];
    private readonly Dictionary<long, Pair> _pairs = new(PairComparer.Instance);

    /// <summary>Lists of stories by syllable and by how it is written.</summary>
    public ILookup<string, (string Form, List<int> Postings)> Syllables =>
        _forms.ToLookup(f => _keyNames[f.Key.Key], f => (f.Key.Form, f.Value));

    /// <summary>Lists of stories by two neighbouring syllables.</summary>
    public IEnumerable<(string Key, Pair Pair)> Pairs =>
        _pairs.Select(p => ($"{_keyNames[(int)(p.Key >> 32)]} {_keyNames[(int)(uint)p.Key]}", p.Value));

    /// <summary>Reads stories, newest first; several at once, entered in order.</summary>
    public static TermTable Of(IReadOnlyList<Story> stories, int threads)
    {
        var table = new TermTable();
        for (var first = 0; first < stories.Count; first += Chunk)
        {
            var read = new StoryTerms[Math.Min(Chunk, stories.Count - first)];
            var start = first;
            Parallel.For(0, read.Length, new ParallelOptions { MaxDegreeOfParallelism = threads }, () => new StoryReader(), (i, _, reader) =>
            {
                read[i] = reader.Read(stories[start + i]);
                return reader;
            }, _ => { });
            for (var i = 0; i < read.Length; i++)
            {
                table.Enter(start + i, read[i]);
            }
        }

        return table;
    }

    private void Enter(int number, StoryTerms story)
    {
        var keys = new int[story.Syllables.Count];
        for (var i = 0; i < keys.Length; i++)
        {
            var (syllable, place) = story.Syllables[i];
            ref var key = ref CollectionsMarshal.GetValueRefOrAddDefault(_keys, syllable.Key, out var known);
            if (!known)
            {
                key = _keyNames.Count;
                _keyNames.Add(syllable.Key);
            }

            keys[i] = key;
            ref var postings = ref CollectionsMarshal.GetValueRefOrAddDefault(_forms, (key, syllable.Form), out _);
            (postings ??= []).Add((number << 2) | (int)place);
        }

        foreach (var (pair, place) in story.Pairs)
        {
            var key = ((long)keys[(int)(pair >> 32)] << 32) | (uint)keys[(int)(uint)pair];
            ref var found = ref CollectionsMarshal.GetValueRefOrAddDefault(_pairs, key, out _);
            (found ??= new()).Add(number, place);
        }
    }

    /// <summary>The list of a pair.</summary>
    internal sealed class Pair
    {
        private int _inBody;

        /// <summary>The stories.</summary>
        public List<int> Postings { get; } = [];

        /// <summary>The first story from which on those with the pair in their text alone are not listed; 0 if all are.</summary>
        public int IsCutAt { get; private set; }

        public void Add(int number, Place place)
        {
            // Two syllables written differently can be one pair of keys: a story may come twice.
            if (Postings.Count > 0 && Postings[^1] >> 2 == number)
            {
                Postings[^1] = Math.Max(Postings[^1], (number << 2) | (int)place);
            }
            else if (place > Place.Body || _inBody < LongestPairList)
            {
                _inBody += place == Place.Body ? 1 : 0;
                Postings.Add((number << 2) | (int)place);
            }
            else if (IsCutAt == 0)
            {
                IsCutAt = number;
            }
        }
    }
}

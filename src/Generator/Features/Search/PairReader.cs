using System.Runtime.InteropServices;
using Recognition.Content.Schema;

namespace Recognition.Generator.Features.Search;

/// <summary>Reads what follows a key. For one thread.</summary>
/// <param name="tokens">All stories.</param>
/// <param name="keyOf">For each syllable the number of its key.</param>
/// <param name="ranks">For each syllable its place among the ways to write its key, the commonest first.</param>
/// <param name="between">For each key whether pairs reach over it.</param>
/// <param name="numbers">For each key whether it is a number.</param>
internal sealed class PairReader(StoryTokens tokens, int[] keyOf, int[] ranks, bool[] between, bool[] numbers)
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

    /// <summary>Reads the pairs of a key.</summary>
    /// <param name="first">The first of its syllables.</param>
    /// <param name="end">What comes after the last.</param>
    /// <returns>Its pairs in the order of the keys that follow.</returns>
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

using System.Runtime.InteropServices;

namespace Recognition.Generator.Features.Search;

/// <summary>
/// Writes where two syllables stand side by side, for quoted phrases: the ways to write them, then for each story of the pair how often and where.
/// <c>Client/phrases.js</c> reads it. For one thread.
/// </summary>
/// <param name="tokens">All stories.</param>
internal sealed class PairWriter(StoryTokens tokens)
{
    private readonly BitWriter _bits = new();
    private readonly Dictionary<(ushort First, ushort Second), int> _ways = [];

    /// <summary>Writes one pair.</summary>
    /// <param name="postings">Its stories.</param>
    /// <param name="places">Where it stands side by side, ascending; a story of <paramref name="postings"/> may have no such place.</param>
    /// <param name="isEverywhere">Whether each story has one.</param>
    public byte[] Positions(ReadOnlySpan<int> postings, ReadOnlySpan<PairPlace> places, bool isEverywhere)
    {
        WriteWays(places);
        if (places.IsEmpty)
        {
            return _bits.Take();
        }

        var least = isEverywhere ? 1 : 0;
        _bits.Bits(least, 1);
        var parameter = BitWriter.RiceParameter(places.Length, Span(postings));
        _bits.Bits(parameter, 5);
        var next = 0;
        foreach (var posting in postings)
        {
            var end = tokens.StartOf((posting >> 2) + 1);
            var first = next;
            while (next < places.Length && places[next].At < end)
            {
                next++;
            }

            _bits.Gamma(next - first - least);
            var last = tokens.StartOf(posting >> 2);
            foreach (var place in places[first..next])
            {
                _bits.Rice(place.At - last - 1, parameter);
                last = place.At;
                if (_ways.Count > 1)
                {
                    _bits.Gamma(_ways[(place.First, place.Second)]);
                }
            }
        }

        return _bits.Take();
    }

    /// <summary>The ways to write the two, the commonest first, each by its two ranks.</summary>
    private void WriteWays(ReadOnlySpan<PairPlace> places)
    {
        _ways.Clear();
        for (var from = 0; from < places.Length;)
        {
            // Nearly always the next is written alike.
            var way = (places[from].First, places[from].Second);
            var to = from + 1;
            while (to < places.Length && (places[to].First, places[to].Second) == way)
            {
                to++;
            }

            if (from == 0 && to == places.Length)
            {
                _bits.Gamma(1);
                Write(way);
                return;
            }

            CollectionsMarshal.GetValueRefOrAddDefault(_ways, way, out _) += to - from;
            from = to;
        }

        _bits.Gamma(_ways.Count);
        foreach (var (rank, (way, _)) in _ways.OrderByDescending(w => w.Value).ThenBy(w => w.Key).ToList().Index())
        {
            Write(way);
            _ways[way] = rank;
        }
    }

    private void Write((ushort First, ushort Second) way)
    {
        _bits.Gamma(way.First);
        _bits.Gamma(way.Second);
    }

    /// <summary>How many tokens the stories have in all.</summary>
    private int Span(ReadOnlySpan<int> postings)
    {
        var span = 0;
        foreach (var posting in postings)
        {
            span += tokens.StartOf((posting >> 2) + 1) - tokens.StartOf(posting >> 2);
        }

        return span;
    }
}

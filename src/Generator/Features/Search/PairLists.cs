using Recognition.Content.Schema;

namespace Recognition.Generator.Features.Search;

/// <summary>For each two neighbouring syllables the stories that hold them: they rank results and find phrases.</summary>
internal sealed class PairLists
{
    private readonly KeyPair[] _pairs;
    private readonly int _stories;

    /// <summary>Takes the pairs of all keys.</summary>
    /// <param name="terms">All keys in order.</param>
    /// <param name="stories">Number of stories.</param>
    public PairLists(TermLists[] terms, int stories)
    {
        _stories = stories;
        Terms = [.. terms.SelectMany(t => t.Pairs.Select(p => $"{t.Key} {terms[p.Next].Key}"))];
        _pairs = [.. terms.SelectMany(t => t.Pairs)];
        Sizes = [.. _pairs.Select(p => Size(p.Postings))];
    }

    /// <summary>The pairs: two keys with a blank between them, in ordinal order.</summary>
    public string[] Terms { get; }

    /// <summary>About how many bytes each takes.</summary>
    public IReadOnlyList<int> Sizes { get; }

    /// <summary>The lists of some pairs as one row of bits.</summary>
    public byte[] Lists(Range pairs)
    {
        var writer = new PostingWriter(_stories);
        foreach (var pair in _pairs.AsSpan(pairs))
        {
            writer.Postings(pair.Postings);
        }

        return writer.Take();
    }

    /// <summary>Where some pairs stand, in the order of their lists.</summary>
    public IEnumerable<byte[]> Positions(Range pairs) => _pairs[pairs].Select(p => p.Positions);

    /// <summary>A step of a Rice code takes about the logarithm of its size and a half more, a place one and a half, a term about two bytes.</summary>
    private int Size(int[] postings)
    {
        var above = postings.Count(p => (p & 3) != (int)SearchPlace.Body);
        return (int)(2.5 + (((postings.Length * (Math.Log2((double)_stories / postings.Length) + 1.5)) + (above * 1.5)) / 8));
    }
}

using Recognition.Content.Schema;

namespace Recognition.Generator.Features.Search;

/// <summary>
/// For each two neighbouring syllables the stories that hold them. They only rank results; so where all lists together would be too much,
/// the long ones keep just the newest stories of those that hold the pair in their body.
/// </summary>
internal sealed class PairLists
{
    private readonly int[][] _postings;
    private readonly int _stories;
    private readonly int _longest;

    /// <summary>Takes the pairs of all keys.</summary>
    /// <param name="terms">All keys in order.</param>
    /// <param name="stories">Number of stories.</param>
    /// <param name="bytes">About how much all lists may take.</param>
    public PairLists(TermLists[] terms, int stories, int bytes)
    {
        _stories = stories;
        Terms = [.. terms.SelectMany(t => t.Pairs.Select(p => $"{t.Key} {terms[p.Next].Key}"))];
        _postings = [.. terms.SelectMany(t => t.Pairs.Select(p => p.Postings))];
        var lengths = _postings.Select(p => (All: p.Length, Body: p.Count(IsBody))).CountBy(length => length).ToList();
        for (_longest = stories; _longest > 1 && lengths.Sum(l => l.Value * Size(l.Key.All, l.Key.Body)) > bytes; _longest = _longest * 3 / 4)
        {
        }

        Sizes = [.. _postings.Select(p => (int)Size(p.Length, p.Count(IsBody)))];
    }

    /// <summary>The pairs: two keys with a blank between them, in ordinal order.</summary>
    public string[] Terms { get; }

    /// <summary>About how many bytes each takes.</summary>
    public IReadOnlyList<int> Sizes { get; }

    /// <summary>The lists of some pairs as one row of bits.</summary>
    public byte[] Lists(Range pairs)
    {
        var writer = new PostingWriter(_stories);
        foreach (var postings in _postings.AsSpan(pairs))
        {
            Write(writer, postings);
        }

        return writer.Take();
    }

    /// <summary>A list is whether some stories are missing after the last that holds the pair in its body, then the stories.</summary>
    private void Write(PostingWriter writer, int[] postings)
    {
        var inBody = 0;
        int[] kept = [.. postings.Where(p => !IsBody(p) || inBody++ < _longest)];
        writer.Flag(kept.Length < postings.Length);
        writer.Postings(kept);
    }

    private static bool IsBody(int posting) => (posting & 3) == (int)SearchPlace.Body;

    /// <summary>A step of a Rice code takes about the logarithm of its size and a half more, a place one and a half, a term about two bytes.</summary>
    private double Size(int all, int body)
    {
        var length = all - body + Math.Min(body, _longest);
        return 2.5 + (((length * (Math.Log2((double)_stories / length) + 1.5)) + ((all - body) * 1.5)) / 8);
    }
}

using Recognition.Content.Schema;

namespace Recognition.Generator.Features.Search;

/// <summary>Writes lists of stories with places. A posting is a story's number times four plus the best place in it. For one thread.</summary>
/// <param name="stories">How many stories there are.</param>
internal sealed class PostingWriter(int stories)
{
    private readonly BitWriter _bits = new();
    private readonly int[] _numbers = new int[stories];
    private readonly int[] _above = new int[stories];

    /// <summary>What was written, filled up to a whole byte; the writer begins anew.</summary>
    public byte[] Take() => _bits.Take();

    /// <summary>The stories, then which of them hold it above the body, and for each of those: 0 summary, 10 title, 11 facts.</summary>
    public void Postings(ReadOnlySpan<int> postings)
    {
        var above = 0;
        for (var i = 0; i < postings.Length; i++)
        {
            _numbers[i] = postings[i] >> 2;
            if ((postings[i] & 3) != (int)SearchPlace.Body)
            {
                _above[above++] = i;
            }
        }

        _bits.Ascending(_numbers.AsSpan(0, postings.Length), stories);
        _bits.Ascending(_above.AsSpan(0, above), postings.Length);
        foreach (var i in _above.AsSpan(0, above))
        {
            switch ((SearchPlace)(postings[i] & 3))
            {
                case SearchPlace.Summary:
                    _bits.Bits(0, 1);
                    break;
                case SearchPlace.Title:
                    _bits.Bits(2, 2);
                    break;
                default:
                    _bits.Bits(3, 2);
                    break;
            }
        }
    }
}

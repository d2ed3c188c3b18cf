namespace Recognition.Generator.Search;

/// <summary>
/// Spreads pairs of small numbers over a table: the default hash of a 64-bit number is the exclusive or of its halves,
/// under which most pairs of syllables would meet (multiplicative hashing, Knuth, vol. 3, 6.4).
/// </summary>
internal sealed class PairComparer : IEqualityComparer<long>
{
    private PairComparer()
    {
    }

    public static PairComparer Instance { get; } = new();

    public bool Equals(long x, long y) => x == y;

    public int GetHashCode(long obj) => (int)(((ulong)obj * 0x9E37_79B9_7F4A_7C15) >> 32);
}

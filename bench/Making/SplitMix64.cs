namespace Recognition.Bench.Making;

/// <summary>
/// Steele, Lea and Flood's SplitMix64: a few lines that give the same numbers on every machine and in every version,
/// which <see cref="System.Random"/> does not promise.
/// </summary>
internal sealed class SplitMix64
{
    private const ulong Step = 0x9E3779B97F4A7C15;
    private ulong _state;

    /// <summary>Starts a stream of its own for one thing, so that things do not depend on how many there are.</summary>
    /// <param name="seed">The seed of the whole run.</param>
    /// <param name="thing">Which thing, for example the number of a story.</param>
    /// <param name="aspect">Which aspect of it.</param>
    public SplitMix64(int seed, int thing, int aspect)
    {
        _state = (uint)seed;
        _state = Next() ^ (uint)thing;
        _state = Next() ^ (uint)aspect;
    }

    /// <summary>The next 64 bits.</summary>
    public ulong Next()
    {
        var z = unchecked(_state += Step);
        z = unchecked((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9);
        z = unchecked((z ^ (z >> 27)) * 0x94D049BB133111EB);
        return z ^ (z >> 31);
    }

    /// <summary>A number from 0 up to, but not including, a bound.</summary>
    public int Below(int bound) => (int)(Next() % (uint)bound);

    /// <summary>A number within bounds, both included.</summary>
    public int Between(int least, int most) => least + Below(most - least + 1);

    /// <summary>A number from 0 up to, but not including, 1.</summary>
    public double Fraction() => (Next() >> 11) / (double)(1UL << 53);

    /// <summary>Whether something of a given likelihood happens.</summary>
    /// <param name="percent">How likely, 0 to 100.</param>
    public bool Chance(int percent) => Below(100) < percent;

    /// <summary>One of a list, each as likely as the others.</summary>
    public T Pick<T>(IReadOnlyList<T> list) => list[Below(list.Count)];

    /// <summary>One of a list, the first the likeliest: some units write much, most write little.</summary>
    public T PickSkewed<T>(IReadOnlyList<T> list)
    {
        var fraction = Fraction();
        return list[(int)(fraction * fraction * list.Count)];
    }

    /// <summary>Some of a list, each at most once, in the order of the list.</summary>
    public IReadOnlyList<T> PickSome<T>(IReadOnlyList<T> list, int count)
    {
        var chosen = new SortedSet<int>();
        for (var wanted = Math.Min(count, list.Count); chosen.Count < wanted;)
        {
            chosen.Add(Below(list.Count));
        }

        return [.. chosen.Select(i => list[i])];
    }

    /// <summary>A number around 0, nearly normal, with a standard deviation of 1.</summary>
    public double Bell()
    {
        var sum = -6.0;
        for (var i = 0; i < 12; i++)
        {
            sum += Fraction();
        }

        return sum;
    }
}

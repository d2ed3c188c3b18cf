using System.Numerics;

namespace Recognition.Generator.Search;

/// <summary>Writes numbers bit by bit, and ascending lists of stories with Rice codes (Rice and Plaunt 1971).</summary>
internal sealed class BitWriter
{
    private readonly List<byte> _bytes = [];
    private int _used = 8;

    /// <summary>The bytes so far.</summary>
    public byte[] ToArray() => [.. _bytes];

    /// <summary>Bits of a number, the highest first.</summary>
    public void Bits(int value, int count)
    {
        for (var i = count - 1; i >= 0; i--)
        {
            if (_used == 8)
            {
                _bytes.Add(0);
                _used = 0;
            }

            _bytes[^1] |= (byte)((value >> i & 1) << (7 - _used++));
        }
    }

    /// <summary>A number of 0 or more, small ones in few bits (Elias gamma).</summary>
    public void Gamma(int value)
    {
        var bits = BitOperations.Log2((uint)value + 1);
        Bits(0, bits);
        Bits(value + 1, bits + 1);
    }

    /// <summary>An ascending list of numbers below a bound: how many, then each step. A list of more than half is written as what it lacks.</summary>
    /// <param name="values">The numbers.</param>
    /// <param name="bound">What all of them are below.</param>
    public void Ascending(IReadOnlyList<int> values, int bound)
    {
        Gamma(values.Count);
        if (values.Count * 2 > bound)
        {
            var present = values.ToHashSet();
            values = [.. Enumerable.Range(0, bound).Where(i => !present.Contains(i))];
        }

        var parameter = RiceParameter(values.Count, bound);
        var last = -1;
        foreach (var value in values)
        {
            var step = value - last - 1;
            for (var high = step >> parameter; high > 0; high--)
            {
                Bits(1, 1);
            }

            Bits(0, 1);
            Bits(step, parameter);
            last = value;
        }
    }

    /// <summary>Stories with the place of the best match in each: the list, then those above the body.</summary>
    public void Postings(IReadOnlyList<int> postings, int stories)
    {
        Ascending([.. postings.Select(p => p >> 2)], stories);
        var above = Enumerable.Range(0, postings.Count).Where(i => (postings[i] & 3) > 0).ToList();
        Ascending(above, postings.Count);
        foreach (var i in above)
        {
            Bits((postings[i] & 3) - 1, 2);
        }
    }

    private static int RiceParameter(int count, int bound)
    {
        var parameter = 0;
        while (count > 0 && (count << (parameter + 1)) * 10L <= bound * 7L)
        {
            parameter++;
        }

        return parameter;
    }
}

using System.Numerics;

namespace Recognition.Generator.Features.Search;

/// <summary>Writes numbers bit by bit, and ascending lists with Rice codes (Rice and Plaunt 1971). <c>Client/engine/lists.js</c> reads them.</summary>
internal sealed class BitWriter
{
    private byte[] _bytes = new byte[256];
    private int _length;
    private ulong _pending;
    private int _pendingBits;

    /// <summary>The bytes so far, the last filled up with zeros; the writer begins anew.</summary>
    public byte[] Take()
    {
        if (_pendingBits > 0)
        {
            Bits(0, 8 - _pendingBits);
        }

        var taken = _bytes[.._length];
        _length = 0;
        return taken;
    }

    /// <summary>Bits of a number, the highest first; at most 32.</summary>
    public void Bits(int value, int count)
    {
        _pending = (_pending << count) | ((uint)value & ((1UL << count) - 1));
        _pendingBits += count;
        while (_pendingBits >= 8)
        {
            if (_length == _bytes.Length)
            {
                Array.Resize(ref _bytes, _length * 2);
            }

            _pendingBits -= 8;
            _bytes[_length++] = (byte)(_pending >> _pendingBits);
        }
    }

    /// <summary>A number of 0 or more, small ones in few bits (Elias gamma).</summary>
    public void Gamma(int value)
    {
        var bits = BitOperations.Log2((uint)value + 1);
        Bits(0, bits);
        Bits(value + 1, bits + 1);
    }

    /// <summary>A number of 0 or more: so many ones as it holds of 2^parameter, a zero, then the rest.</summary>
    public void Rice(int value, int parameter)
    {
        var high = value >> parameter;
        for (; high + parameter > 31; high -= Math.Min(high, 32))
        {
            Bits(-1, Math.Min(high, 32));
        }

        // All of it at once, as nearly always.
        Bits((int)((((1u << high) - 1) << (parameter + 1)) | (uint)(value & ((1 << parameter) - 1))), high + 1 + parameter);
    }

    /// <summary>An ascending list of numbers below a bound: how many, then each step. A list of more than half is written as what it lacks.</summary>
    /// <param name="values">The numbers.</param>
    /// <param name="bound">What all of them are below.</param>
    public void Ascending(ReadOnlySpan<int> values, int bound)
    {
        Gamma(values.Length);
        var lacks = values.Length * 2 > bound;
        var parameter = RiceParameter(lacks ? bound - values.Length : values.Length, bound);
        var last = -1;
        if (!lacks)
        {
            foreach (var value in values)
            {
                Rice(value - last - 1, parameter);
                last = value;
            }

            return;
        }

        var expected = 0;
        foreach (var value in values)
        {
            WriteLacking(value);
            expected = value + 1;
        }

        WriteLacking(bound);

        void WriteLacking(int upTo)
        {
            for (; expected < upTo; expected++)
            {
                Rice(expected - last - 1, parameter);
                last = expected;
            }
        }
    }

    /// <summary>Of about which size steps are, as a power of two: the best parameter for numbers that are spread evenly.</summary>
    /// <param name="count">How many numbers there are.</param>
    /// <param name="bound">What they are below.</param>
    public static int RiceParameter(int count, int bound)
    {
        var parameter = 0;
        while (count > 0 && ((long)count << (parameter + 1)) * 10L <= bound * 7L)
        {
            parameter++;
        }

        return parameter;
    }
}

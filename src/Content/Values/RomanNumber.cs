namespace Recognition.Content.Values;

/// <summary>Numbers as parts of documents are counted with: I, II, III.</summary>
public static class RomanNumber
{
    private static readonly (int Value, string Sign)[] Signs =
        [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")];

    /// <summary>Writes a number.</summary>
    /// <param name="number">The number, 1 to 3999.</param>
    public static string Of(int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, 3999);
        var written = "";
        foreach (var (value, sign) in Signs)
        {
            for (; number >= value; number -= value)
            {
                written += sign;
            }
        }

        return written;
    }
}

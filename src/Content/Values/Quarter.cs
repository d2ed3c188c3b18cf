using System.Diagnostics.CodeAnalysis;

namespace Recognition.Content.Values;

/// <summary>A quarter of a year, written <c>2026-Q3</c> in files and Quý III/2026 for people.</summary>
/// <param name="Year">The year.</param>
/// <param name="Number">1 to 4.</param>
public readonly record struct Quarter(int Year, int Number) : IComparable<Quarter>
{
    /// <summary>The first day.</summary>
    public DateOnly Start => new(Year, (Number * 3) - 2, 1);

    /// <summary>The last day.</summary>
    public DateOnly End => Start.AddMonths(3).AddDays(-1);

    /// <summary>As it stands in addresses: <c>2026-q3</c>.</summary>
    public string Slug => $"{Year}-q{Number}";

    /// <summary>The quarter after.</summary>
    public Quarter Next => Of(End.AddDays(1));

    /// <summary>The number as Vietnamese documents write it: <c>III</c>.</summary>
    public string RomanNumber => RomanOf(Number);

    /// <summary>As Vietnamese documents write it, whatever the language of the site: <c>Quý III/2026</c>.</summary>
    public string VietnameseName => $"Quý {RomanNumber}/{Year}";

    /// <summary>The number of a quarter, 1 to 4, as Vietnamese documents write it.</summary>
    public static string RomanOf(int number) => Values.RomanNumber.Of(number);

    /// <summary>The quarter a day lies in.</summary>
    public static Quarter Of(DateOnly day) => new(day.Year, ((day.Month - 1) / 3) + 1);

    /// <summary>Reads <c>2026-Q3</c>.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out Quarter quarter)
    {
        quarter = default;
        if (text is not { Length: 7 } || text[4] != '-' || text[5] is not ('Q' or 'q') || text[6] is < '1' or > '4'
            || !int.TryParse(text.AsSpan(0, 4), System.Globalization.NumberStyles.None, null, out var year) || !Years.Contains(year))
        {
            return false;
        }

        quarter = new(year, text[6] - '0');
        return true;
    }

    /// <inheritdoc/>
    public int CompareTo(Quarter other) => (Year, Number).CompareTo((other.Year, other.Number));

    /// <summary>As it stands in files: <c>2026-Q3</c>.</summary>
    public override string ToString() => $"{Year}-Q{Number}";
}

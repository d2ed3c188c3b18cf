
namespace Recognition.Content.Values;

/// <summary>The years a site can speak of. Beyond them a date is a slip of the finger, and each year in between would get pages.</summary>
public static class Years
{
    /// <summary>The first year.</summary>
    public const int First = 1945;

    /// <summary>The last year.</summary>
    public const int Last = 2200;

    /// <summary>Whether a year can be meant.</summary>
    public static bool Contains(int year) => year is >= First and <= Last;
}

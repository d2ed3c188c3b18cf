using System.Globalization;

namespace Recognition.Content.Values;

/// <summary>Vietnamese collation: a, ă, â … d, đ …, tones after letters.</summary>
public static class Vietnamese
{
    /// <summary>The culture whose order and spelling the site follows.</summary>
    public static CultureInfo Culture { get; } = CultureInfo.GetCultureInfo("vi-VN");

    /// <summary>Compares names as a Vietnamese dictionary does.</summary>
    public static StringComparer Order { get; } = StringComparer.Create(Culture, CompareOptions.None);

    /// <summary>Compares two names, and where they are alike two slugs, so that the order is the same every time.</summary>
    public static int Compare(string a, string b, string slugA, string slugB)
    {
        var order = Order.Compare(a, b);
        return order != 0 ? order : string.CompareOrdinal(slugA, slugB);
    }
}

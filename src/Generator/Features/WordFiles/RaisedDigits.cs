namespace Recognition.Generator.Features.WordFiles;

/// <summary>Digits above or below the line, as in m² and CO₂: a page that showed "m2" would say something else.</summary>
internal static class RaisedDigits
{
    private const string Above = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /// <summary>The text with such digits as letters of their own.</summary>
    /// <param name="text">The text.</param>
    /// <param name="place">Where it stands: <c>superscript</c>, <c>subscript</c>, or nothing.</param>
    public static string Of(string text, string? place) => place switch
    {
        "superscript" when text.All(char.IsAsciiDigit) => string.Concat(text.Select(c => Above[c - '0'])),
        "subscript" when text.All(char.IsAsciiDigit) => string.Concat(text.Select(c => (char)('₀' + c - '0'))),
        _ => text,
    };
}

using System.Text.RegularExpressions;
using Recognition.Content.Files;
using Recognition.Content.Problems;

namespace Recognition.Content.Checks;

/// <summary>What is never collected and never published: telephone, e-mail, identity number, birth date (law 91/2025).</summary>
internal static partial class PrivacyCheck
{
    private const int FewestDigits = 9;

    /// <summary>Notes what looks like personal data.</summary>
    public static void Check(CheckContext context, ReaderText text)
    {
        if (text.Text.Contains('@', StringComparison.Ordinal))
        {
            Report(context, text, Rules.LooksLikeEmail, Email());
        }

        if (HasLongNumber(text.Text))
        {
            Report(context, text, Rules.LooksLikeIdentityNumber, IdentityNumber());
            Report(context, text, Rules.LooksLikeTelephone, Telephone());
        }

        if (text.Text.Contains("sinh", StringComparison.OrdinalIgnoreCase))
        {
            Report(context, text, Rules.LooksLikeBirthDate, BirthDate());
        }
    }

    private static void Report(CheckContext context, ReaderText text, Rule rule, Regex pattern)
    {
        foreach (var match in pattern.EnumerateMatches(text.Text))
        {
            context.Report(rule, text.PlaceOf(match.Index), text.Field, ("found", text.Text.Substring(match.Index, match.Length)));
        }
    }

    /// <summary>Whether digits stand so near each other that they may be one number: a quick look that spares most texts the patterns.</summary>
    private static bool HasLongNumber(ReadOnlySpan<char> text)
    {
        while (text.IndexOfAnyInRange('0', '9') is >= 0 and var start)
        {
            text = text[start..];
            var (digits, length) = (0, 0);
            while (length < text.Length && (char.IsAsciiDigit(text[length]) || text[length] is ' ' or '.' or '-'))
            {
                digits += char.IsAsciiDigit(text[length++]) ? 1 : 0;
            }

            if (digits >= FewestDigits)
            {
                return true;
            }

            text = text[length..];
        }

        return false;
    }

    [GeneratedRegex(@"[A-Za-z0-9][A-Za-z0-9._%+-]*@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+", RegexOptions.CultureInvariant)]
    private static partial Regex Email();

    /// <summary>A citizen's number has twelve digits and begins with the code of a province, 001 to 096; an old one has nine.</summary>
    [GeneratedRegex(@"(?<![\d.,/-])0[0-9]{11}(?![\d/])|(?<=(CCCD|CMND|căn cước|chứng minh)[^\d\n]{0,20})\d{9}(?!\d)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex IdentityNumber();

    /// <summary>Ten digits of a mobile telephone or eleven of a fixed one, with 0 or +84 before, and blanks, points or hyphens between.</summary>
    [GeneratedRegex(@"(?<![\d.,])(\+84[ .-]?|0)[235789](?:[ .-]?\d){8,9}(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Telephone();

    /// <summary>A day after "sinh" or "sinh ngày"; found from its digits, which are rarer than the word (học sinh, vệ sinh).</summary>
    [GeneratedRegex(@"(?<=[Ss]inh( ngày)?[: ]{1,3})\d{1,2}( tháng |[/.-])\d{1,2}( năm |[/.-])\d{4}", RegexOptions.CultureInvariant)]
    private static partial Regex BirthDate();
}

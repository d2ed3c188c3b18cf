using System.Text.RegularExpressions;
using Recognition.Content.Problems;

namespace Recognition.Content.Checking;

/// <summary>What is never collected and never published: telephone, e-mail, identity number, birth date (law 91/2025).</summary>
internal static partial class Privacy
{
    private static readonly (Rule Rule, Regex Pattern)[] Patterns =
    [
        (Rules.LooksLikeEmail, Email()),
        (Rules.LooksLikeIdentityNumber, IdentityNumber()),
        (Rules.LooksLikeTelephone, Telephone()),
        (Rules.LooksLikeBirthDate, BirthDate()),
    ];

    /// <summary>Notes what looks like personal data.</summary>
    public static void Check(CheckContext context, ReaderText text)
    {
        if (!text.Text.AsSpan().ContainsAnyInRange('0', '9') && !text.Text.Contains('@', StringComparison.Ordinal))
        {
            return;
        }

        foreach (var (rule, pattern) in Patterns)
        {
            foreach (var match in pattern.EnumerateMatches(text.Text))
            {
                context.Report(rule, text.PlaceOf(match.Index), text.Field, ("found", text.Text.Substring(match.Index, match.Length)));
            }
        }
    }

    [GeneratedRegex(@"[A-Za-z0-9][A-Za-z0-9._%+-]*@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+", RegexOptions.CultureInvariant)]
    private static partial Regex Email();

    /// <summary>A citizen's number has twelve digits and begins with the code of a province, 001 to 096; an old one has nine.</summary>
    [GeneratedRegex(@"(?<![\d.,/-])0[0-9]{11}(?![\d/])|(?<=(CCCD|CMND|căn cước|chứng minh)[^\d\n]{0,20})\d{9}(?!\d)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex IdentityNumber();

    /// <summary>Ten digits after 0, or nine after +84, with blanks, points or hyphens between.</summary>
    [GeneratedRegex(@"(?<![\d.,/])(\+84[ .-]?|0)[235789](?:[ .-]?\d){8}(?![\d/])", RegexOptions.CultureInvariant)]
    private static partial Regex Telephone();

    [GeneratedRegex(@"(sinh ngày|ngày sinh|sinh)[: ]{1,3}\d{1,2}[/.-]\d{1,2}[/.-]\d{4}", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex BirthDate();
}

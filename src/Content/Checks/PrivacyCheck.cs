using System.Buffers;
using System.Text.RegularExpressions;
using Recognition.Content.Files;
using Recognition.Content.Problems;

namespace Recognition.Content.Checks;

/// <summary>Notes personal data wherever readers would see it (law 91/2025). What an office publishes of itself is in the settings (<c>contacts</c>).</summary>
internal static class PrivacyCheck
{
    private const int FewestDigits = 6;

    private static readonly SearchValues<string> SignsOfEmail = SearchValues.Create(["@", "at)", "at]", "at}", "a còng", "a vòng"], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> WordsOfBirth = SearchValues.Create(["sinh", "n.s", "NS", "SN ", "chào đời"], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> WordsOfHome = SearchValues.Create(["SN ", "nhà riêng:", "số nhà", "nhà số", "nhà ở", "nhà ông", "nhà bà", "nhà anh", "nhà chị", "nhà cô", "nhà chú", "nhà bác", "nhà riêng", "nhà tại", "trú tại", "ngụ tại", "ở tại", "sống tại", "địa chỉ"], StringComparison.OrdinalIgnoreCase);

    /// <summary>Notes what looks like personal data; each passage once, by the first rule it meets.</summary>
    public static void Check(CheckContext context, ReaderText text)
    {
        var seen = text.Seen.Text.AsSpan();
        var told = new List<(int From, int To)>();
        if (seen.ContainsAny(SignsOfEmail))
        {
            Report(context, text, told, Rules.LooksLikeEmail, PersonalData.Email());
        }

        if (HasLongNumber(seen))
        {
            Report(context, text, told, Rules.LooksLikeBankAccount, PersonalData.BankAccount());
            Report(context, text, told, Rules.LooksLikeIdentityNumber, PersonalData.IdentityNumber());
            Report(context, text, told, Rules.LooksLikeTelephone, PersonalData.Telephone());
        }

        if (seen.ContainsAny(WordsOfBirth))
        {
            Report(context, text, told, Rules.LooksLikeBirthDate, PersonalData.BirthDate());
        }

        if (seen.ContainsAny(WordsOfHome))
        {
            Report(context, text, told, Rules.LooksLikeHome, PersonalData.Home());
        }
    }

    private static void Report(CheckContext context, ReaderText text, List<(int From, int To)> told, Rule rule, Regex pattern)
    {
        var seen = text.Seen.Text;
        foreach (var match in pattern.EnumerateMatches(seen))
        {
            var (from, to) = (match.Index, match.Index + match.Length);
            var found = seen[from..to];
            if (!told.Exists(t => t.From < to && from < t.To) && !context.Settings.IsOfAnOffice(found))
            {
                told.Add((from, to));
                context.Report(rule, text.PlaceOfSeen(from), text.Field, ("found", found.ReplaceLineEndings(" ")));
            }
        }
    }

    /// <summary>Whether digits stand so near each other that they may be one number: a quick look that spares most texts the patterns.</summary>
    private static bool HasLongNumber(ReadOnlySpan<char> text)
    {
        while (text.IndexOfAnyInRange('0', '9') is >= 0 and var start)
        {
            text = text[start..];
            var (digits, length) = (0, 0);
            while (length < text.Length && (char.IsAsciiDigit(text[length]) || text[length] is ' ' or '.' or ',' or '-' or '/' or '(' or ')' or '\n' or '·' or '_'))
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
}

using System.Buffers;
using System.Text.RegularExpressions;
using Recognition.Content.Files;
using Recognition.Content.Problems;

namespace Recognition.Content.Checks;

/// <summary>Notes personal data wherever readers would see it (law 91/2025). What an office publishes of itself is in the settings (<c>contacts</c>).</summary>
internal static class PrivacyCheck
{
    /// <summary>Digits of the shortest number of each kind, as <see cref="PersonalData"/> tells them.</summary>
    private const int FewestOfAccount = 6;
    private const int FewestOfTelephone = 9;
    private const int FewestOfCitizen = 12;

    private static readonly SearchValues<string> SignsOfEmail = SearchValues.Create(["@", "at)", "at]", "at}", "a còng", "a vòng"], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> WordsOfAccount = SearchValues.Create(["TK", "tài khoản"], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> WordsOfIdentity = SearchValues.Create(
        ["hộ chiếu", "passport", "BHXH", "BHYT", "GPLX", "bảo hiểm xã hội", "bảo hiểm y tế", "giấy phép lái xe", "mã số thuế cá nhân", "CCCD", "CMND", "CMTND", "căn cước", "chứng minh", "định danh"],
        StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> WordsOfBirth = SearchValues.Create(["sinh", "n.s", "NS", "SN ", "chào đời"], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> WordsOfHome = SearchValues.Create(["SN ", "nhà riêng:", "số nhà", "nhà số", "nhà ở", "nhà ông", "nhà bà", "nhà anh", "nhà chị", "nhà cô", "nhà chú", "nhà bác", "nhà riêng", "nhà tại", "trú tại", "ngụ tại", "ở tại", "sống tại", "địa chỉ"], StringComparison.OrdinalIgnoreCase);

    /// <summary>Notes what looks like personal data; each passage once, by the first rule it meets. A quick look spares most paragraphs the patterns.</summary>
    public static void Check(CheckContext context, ReaderText text)
    {
        bool[]? told = null;
        foreach (var range in text.Seen.Text.AsSpan().Split("\n\n"))
        {
            var paragraph = text.Seen.Text.AsSpan(range);
            var start = range.Start.Value;
            if (paragraph.ContainsAny(SignsOfEmail))
            {
                Report(context, text, start, paragraph, ref told, Rules.LooksLikeEmail, PersonalData.Email());
            }

            var digits = LongestNumber(paragraph);
            if (digits >= FewestOfAccount && paragraph.ContainsAny(WordsOfAccount))
            {
                Report(context, text, start, paragraph, ref told, Rules.LooksLikeBankAccount, PersonalData.BankAccount());
            }

            if (digits >= FewestOfCitizen || (digits >= FewestOfAccount && paragraph.ContainsAny(WordsOfIdentity)))
            {
                Report(context, text, start, paragraph, ref told, Rules.LooksLikeIdentityNumber, PersonalData.IdentityNumber());
            }

            if (digits >= FewestOfTelephone)
            {
                Report(context, text, start, paragraph, ref told, Rules.LooksLikeTelephone, PersonalData.Telephone());
            }

            var hasDigits = digits > 0;
            if ((hasDigits || paragraph.Contains("tháng", StringComparison.OrdinalIgnoreCase)) && paragraph.ContainsAny(WordsOfBirth))
            {
                Report(context, text, start, paragraph, ref told, Rules.LooksLikeBirthDate, PersonalData.BirthDate());
            }

            if (hasDigits && paragraph.ContainsAny(WordsOfHome))
            {
                Report(context, text, start, paragraph, ref told, Rules.LooksLikeHome, PersonalData.Home());
            }
        }
    }

    /// <summary>Notes the matches of a pattern.</summary>
    /// <param name="context">What is checked.</param>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the paragraph begins in it.</param>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="told">Whether a character was told of already; nothing as long as none was.</param>
    /// <param name="rule">The rule it breaks.</param>
    /// <param name="pattern">The pattern.</param>
    private static void Report(CheckContext context, ReaderText text, int start, ReadOnlySpan<char> paragraph, ref bool[]? told, Rule rule, Regex pattern)
    {
        foreach (var match in pattern.EnumerateMatches(paragraph))
        {
            var (from, to) = (start + match.Index, start + match.Index + match.Length);
            var found = text.Seen.Text[from..to];
            if (told?.AsSpan(from..to).Contains(true) != true && !context.Settings.IsOfAnOffice(found))
            {
                (told ??= new bool[text.Seen.Text.Length]).AsSpan(from..to).Fill(true);
                context.Report(rule, text.PlaceOfSeen(from), text.Field, ("found", found.ReplaceLineEndings(" ")));
            }
        }
    }

    /// <summary>How many digits stand so near each other that they may be one number, at most: a quick look that spares most texts the patterns.</summary>
    private static int LongestNumber(ReadOnlySpan<char> text)
    {
        var most = 0;
        while (text.IndexOfAnyInRange('0', '9') is >= 0 and var start)
        {
            text = text[start..];
            var (digits, length) = (0, 0);
            while (length < text.Length && (char.IsDigit(text[length]) || text[length] is ' ' or '.' or ',' or '-' or '/' or '(' or ')' or '\n' or '·' or '_'))
            {
                digits += char.IsDigit(text[length++]) ? 1 : 0;
            }

            most = Math.Max(most, digits);
            text = text[length..];
        }

        return most;
    }
}

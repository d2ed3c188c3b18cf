using System.Text.RegularExpressions;
using Recognition.Content.Kinds.Stories;
using Recognition.Content.Schema;
using Recognition.Content.Values;
using Recognition.Theming;

namespace Recognition.Generator.Features.WordForms;

/// <summary>
/// The consent that a form tells of. It is taken down only where the form says in so many words that it was given, on a day that has come, and
/// nothing beside it may take it back (law 91/2025: silence is not consent).
/// </summary>
/// <param name="sheet">The answers.</param>
/// <param name="answers">Where it is taken down, or kept as it was said.</param>
/// <param name="today">The day.</param>
/// <param name="texts">Wording.</param>
internal sealed partial class FormConsent(FormSheet sheet, FormAnswers answers, DateOnly today, Texts texts)
{
    private static readonly string[] Rows = ["consent", "consent-date", "scope", "guardian"];

    /// <summary>Whether a day is still to come: on a form that is a slip of the pen.</summary>
    public static bool IsAhead(string day, DateOnly today) => DateType.Meant(day) is { } meant && IsoDate.TryParse(meant, out var date) && date > today;

    /// <summary>Takes it down.</summary>
    /// <returns>Whether the form says anything of it.</returns>
    public bool Read()
    {
        var all = Rows.Select(sheet.Text).ToList();
        if (all is not [var said, var day, var scope, var guardian] || all.TrueForAll(text => text.Length == 0))
        {
            return false;
        }

        var (isMinor, isClear) = ReadGuardian(guardian);
        var isGiven = Given().IsMatch(said) && sheet.Blocks("consent").SelectMany(block => block.Paragraphs).All(p => !p.IsStruck && p.Pictures.Count == 0 && p.Pieces.All(piece => piece.Note is null));
        var beside = sheet.Extras.FirstOrDefault(extra => (extra.Row is { } row && Rows.Contains(row)) || RecordedConsent.LeavesOpen(extra.Text));
        var fault = said.Length == 0 ? texts["form.not-said"]
            : !isGiven || RecordedConsent.IsRefused(scope) ? texts["form.not-agreed", isGiven ? scope : said]
            : day.Length == 0 ? texts["form.no-day"]
            : IsAhead(day, today) ? texts["form.day-ahead", day]
            : !isClear ? texts["form.unclear-guardian", guardian]
            : beside is not null ? texts["form.beside-consent", beside.Text]
            : null;
        if (fault is not null)
        {
            answers.Note(StorySchema.Consent, "consent", string.Join("; ", all.Where(text => text.Length > 0)), fault);
        }
        else
        {
            answers.PutMap(
                StorySchema.Consent,
                ("consent", "given", ConsentSchema.Status),
                ("consent-date", day, ConsentSchema.Date),
                ("scope", scope, ConsentSchema.Scope),
                ("guardian", isMinor ? "true" : "", ConsentSchema.Minor),
                ("guardian", isMinor ? guardian : "", ConsentSchema.Guardian));
        }

        return true;
    }

    /// <summary>Whether somebody is a child whose guardian agreed; many write "không" for a grown person.</summary>
    private static (bool IsMinor, bool IsClear) ReadGuardian(string said)
    {
        var isKin = Kin().IsMatch(said);
        var isOfNobody = !said.Any(char.IsLetter) || (!isKin && said.StartsWith("không", StringComparison.OrdinalIgnoreCase));
        var hasAgreed = isKin && !RecordedConsent.LeavesOpen(said);
        return (hasAgreed, hasAgreed || isOfNobody);
    }

    [GeneratedRegex(@"^\s*(?:đã\s+)?(?:đồng\s+ý|agreed)\s*\.?\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Given();

    [GeneratedRegex(@"\b(?:cha|bố|ba|mẹ|má|ông|bà|anh|chị|cô|dì|chú|bác|cậu|giám hộ|đại diện|father|mother|guardian|parent)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Kin();
}

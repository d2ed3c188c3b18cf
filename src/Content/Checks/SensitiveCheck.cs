using System.Text.RegularExpressions;
using Recognition.Content.Files;
using Recognition.Content.Kinds.Stories;
using Recognition.Content.Problems;

namespace Recognition.Content.Checks;

/// <summary>
/// Asks about ethnic origin, religion, health and offences of one person: sensitive personal data (law 91/2025, art. 2), which needs a consent that names it.
/// A warning, because words alone do not tell whose they are; <c>consent.scope</c> that names the kind answers it.
/// </summary>
internal static class SensitiveCheck
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Multiline;

    private static readonly (string Kind, Regex Consent, Regex Told)[] Kinds =
    [
        .. Words.All.Sensitive.Select(kind => (kind.Kind, new Regex($@"(?<!\p{{L}})(?:{Any(kind.Consent)})(?!\p{{L}})", Options), new Regex(string.Join('|', kind.Patterns.Select(p => Filled(p, kind))), Options))),
    ];

    /// <summary>Notes each kind that a text of a story tells and its consent does not name, once.</summary>
    public static void Check(CheckContext context, ContentFile story, ReaderText text)
    {
        foreach (var (kind, consent, told) in Kinds)
        {
            if (told.Match(text.Seen.Text) is { Success: true } match && !RecordedConsent.Names(story.Record.Get(StorySchema.Consent), consent))
            {
                context.Report(
                    Rules.SensitiveData,
                    text.PlaceOfSeen(match.Index),
                    text.Field,
                    new("found", match.Value.ReplaceLineEndings(" ")),
                    Argument.Word("kind", "sensitive-" + kind),
                    Argument.Word("scope", "consent-" + kind));
            }
        }
    }

    /// <summary>The end of a line is a blank to readers.</summary>
    private static string Filled(string pattern, Words.SensitiveKind kind) => pattern
        .Replace("{name}", $@"(?:{Any(kind.Names)})(?!\p{{L}})", StringComparison.Ordinal)
        .Replace("{somebody}", $"(?:{Any(Words.All.Somebody)})", StringComparison.Ordinal)
        .Replace("\\ ", " ", StringComparison.Ordinal)
        .Replace(" ", @"\s", StringComparison.Ordinal);

    private static string Any(IEnumerable<string> words) => string.Join('|', words.OrderByDescending(w => w.Length).Select(Regex.Escape));
}

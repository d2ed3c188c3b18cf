using System.Buffers;
using System.Text.RegularExpressions;
using Recognition.Content.Files;
using Recognition.Content.Kinds.Stories;
using Recognition.Content.Problems;
using Recognition.Content.Schema;
using Recognition.Content.Yaml;

namespace Recognition.Content.Checks;

/// <summary>
/// Asks about ethnic origin, religion, health and offences of one person: sensitive personal data (law 91/2025, art. 2), which needs a consent that names it.
/// A warning, because words alone do not tell whose they are; <c>consent.scope</c> that names the kind answers it.
/// </summary>
internal static class SensitiveCheck
{
    private static readonly Kind[] Kinds =
    [
        new("ethnicity", "người ", StringComparison.Ordinal, [(SensitivePatterns.Ethnicity(), null), (SensitivePatterns.OneOfAPeople(), SensitivePatterns.AfterOneOfAPeople())], []),
        new("religion", "", StringComparison.OrdinalIgnoreCase, [(SensitivePatterns.Religion(), null)], [SensitivePatterns.Belief()]),
        new("health", "", StringComparison.OrdinalIgnoreCase, [(SensitivePatterns.Illness(), null)], [SensitivePatterns.Health()]),
        new("offence", "", StringComparison.OrdinalIgnoreCase, [], [SensitivePatterns.Offence()]),
    ];

    /// <summary>One look for all kinds spares most texts the patterns.</summary>
    private static readonly SearchValues<string> Signs = SearchValues.Create([.. Kinds.SelectMany(kind => kind.Signs)], StringComparison.Ordinal);

    /// <summary>Notes each kind that a text of a story tells and its consent does not name, once.</summary>
    public static void Check(CheckContext context, ContentFile story, ReaderText text)
    {
        if (!text.Flat.AsSpan().ContainsAny(Signs))
        {
            return;
        }

        var consent = story.Record.Get(StorySchema.Consent);
        var told = Kinds.Select(kind => (kind, In: kind.In(text.Flat))).Where(t => t.In is not null && !RecordedConsent.Names(consent, t.kind.Consent)).ToList();
        var scope = OddSigns.Quoted(string.Join(", ", told.Select(t => t.kind.CalledInConsent).Prepend(consent?.Get(ConsentSchema.Scope) ?? ScopeCure.Usual)));
        foreach (var (kind, (index, found)) in told.Select(t => (t.kind, t.In!.Value)))
        {
            var lack = new Lack(Rules.SensitiveData, text.PlaceOfSeen(index), StorySchema.Consent.Name)
            {
                Field = text.Field,
                Arguments = [("found", found), Argument.Word("kind", "sensitive-" + kind.Name)],
            };
            context.Problems.Add(ScopeCure.Of(context.Content, story, lack, scope));
        }
    }

    /// <summary>A kind of sensitive data and how it is told.</summary>
    /// <param name="Name">Its name in <c>words.json</c>.</param>
    /// <param name="NamePrefix">What stands before its names where no other of its words does; without it, names of places would be looked at.</param>
    /// <param name="Case">How its names are compared: peoples are written with capitals, which tells "Hoa" from a flower.</param>
    /// <param name="BeforeName">Patterns that a name follows, and what must follow the name.</param>
    /// <param name="Alone">Patterns that tell it without a name.</param>
    private sealed record Kind(string Name, string NamePrefix, StringComparison Case, (Regex Before, Regex? After)[] BeforeName, Regex[] Alone)
    {
        private readonly IReadOnlyList<string> _names = [.. Words.All.Sensitive[Name].Names.OrderByDescending(n => n.Length)];

        /// <summary>Without one of these, a text does not tell it; a sentence may begin with any of them.</summary>
        public IEnumerable<string> Signs =>
            _names.Select(n => NamePrefix + n).Concat(Words.All.Sensitive[Name].Words).SelectMany(sign => new[] { sign, char.ToUpperInvariant(sign[0]) + sign[1..] });

        /// <summary>How a consent may name it.</summary>
        public string CalledInConsent => Words.All.Sensitive[Name].Consent[0];

        public Regex Consent { get; } = new($@"(?<!\p{{L}})(?:{string.Join('|', Words.All.Sensitive[Name].Consent.Select(Regex.Escape))})(?!\p{{L}})", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

        /// <summary>Where a text tells it, and in which words; nothing if it does not.</summary>
        public (int Index, string Found)? In(string text)
        {
            foreach (var (before, after) in BeforeName)
            {
                foreach (var match in before.EnumerateMatches(text))
                {
                    var start = match.Index + match.Length;
                    if (NameAt(text, start) is { } name && (after is null || after.IsMatch(text, start + name.Length)))
                    {
                        return (match.Index, text[match.Index..(start + name.Length)]);
                    }
                }
            }

            foreach (var pattern in Alone)
            {
                if (pattern.Match(text) is { Success: true } match)
                {
                    return (match.Index, match.Value);
                }
            }

            return null;
        }

        private string? NameAt(string text, int start)
        {
            foreach (var name in _names)
            {
                var end = start + name.Length;
                if (text.AsSpan(start).StartsWith(name, Case) && (end == text.Length || !char.IsLetter(text[end])))
                {
                    return name;
                }
            }

            return null;
        }
    }
}

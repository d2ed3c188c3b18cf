using System.Text.Json;

namespace Recognition.Content.Checks;

/// <summary>The words of <c>words.json</c>, by which exaggeration and sensitive personal data are told. Whoever misses a word adds it there.</summary>
/// <param name="NotSuperlative">Words that make "nhất" something else than a superlative: "thống nhất", "ít nhất", "nhất trí".</param>
/// <param name="Sensitive">Kinds of sensitive personal data by name; in messages they are <c>word.sensitive-KIND</c>.</param>
internal sealed record Words(Words.Neighbours NotSuperlative, IReadOnlyDictionary<string, Words.SensitiveKind> Sensitive)
{
    /// <summary>What the file says.</summary>
    public static Words All { get; } = Load();

    private static Words Load()
    {
        using var stream = typeof(Words).Assembly.GetManifestResourceStream("words.json")!;
        return JsonSerializer.Deserialize<Words>(stream, JsonSerializerOptions.Web)!;
    }

    /// <summary>Words on either side of another.</summary>
    /// <param name="Before">Those before it.</param>
    /// <param name="After">Those after it.</param>
    internal sealed record Neighbours(IReadOnlyList<string> Before, IReadOnlyList<string> After);

    /// <summary>A kind of sensitive personal data.</summary>
    /// <param name="Consent">How a consent names it.</param>
    /// <param name="Words">Words that tell it without a name. A text that has neither a word nor a name is not looked at closely.</param>
    /// <param name="Names">What it may be: peoples, religions, illnesses.</param>
    internal sealed record SensitiveKind(IReadOnlyList<string> Consent, IReadOnlyList<string> Words, IReadOnlyList<string> Names);
}

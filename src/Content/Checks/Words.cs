using System.Text.Json;

namespace Recognition.Content.Checks;

/// <summary>The words of <c>words.json</c>, by which exaggeration and sensitive personal data are told. Whoever misses a word adds it there.</summary>
/// <param name="NotSuperlative">Words that make "nhất" something else than a superlative: "thống nhất", "ít nhất", "nhất trí".</param>
/// <param name="Somebody">How a person is addressed; patterns call them <c>{somebody}</c>.</param>
/// <param name="Sensitive">Kinds of sensitive personal data.</param>
internal sealed record Words(Words.Neighbours NotSuperlative, IReadOnlyList<string> Somebody, IReadOnlyList<Words.SensitiveKind> Sensitive)
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
    /// <param name="Kind">Which; its name in messages is <c>word.sensitive-KIND</c>.</param>
    /// <param name="Consent">How a consent names it.</param>
    /// <param name="Names">What it may be; patterns call them <c>{name}</c>.</param>
    /// <param name="Patterns">How it is told of one person. Of a people, a parish or of all who are ill it may be told.</param>
    internal sealed record SensitiveKind(string Kind, IReadOnlyList<string> Consent, IReadOnlyList<string> Names, IReadOnlyList<string> Patterns);
}

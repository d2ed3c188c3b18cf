using System.Text.Json;
using Recognition.Content.Values;

namespace Recognition.Content.Schema;

/// <summary>What people call keys, values and offices in Vietnamese, from <c>called.json</c>. Nobody asks but for what was not understood.</summary>
internal static class Called
{
    private const int FewestLetters = 4;

    private static readonly string[] Refusals = ["-chua-", "-khong-", "-cho-", "-dung-", "-se-", "-dang-cho-", "-not-", "-no-", "-will-", "-to-be-"];

    private static readonly Lazy<Words> All = new(Read);

    /// <summary>Keys with their names: themselves, and what people call them.</summary>
    public static IEnumerable<(string Said, string Meant)> Keys(IEnumerable<string> keys) => With(keys, All.Value.Keys);

    /// <summary>Values with their names.</summary>
    public static IEnumerable<(string Said, string Meant)> Values(IEnumerable<string> values) => With(values, All.Value.Values);

    /// <summary>The one that a text means word for word, marks, case and punctuation aside.</summary>
    public static string? Exactly(string said, IEnumerable<(string Said, string Meant)> names)
    {
        var sought = Slug.From(said);
        return names.Where(n => Slug.From(n.Said) == sought).Select(n => n.Meant).FirstOrDefault();
    }

    /// <summary>
    /// The one whose name a text holds, or that it only begins: "published (đã đăng)", "publish". The longest name counts; nothing is guessed
    /// where names of several are as long, or where a word of refusal stands beside it ("chưa đăng").
    /// </summary>
    public static string? Within(string said, IEnumerable<(string Said, string Meant)> names)
    {
        var sought = Slug.From(said);
        var held = names.Select(n => (Name: Slug.From(n.Said), n.Meant))
            .Where(n => $"-{sought}-".Contains($"-{n.Name}-", StringComparison.Ordinal) || (sought.Length >= FewestLetters && n.Name.StartsWith(sought, StringComparison.Ordinal)))
            .ToList();
        var meant = held.Where(n => n.Name.Length == held.Max(other => other.Name.Length)).ToList();
        return meant.Select(n => n.Meant).Distinct().Count() == 1 && !Refusals.Any(word => $"-{sought}-".Replace($"-{meant[0].Name}-", "-", StringComparison.Ordinal).Contains(word, StringComparison.Ordinal))
            ? meant[0].Meant
            : null;
    }

    /// <summary>A name as it can be compared with others: without marks, long words short, without words that say nothing.</summary>
    public static string Name(string text) => Shortened(text, All.Value.Abbreviations.Concat(All.Value.Fillers));

    /// <summary>A name as it can stand in an address: like <see cref="Name"/>, but every word that may belong to a place stays (Mường So).</summary>
    public static string Address(string text) => Shortened(text, All.Value.Abbreviations);

    private static string Shortened(string text, IEnumerable<(string Spelled, string Short)> words)
    {
        var name = $"-{Slug.From(text)}-";
        foreach (var (spelled, abbreviated) in words)
        {
            name = name.Replace(spelled, abbreviated, StringComparison.Ordinal);
        }

        name = name.Trim('-');
        var office = All.Value.Offices.FirstOrDefault(o => name.StartsWith(o, StringComparison.Ordinal));
        return office is null ? name : name[office.Length..];
    }

    private static IEnumerable<(string Said, string Meant)> With(IEnumerable<string> words, Dictionary<string, string[]> names) =>
        words.SelectMany(word => names.GetValueOrDefault(word, []).Select(said => (said, word)).Prepend((word, word)));

    private static Words Read()
    {
        using var stream = typeof(Called).Assembly.GetManifestResourceStream("called.json")!;
        var json = JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(stream)!;
        var abbreviations = Names(json["short"])
            .SelectMany(pair => pair.Value.Select(spelled => (Spelled: $"-{Slug.From(spelled)}-", Short: $"-{Slug.From(pair.Key)}-")))
            .OrderByDescending(pair => pair.Spelled.Length);
        var fillers = json["fillers"].Deserialize<string[]>()!.Select(filler => (Spelled: $"-{Slug.From(filler)}-", Short: "-"));
        return new(Names(json["keys"]), Names(json["values"]), [.. abbreviations], [.. fillers], [.. json["offices"].Deserialize<string[]>()!.Select(o => Slug.From(o) + "-")]);
    }

    private static Dictionary<string, string[]> Names(JsonElement json) => json.Deserialize<Dictionary<string, string[]>>()!;

    private sealed record Words(
        Dictionary<string, string[]> Keys,
        Dictionary<string, string[]> Values,
        IReadOnlyList<(string Spelled, string Short)> Abbreviations,
        IReadOnlyList<(string Spelled, string Short)> Fillers,
        IReadOnlyList<string> Offices);
}

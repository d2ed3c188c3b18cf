using System.Text.Json;

namespace Recognition.Generator.Features.Search;

/// <summary>What search knows of Vietnamese wherever it is typed: <c>language.json</c>, data of the program.</summary>
/// <param name="Between">Words that stand between a kind and a name: UBND (xã) Cẩm Giàng. Pairs reach over them.</param>
/// <param name="Silent">Words that are typed around a question and say nothing.</param>
/// <param name="Same">Groups of words that mean the same.</param>
internal sealed record Language(IReadOnlyList<string> Between, IReadOnlyList<string> Silent, IReadOnlyList<IReadOnlyList<string>> Same)
{
    /// <summary>All of it.</summary>
    public static Language Vietnamese { get; } = Read();

    /// <summary>The keys of <see cref="Between"/>.</summary>
    public static IReadOnlyList<string> BetweenKeys { get; } = [.. Vietnamese.Between.Select(Key)];

    private static string Key(string word)
    {
        var folding = new VietnameseFolding();
        folding.Read(word, []);
        return folding.Syllables.Single().Key;
    }

    private static Language Read()
    {
        using var stream = typeof(Language).Assembly.GetManifestResourceStream("Search/language.json")!;
        return JsonSerializer.Deserialize<Language>(stream, JsonSerializerOptions.Web)!;
    }
}

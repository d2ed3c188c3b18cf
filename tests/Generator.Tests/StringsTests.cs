using System.Text.Json;
using System.Text.RegularExpressions;
using Recognition.Content.Problems;
using Recognition.Tests;

namespace Recognition.Generator.Tests;

/// <summary>Words of the interface stand in <c>strings.json</c> of the room that says them, in both languages; code asks for no other and leaves none unsaid.</summary>
public sealed partial class StringsTests
{
    private static readonly IReadOnlyList<string> Sources = [.. FilesOf("*.cs", "*.razor", "*.js").Select(File.ReadAllText)];

    private static readonly string Source = string.Join('\n', Sources);

    private static readonly Dictionary<string, Dictionary<string, string>> Strings = FilesOf("strings.json")
        .SelectMany(file => JsonSerializer.Deserialize<Dictionary<string, Dictionary<string, string>>>(File.ReadAllText(file))!)
        .ToDictionary(StringComparer.Ordinal);

    /// <summary>Beginnings of keys whose end is not in the code as it stands: <c>$"tier.{…}"</c>, <c>"report-" + key</c>.</summary>
    private static readonly HashSet<string> Beginnings = [.. Beginning().Matches(Source).Select(m => m.Groups[1].Value)];

    /// <summary>All words of the code: the other ends of such keys are names in it, written in the way of their place.</summary>
    private static readonly HashSet<string> Words = [.. Word().Matches(Source).Select(m => Plain(m.Value))];

    [Fact]
    public void EveryTextIsThereInBothLanguages() => Assert.All(Strings, text =>
    {
        Assert.Equal(["vi", "en"], text.Value.Keys);
        Assert.All(text.Value.Values, t => Assert.False(string.IsNullOrWhiteSpace(t)));
        Assert.Equal(Holes(text.Value["vi"]), Holes(text.Value["en"]));
    });

    [Fact]
    public void EveryTextIsSaidSomewhere() => Assert.Equal([], Strings.Keys.Where(key => !IsUsed(key)));

    [Fact]
    public void EveryTextThatCodeAsksForExists() => Assert.Empty(
        Asked().Matches(Source).Select(m => m.Groups[1].Value).Where(key => !Strings.ContainsKey(key) && !Strings.ContainsKey("report-" + key)).Distinct());

    [Fact]
    public void MessagesOfProblemsAreThereInBothLanguagesAlike() =>
        Assert.Equal(Messages.In("vi").Keys.Order(StringComparer.Ordinal), Messages.In("en").Keys.Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("nav.no-such-text")]
    [InlineData("tier.NoSuchTier")]
    public void AKeyThatNobodySaysIsFound(string key) => Assert.False(IsUsed(key));

    private static bool IsUsed(string key) =>
        Source.Contains($"\"{key}\"", StringComparison.Ordinal)
        || Beginnings.Any(begin => key.Length > begin.Length && key.StartsWith(begin, StringComparison.Ordinal) && IsName(key[begin.Length..]));

    private static bool IsName(string end) => Words.Contains(Plain(end)) || end.Split('.', '-').All(part => Words.Contains(Plain(part))) || IsUsed(end);

    private static string Plain(string word) => word.Replace("_", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal).ToLowerInvariant();

    /// <summary>The numbers a text has places for; a text for one thing may say "1" in one language and the number in another.</summary>
    private static IEnumerable<string> Holes(string text) => Hole().Matches(text).Select(m => m.Value).Distinct().Order(StringComparer.Ordinal);

    private static IEnumerable<string> FilesOf(params string[] names) => new[] { "src", "themes" }
        .SelectMany(folder => names.SelectMany(name => Directory.EnumerateFiles(Repository.PathTo(folder), name, SearchOption.AllDirectories)))
        .Where(path => !path.Split(Path.DirectorySeparatorChar).Intersect(["bin", "obj"]).Any());

    [GeneratedRegex("""["`']([a-z][\w-]*[.-](?:[\w-]+[.-])*)(?:\$?\{|["'])""")]
    private static partial Regex Beginning();

    [GeneratedRegex(@"[\w-]+")]
    private static partial Regex Word();

    [GeneratedRegex("""\b(?:T|Texts|texts|words|_texts)\["([\w.-]+)"[\],]""")]
    private static partial Regex Asked();

    [GeneratedRegex(@"\{\d")]
    private static partial Regex Hole();
}

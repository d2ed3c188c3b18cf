using FsCheck.Fluent;
using Recognition.Generator.Search;
using Recognition.Tests;

namespace Recognition.Generator.Tests.Search;

/// <summary>What readers find, and that they find all of it.</summary>
public sealed class SearchTests
{
    private const string Story = "input/stories/2026/q3/hien-dat.md";

    private static readonly string[] Words =
        ["sản", "san", "sàn", "xuất", "nông", "nghiệp", "hòa", "hoà", "hoa", "kỹ", "kĩ", "Đắk", "đăk", "H’Mông", "Hmông", "221/KH-UBND", "quý III/2026", "q3", "đông", "dong"];

    [Fact]
    public void TheAnswerSetEqualsABruteForceScan()
    {
        var word = Gen.Elements(Words);
        var text = word.ListOf(14).Select(w => string.Join(' ', w));
        var question = Gen.OneOf(word.ListOf(1), word.ListOf(2), word.ListOf(3))
            .SelectMany(words => Gen.Elements(string.Join(' ', words), $"\"{string.Join(' ', words)}\"", $"{words[0]} \"{string.Join(' ', words)}\""));

        foreach (var (texts, i) in text.ListOf(6).Sample(3).Select((t, i) => (t, i)))
        {
            using var folder = TestFolder.WithGoodSite();
            var original = File.ReadAllText(folder.PathTo(Story));
            for (var n = 0; n < texts.Count; n++)
            {
                folder.Write($"input/stories/2026/q3/bai-{i}-{n}.md", Copy(original, $"Bài {n}") + texts[n] + "\n");
            }

            Check(folder, [.. question.Sample(80)]);
        }
    }

    [Theory]
    [InlineData("hien dat mo duong", "hien-dat")]
    [InlineData("hiến đất mở đường", "hien-dat")]
    [InlineData("HIẾN ĐẤT", "hien-dat")]
    public void ATitleIsFoundFirst(string question, string slug)
    {
        using var folder = TestFolder.WithGoodSite();

        Assert.Equal(slug, Client.Ask(BuiltSite.From(folder), [question])[0].Slugs[0]);
    }

    [Theory]
    [InlineData("\"đất hiến\"", false)]
    [InlineData("\"hiến đất\"", true)]
    [InlineData("\"hien dat mo duong\"", true)]
    [InlineData("\"hiển đất\"", false)]
    public void AQuotedPhraseStandsAsItIs(string question, bool isFound)
    {
        using var folder = TestFolder.WithGoodSite();

        Assert.Equal(isFound, Client.Ask(BuiltSite.From(folder), [question])[0].Slugs.Contains("hien-dat"));
    }

    [Theory]
    [InlineData("hieens ddaats", "decoded")]
    [InlineData("hien dat mo duobg", "near")]
    [InlineData("hien dat qwertyuiop", "dropped")]
    public void HelpSaysWhatItDid(string question, string did)
    {
        using var folder = TestFolder.WithGoodSite();

        var answer = Client.Ask(BuiltSite.From(folder), [question], withHelp: true)[0];

        Assert.Equal(did, answer.Did);
        Assert.Contains("hien-dat", answer.Slugs);
    }

    [Fact]
    public void WhatIsNotPublishedIsNotInTheIndex()
    {
        using var folder = TestFolder.WithGoodSite();
        var site = BuiltSite.From(folder, withDrafts: true);
        var hidden = new[] { "ban-nhap", "cho-duyet", "hen-ngay", "thu-hoi-khong", "da-rut", "rut-dong-y" };

        foreach (var answer in Client.Ask(site, ["bài", "xã", "gương", "tap the", "ban nhap", "hen ngay"]))
        {
            Assert.Empty(answer.Slugs.Intersect(hidden));
        }
    }

    private static void Check(TestFolder folder, string[] questions)
    {
        var built = BuiltSite.From(folder);
        var stories = Loader.Stories(folder);
        var answers = Client.Ask(built, questions);
        for (var q = 0; q < questions.Length; q++)
        {
            var expected = stories.Where(s => Matches(s.Texts, questions[q])).Select(s => s.Slug).Order(StringComparer.Ordinal);
            Assert.True(expected.SequenceEqual(answers[q].Slugs.Order(StringComparer.Ordinal)), $"{questions[q]}: expected {string.Join(' ', expected)}, found {string.Join(' ', answers[q].Slugs)}");
        }
    }

    private static bool Matches(List<List<Syllable>> texts, string question)
    {
        var parts = question.Split('"');
        for (var i = 0; i < parts.Length; i++)
        {
            var typed = Fold(parts[i]);
            var holds = i % 2 == 0
                ? typed.All(t => texts.Any(text => text.Any(s => s.Key == t.Key)))
                : typed.Count == 0 || texts.Any(text => Enumerable.Range(0, text.Count).Any(at => Stands(text, at, typed)));
            if (!holds)
            {
                return false;
            }
        }

        return true;
    }

    private static bool Stands(List<Syllable> text, int at, List<Syllable> phrase) =>
        at + phrase.Count <= text.Count
        && phrase.Select((t, k) => text[at + k].Key == t.Key && (IsBare(t.Form) || text[at + k].Form == t.Form)).All(x => x);

    private static bool IsBare(string form) => form.All(char.IsAscii) && !(form.Length > 1 && char.IsAsciiDigit(form[^1]) && !char.IsAsciiDigit(form[^2]) && form[0] != 'q');

    private static string Copy(string original, string title) => string.Join('\n', original.Split('\n')
        .Select(line => line.StartsWith("title:", StringComparison.Ordinal) ? "title: " + title : line)
        .Where(line => !line.StartsWith("aliases:", StringComparison.Ordinal) && !line.StartsWith("slug:", StringComparison.Ordinal)));

    private static List<Syllable> Fold(string text)
    {
        var syllables = new List<Syllable>();
        new VietnameseFolding().Read(text, syllables);
        return syllables;
    }
}

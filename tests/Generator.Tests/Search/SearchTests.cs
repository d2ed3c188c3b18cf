using System.Reflection;
using FsCheck;
using FsCheck.Fluent;
using Recognition.Generator.Features.Search;
using Recognition.Tests;
using Recognition.Themes.Sen.Parts;
using Recognition.Theming;

namespace Recognition.Generator.Tests.Search;

/// <summary>What readers find, and that they find all of it.</summary>
public sealed class SearchTests
{
    /// <summary>Words that are alike but for what folding drops, and those that are written in special ways.</summary>
    private static readonly Gen<string> Word = Gen.Frequency(
        (6, Gen.Elements("sản", "san", "sàn", "xuất", "nông", "nghiệp", "hòa", "hoà", "hoa", "kỹ", "kĩ", "đông", "dong", "Dông")),
        (2, Gen.Elements("Đắk", "đăk", "H’Mông", "Hmông", "221/KH-UBND", "quý III/2026", "q3", "2026", "Nam Dong", "bằng khen")),
        (3, from onset in Gen.Elements("", "b", "đ", "d", "ngh", "tr", "qu") from rime in Gen.Elements("a", "ân", "ương", "y", "ích", "ẫu", "ợt") select onset + rime));

    /// <summary>What is typed: some words, a phrase, or a word and a phrase; the last word of the first kind may be a beginning.</summary>
    private static readonly Gen<(string Text, bool IsPrefix)> Question =
        from count in Gen.Choose(1, 4)
        from words in Word.ListOf(count)
        from kind in Gen.Choose(0, 3)
        let text = string.Join(' ', words)
        select kind switch { 0 => ($"\"{text}\"", false), 1 => ($"{words[0]} \"{text}\"", false), 2 => (text[..^(text.Length > 2 ? 1 : 0)], true), _ => (text, false) };

    /// <summary>The random seed is fixed, so a failure comes again; of all failures the shortest question is told.</summary>
    [Fact]
    public void TheAnswerSetEqualsABruteForceScan()
    {
        foreach (var size in new[] { 4, 40 })
        {
            var texts = Word.ListOf(12).Select(words => string.Join(' ', words)).Sample(size, new Rnd((ulong)size), 30).ToList();
            using var folder = MadeStories.With(texts);

            Check(folder, [.. Question.Sample(300, new Rnd(7), 30).Distinct()]);
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
    [InlineData("\"đất hiến\"", "unquoted")]
    [InlineData("hien dat mo duon", "begun")]
    public void HelpSaysWhatItDid(string question, string did)
    {
        using var folder = TestFolder.WithGoodSite();

        var answer = Client.Ask(BuiltSite.From(folder), [question], "help")[0];

        Assert.Equal(did, answer.Did);
        Assert.Contains("hien-dat", answer.Slugs);
    }

    /// <summary>On a slow line a file may take long; only a server that says nothing is given up.</summary>
    [Fact]
    public void TheClientWaitsAsLongAsSomethingComes()
    {
        using var folder = TestFolder.WithGoodSite();

        Assert.Equal(new Patience(Steady: true, Silent: false), Client.Patience(BuiltSite.From(folder)));
    }

    [Fact]
    public void WhatIsNotPublishedIsNotInTheIndex()
    {
        using var folder = TestFolder.WithGoodSite();
        var site = BuiltSite.From(folder, withDrafts: true);
        var hidden = new[] { "ban-nhap", "cho-duyet", "hen-ngay", "thu-hoi-khong", "da-rut", "rut-dong-y" };

        var answers = Client.Ask(site, ["bài", "xã", "gương", "tap the", "ban nhap", "hen ngay"]);

        Assert.Contains(answers, a => a.Slugs.Contains("hien-dat"));
        Assert.All(answers, a => Assert.Empty(a.Slugs.Intersect(hidden)));
    }

    [Fact]
    public void ResultsShowTheEmblemOfTheKindOfSubjectWhateverItsSlug()
    {
        using var folder = TestFolder.WithGoodSite();
        foreach (var file in Directory.EnumerateFiles(folder.PathTo("input"), "*", SearchOption.AllDirectories))
        {
            File.WriteAllText(file, File.ReadAllText(file).Replace("ca-nhan", "nguoi-dan", StringComparison.Ordinal));
        }

        var page = BuiltSite.From(folder).Page("tim-kiem/");

        Assert.Equal(
            """{"tap-the":"collective","nguoi-dan":"person","ho-gia-dinh":"household","mo-hinh":"work"}""",
            page.GetElementById("tim-kiem")!.GetAttribute("data-kinds"));
    }

    private static void Check(TestFolder folder, (string Text, bool IsPrefix)[] questions)
    {
        var built = BuiltSite.From(folder);
        var stories = Loader.Stories(folder, Theme.Load(Assembly.Load("Recognition.Themes.Sen")).Texts("vi", typeof(Facets).Assembly));
        var answers = new Dictionary<(string, bool), Answer>();
        foreach (var isPrefix in new[] { false, true })
        {
            var asked = questions.Where(q => q.IsPrefix == isPrefix).ToList();
            foreach (var (question, answer) in asked.Zip(Client.Ask(built, asked.Select(q => q.Text), isPrefix ? "prefix" : "ask")))
            {
                answers.Add(question, answer);
            }
        }

        var failures = questions
            .Select(q => (Question: q, Expected: stories.Where(s => Matches(s.Texts, q.Text, q.IsPrefix)).Select(s => s.Slug).ToHashSet(), Found: answers[q].Slugs))
            .Where(x => x.Found.Count != x.Expected.Count || !x.Expected.SetEquals(x.Found))
            .OrderBy(x => x.Question.Text.Length)
            .Select(x => $"{x.Question}: expected {string.Join(' ', x.Expected.Order(StringComparer.Ordinal))}; found {string.Join(' ', x.Found.Order(StringComparer.Ordinal))}");
        Assert.Null(failures.FirstOrDefault());
        Assert.Contains(questions, q => answers[q].Slugs.Count > 1);
        Assert.Contains(questions, q => answers[q].Slugs.Count == 0);
    }

    internal static bool Matches(List<List<Syllable>> texts, string question, bool isPrefix)
    {
        var parts = question.Split('"');
        for (var i = 0; i < parts.Length; i++)
        {
            var typed = Fold(parts[i]);
            var holds = i % 2 == 0
                ? typed.Index().All(t => texts.Any(text => text.Any(s => s.Key == t.Item.Key || (isPrefix && t.Index == typed.Count - 1 && s.Key.StartsWith(Begun(t.Item), StringComparison.Ordinal)))))
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

    private static bool IsBare(string form) => form.All(c => char.IsAsciiLetterOrDigit(c));

    /// <summary>What longer syllables begin with: "quy" of "quyết", though alone it is one with "qui".</summary>
    private static string Begun(Syllable typed) => typed.Form.Contains('y', StringComparison.Ordinal) && typed.Key.EndsWith('i') ? typed.Key[..^1] + "y" : typed.Key;

    private static List<Syllable> Fold(string text) => Loader.Fold(text);
}

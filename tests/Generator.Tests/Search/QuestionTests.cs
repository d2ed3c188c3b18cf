namespace Recognition.Generator.Tests.Search;

/// <summary>Whatever is typed into the box of search is answered: the client never stumbles, and what it finds is there.</summary>
public sealed class QuestionTests
{
    private static readonly string[] Parts =
    [
        "hien dat", "hiến đất", "Nguyễn", "nguyeenx", "đ", "Đ", "ubnd xã", "506/QĐ-HĐND", "quý III/2026", "05/9/2026", "q3", "2026-q3", "m²", "100%", "\"", "“", "”", "'", "-", "_", "+", "*", "?", "(", ")", "[", "\\", "/", "|",
        "OR", "NOT", ":", "a:b", "<script>", "&amp;", "%00", "%", "\0", "\u0001", "\uFFFE", "\uD83C", "🌺", "👨\u200D👩", "\u200B", "\u202E", "\u0301", "a\u0323\u0302\u0301", "ｆｕｌｌ", "ⅣⅤ", "ﬁ", "İ", "ß", "中文", "العربية",
        "constructor", "__proto__", "toString", "hasOwnProperty", "0", "-1", "1e9", "99999999999999999999", " ", "\t", "\n", "\u00A0", "a", "aa", "zzzzzz", "thi dua khen thuong", "con dao", "côn đảo",
    ];

    [Theory]
    [InlineData("ask")]
    [InlineData("prefix")]
    [InlineData("help")]
    [InlineData("entries")]
    [InlineData("chain")]
    public void AnyQuestionIsAnswered(string how)
    {
#pragma warning disable CA5394 // No secret.
        var random = new Random(Trials.Seed);
        var questions = Enumerable.Range(0, Trials.Count / 2).Select(_ => string.Concat(Enumerable.Range(0, random.Next(1, 9)).Select(_ => Parts[random.Next(Parts.Length)] + (random.Next(2) == 0 ? " " : ""))))
            .Append("").Append(new string('a', 5_000)).Append(string.Join(' ', Enumerable.Repeat("hien", 500))).Append(new string('"', 999)).ToList();
#pragma warning restore CA5394

        var answers = Client.Ask(BuiltSite.Sample, questions, how);

        Assert.Equal(questions.Count, answers.Length);
        Assert.Contains(answers, answer => answer.Count > 0);
        Assert.All(answers.SelectMany(answer => answer.Slugs).Distinct(), found =>
            Assert.True(BuiltSite.Sample.Files.ContainsKey(how == "entries" ? found.Split('#')[0] : $"guong/{found}/"), $"{found}, seed {Trials.Seed}"));
    }
}

using System.IO.Compression;
using Recognition.Bench.Commands;
using Recognition.Bench.Making;
using Recognition.Generator.Planning;
using Recognition.Tests;
using Recognition.Themes.Sen.Parts;

namespace Recognition.Generator.Tests.Search;

/// <summary>What a reader on a slow network pays, counted as a file server sends it that compresses nothing, over stories of the bench (8 kB each); <c>bench -- search</c> measures it at 10,000.</summary>
public sealed class WeightTests
{
    private static readonly string[] Questions = ["sản xuất nông nghiệp", "hien dat mo duong", "bao ve bien gioi", "tủ sách đầu ngõ", "can bo hoi vien", "gio thu hai tuan"];

    private static readonly string[] Phrases = ["\"một học sinh vào\"", "\"ghi lai trong\"", "\"thi ghi lai trong\"", "\"chi hội nông dân\""];

    [Theory]
    [InlineData(1_000, 60_000, 1_199)]
    [InlineData(4_000, 90_000, 3_599)]
    public void AnAnswerKeepsToItsBudget(int stories, int budget, int mostFiles)
    {
        using var folder = new TestFolder();
        new ContentMaker(folder.Root, MakeCommand.DefaultSeed).Make(stories);
        var plan = PlanOf(folder);
        var files = plan.Search.Files.Select(f => (f.Address, Content: f.Content.ToArray()))
            .Concat(plan.Assets.Files.Where(f => f.Address.EndsWith(".js", StringComparison.Ordinal)).Select(f => (f.Address, f.Content)))
            .ToDictionary(f => f.Address, f => f.Content);
        var scripts = files.Where(f => new[] { "/box.", "/search.", "/results." }.Any(name => f.Key.Contains(name, StringComparison.Ordinal))).Sum(f => f.Value.Length);

        // More files make each of them smaller: what lies on the server costs nothing, what travels does.
        Assert.InRange(files.Count, 100, mostFiles);
        foreach (var answer in Client.Ask(files, Questions, "ask"))
        {
            Assert.InRange(answer.Count, 10, stories);
            Assert.InRange(scripts + answer.Bytes, 1, budget);
        }

        // A quoted phrase needs where its words stand, too.
        foreach (var answer in Client.Ask(files, Phrases, "ask"))
        {
            Assert.InRange(answer.Count, 1, stories);
            Assert.InRange(answer.Bytes, 1, 150_000);
        }

        foreach (var answer in Client.Ask(files, Questions, "chain").Skip(1))
        {
            Assert.InRange(answer.Bytes, 1, budget / 2);
        }
    }

    /// <summary>With many files, unlike the small sites of the other tests.</summary>
    [Fact]
    public void AnswersOverManyFilesEqualAScan()
    {
        using var folder = new TestFolder();
        new ContentMaker(folder.Root, MakeCommand.DefaultSeed).Make(400);
        var plan = PlanOf(folder);
        var stories = Loader.Stories(plan.Context.Site, plan.Context.Texts);
        var questions = stories.Where((_, i) => i % 12 == 0).Select((s, i) =>
        {
            var text = s.Texts.MaxBy(t => t.Count)!;
            var words = string.Join(' ', text.Skip(i * 7 % (text.Count - 4)).Take(1 + (i % 4)).Select(w => w.Key));
            return i % 3 == 0 ? $"\"{words}\"" : words;
        }).ToList();

        var answers = Client.Ask(plan.Search.Files.Concat(plan.Assets.Files.Select(f => (f.Address, Content: new ReadOnlyMemory<byte>(f.Content)))).ToDictionary(f => f.Address, f => f.Content.ToArray()), questions, "ask");

        foreach (var (question, answer) in questions.Zip(answers))
        {
            var expected = stories.Where(s => SearchTests.Matches(s.Texts, question, isPrefix: false)).Select(s => s.Slug).Order(StringComparer.Ordinal);
            Assert.NotEmpty(answer.Slugs);
            Assert.Equal(expected, answer.Slugs.Order(StringComparer.Ordinal));
        }
    }

    /// <summary>What a page needs of the client, packed: the search page, any other page with suggestions, and help where an answer is weak.</summary>
    [Theory]
    [InlineData(11_000, "box", "search", "results")]
    [InlineData(9_000, "box", "search", "suggest")]
    [InlineData(5_000, "search-help")]
    [InlineData(1_700, "search-phrases")]
    public void TheClientIsSmall(int budget, params string[] scripts)
    {
        using var folder = TestFolder.WithGoodSite();
        var packed = PlanOf(folder).Assets.Files
            .Where(f => f.Address.EndsWith(".js", StringComparison.Ordinal) && scripts.Contains(Path.GetFileName(f.Address).Split('.')[0]))
            .Select(f => Packed(f.Content))
            .ToList();

        Assert.Equal(scripts.Length, packed.Count);
        Assert.InRange(packed.Sum(), 1, budget);
    }

    private static long Packed(byte[] content)
    {
        using var stream = new MemoryStream();
        using (var gzip = new GZipStream(stream, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            gzip.Write(content);
        }

        return stream.Length;
    }

    private static SitePlan PlanOf(TestFolder folder)
    {
        var request = Judgement.Request(folder.PathTo("input"), folder.PathTo("settings.yml")) with { Today = Vocabulary.Today };
        return new Pipeline(request, Judgement.Texts, TimeProvider.System, new Unwatched()).Check().Plan!;
    }
}

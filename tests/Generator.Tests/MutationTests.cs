using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Recognition.Content.Problems;
using Recognition.Generator.Problems;
using Recognition.Generator.Promises;
using Recognition.Tests;

namespace Recognition.Generator.Tests;

/// <summary>Whatever happens to a good file on its way through many hands, the program explains it and never breaks.</summary>
public sealed class MutationTests
{
    private const string Story = "input/stories/2026/q3/hien-dat.md";

    private static readonly string[] Values =
    [
        "", "~", "null", "true", "[]", "{}", "[[]]", "{ a: b }", "- x", "\"", "'", "|", ">", "&a", "*a", "!!binary x", "---", "...", "%", "@", "`", "#",
        "2026-02-31", "2026-Q5", "9999999999999999999999", "-1", "1e9", "đ", "Đắk Đrông", "\u0301", "\U0001F33A", "\u202Exyz", "a: b: c", "? x", "/../x", "<script>", "[x](javascript:y)",
        "\"a\\u0001b\"", "\"a\\uFFFEb\"", "9999-12-31", "9999-Q4", "1962-Q1", "[/guong/feed.xml]", "[/index.html]", "<b>x</b> href=\"abc", "| a | b |",
    ];

    /// <summary>Every key of a plan.</summary>
    private const string Plan = "localities: [Côn Đảo], rules: [Một điều.], send_to: Hội đồng, heads_with_unit: true, "
        + "quarterly: { at_least: 1, before_day: 5, scope: rota, tracked_from: 2026-Q1, rota: [{ quarter: 1, blocks: [kinh-te], units: [don-bien-phong-con-dao] }] }, "
        + "yearly: { at_least: 1, years: [2025, 2026], units: [ban-chqs-con-dao], text: Ít nhất một., tracked_from: 2025-01-01 }, "
        + "reports: [{ due: { before: 15/11 }, text: Báo cáo. }], reviews: [{ kind: interim, date: 2025-06, held: 2025-07-02 }]";

    [Fact]
    public void AnyMutationOfAGoodStoryIsExplained()
    {
        using var folder = TestFolder.WithGoodSite();
        var good = File.ReadAllBytes(folder.PathTo(Story));
        Check.One(
            Trials.OneIn(1),
            Prop.ForAll(Arb.From(MutationsOf(good)), mutated => IsExplained(folder, Story, mutated)));
    }

    /// <summary>A fifth as many of each other kind of file: they are judged and built just as stories are.</summary>
    [Theory]
    [InlineData("settings.yml")]
    [InlineData("input/documents.yml")]
    [InlineData("input/taxonomy/award.yml")]
    [InlineData("input/units/xa-nam-dong.md")]
    [InlineData("input/campaigns/dot-thi-dua.md")]
    [InlineData("input/pages/gioi-thieu.md")]
    public void AnyMutationOfAnotherFileIsExplained(string file)
    {
        using var folder = TestFolder.WithGoodSite();
        folder.Plan("221-kh-ubnd", Plan);
        var good = File.ReadAllBytes(folder.PathTo(file));

        Check.One(
            Trials.OneIn(5),
            Prop.ForAll(Arb.From(MutationsOf(good)), mutated => IsExplained(folder, file, mutated)));
    }

    /// <summary>As many of the list of addresses that a site on line hands out: whoever serves it may put anything there.</summary>
    [Fact]
    public void AnyMutationOfPublishedAddressesIsReadOrRefused()
    {
        using var folder = TestFolder.WithGoodSite();
        var good = BuiltSite.From(folder).Files["urls.json"];
        var plan = Judgement.PipelineOf(folder).Check().Plan!;

        Check.One(
            Trials.OneIn(1),
            Prop.ForAll(Arb.From(MutationsOf(good)), mutated =>
            {
                folder.Write("urls.json", "");
                File.WriteAllBytes(folder.PathTo("urls.json"), mutated);
                try
                {
                    var problems = new ProblemList();
                    new VanishedAddresses(plan, PublishedAddresses.Read(folder.PathTo("urls.json"), Judgement.Texts), "input").Report(problems);
                    Assert.All(problems.InOrder(), problem => Assert.NotEqual("", Messages.In("vi").Describe(problem)));
                }
                catch (FaultException fault)
                {
                    Assert.Contains("urls.json", fault.Message, StringComparison.Ordinal);
                }
            }));
    }

    /// <summary>One in ten of the others: each is built twice.</summary>
    [Fact]
    public void NoMutationOfADraftStopsTheSite()
    {
        using var folder = TestFolder.WithGoodSite();
        folder.Replace(Story, "aliases: [hien-dat-cu, /tin-tuc/123.html]", "aliases: [ten-cu, /tin-tuc/ban-nhap.html]");
        var good = Encoding.UTF8.GetBytes(File.ReadAllText(folder.PathTo(Story)).Replace("status: published\n", "", StringComparison.Ordinal)["---\n".Length..]);
        Check.One(
            Trials.OneIn(10),
            Prop.ForAll(Arb.From(MutationsOf(good)), mutated =>
            {
                File.WriteAllBytes(folder.PathTo(Story), [.. "---\nstatus: draft\n"u8, .. mutated]);
                if (Judgement.Of(folder).All(p => p.Severity == Severity.Warning))
                {
                    Assert.NotEmpty(BuiltSite.From(folder).Files);
                    Assert.NotEmpty(BuiltSite.From(folder, withDrafts: true).Files);
                }

                return true;
            }));
    }

    private static bool IsExplained(TestFolder folder, string file, byte[] mutated)
    {
        File.WriteAllBytes(folder.PathTo(file), mutated);
        IReadOnlyList<Problem> problems;
        try
        {
            problems = Judgement.Of(folder);
        }
        catch (FaultException fault) when (file == "settings.yml")
        {
            // Without settings nothing else can be judged: they are told alone, with their places.
            Assert.Contains("settings.yml", fault.Message, StringComparison.Ordinal);
            return true;
        }

        foreach (var problem in problems)
        {
            var text = Encoding.UTF8.GetString(File.ReadAllBytes(folder.PathTo(problem.Place.File))).ReplaceLineEndings("\n").TrimStart('\uFEFF').Normalize();
            var lines = text.Split('\n');
            var (line, column) = (problem.Place.Line, problem.Place.Column);
            Assert.True(line >= 1 && line <= lines.Length, $"{problem.Rule.Code} at {problem.Place}, where the file has {lines.Length} lines");
            Assert.True(
                problem.Rule == Rules.Utf16 || problem.Rule == Rules.NotUtf8 || (column >= 1 && column <= lines[line - 1].Length + 1),
                $"{problem.Rule.Code} at {problem.Place}, where the line is [{lines[line - 1]}]");

            Assert.NotEqual("", Messages.In("vi").Describe(problem));
        }

        if (problems.All(p => p.Severity == Severity.Warning))
        {
            // What is judged to be sound can be built.
            Assert.NotEmpty(BuiltSite.From(folder).Files);
        }

        return true;
    }

    /// <summary>One to three mutations, one upon another.</summary>
    private static Gen<byte[]> MutationsOf(byte[] good) =>
        from times in Gen.Choose(1, 3)
        from steps in Gen.ArrayOf(Gen.Choose(0, int.MaxValue - 1), times * 4)
        select Enumerable.Range(0, times).Aggregate(good, (bytes, i) => Mutate(bytes, steps.AsSpan(i * 4, 4)));

    private static byte[] Mutate(byte[] bytes, ReadOnlySpan<int> random)
    {
        var lines = Encoding.Latin1.GetString(bytes).Split('\n').ToList();
        var (at, other) = (random[1] % lines.Count, random[2] % lines.Count);
        switch (random[0] % 7)
        {
            case 0:
                var flipped = bytes.ToArray();
                if (flipped.Length > 0)
                {
                    flipped[random[1] % flipped.Length] ^= (byte)(1 << (random[2] % 8));
                }

                return flipped;
            case 1:
                lines.RemoveAt(at);
                break;
            case 2:
                lines.Insert(at, lines[at]);
                break;
            case 3:
                (lines[at], lines[other]) = (lines[other], lines[at]);
                break;
            case 4:
                var colon = lines[at].IndexOf(':', StringComparison.Ordinal);
                var value = Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(Values[random[3] % Values.Length]));
                lines[at] = colon < 0 ? value : $"{lines[at][..colon]}: {value}";
                break;
            case 5:
                lines[at] = lines[at][..(random[2] % (lines[at].Length + 1))];
                break;
            default:
                lines[at] = lines[at].Insert(random[2] % (lines[at].Length + 1), Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(Values[random[3] % Values.Length])));
                break;
        }

        return Encoding.Latin1.GetBytes(string.Join('\n', lines));
    }
}

using FsCheck;
using FsCheck.Fluent;
using Recognition.Bench.Shapes;
using Recognition.Content.Problems;
using Recognition.Generator.Problems;
using Recognition.Tests;

namespace Recognition.Generator.Tests;

/// <summary>
/// Files as large as they may be, full of one shape, of those that make readers of Markdown, HTML and YAML work for minutes or fall: whatever is in them, the program
/// comes to an end and says what is wrong in messages of bounded size. What each costs is measured in <c>bench</c> (<c>shapes</c>).
/// </summary>
public sealed class ShapeTests
{
    private const string Story = "input/stories/2026/q3/hien-dat.md";

    /// <summary>A fault of this kind takes hours; a machine that is busy with other tests takes seconds.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private static readonly string[] Signs =
    [
        "[", "]", "(", ")", "![", "](", "<", ">", "<b>", "</b>", "<div>", "<table>", "<td>", "<li>", "<b title=a>", "</p>", "<!--", "-->", "<![CDATA[", "&", "&amp;", "&#", "*", "**", "_", "~~",
        "`", "```\n", "> ", "- ", "1. ", "# ", "|", "| - |\n", "---\n", "===\n", "[^1]", "[^1]: ", "[a]: /b\n", "https://a.vn/b ", "www.", "a@b.vn ", "::: ", "{{", "<a href=\"", "\\", "\n", "\n\n", "  ", "\t",
        "a", "ạ", "a\u0323\u0302", "\u0301", "0912345678 ", "05/9/2026 ", "Nguyễn Văn A ", "\u200B", "\u202E", "\uFEFF", "👨\u200D", "\"", "“", "'", "data:image/png;base64,A",
    ];

    public static TheoryData<string> Names => [.. StoryShapes.FrontMatter.Select(shape => shape.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void FrontMatterOfAnyShapeIsJudged(string shape)
    {
        using var folder = TestFolder.WithGoodSite();
        var story = File.ReadAllText(folder.PathTo(Story));
        folder.Write(Story, story.Replace("\n---\n", $"\n{StoryShapes.FrontMatter.Single(known => known.Name == shape).Keys}\n---\n", StringComparison.Ordinal));

        Assert.NotEmpty(Judged(folder, shape));
    }

    [Theory]
    [InlineData("input/documents.yml")]
    [InlineData("input/taxonomy/tag.yml")]
    public void AListOfAnyShapeIsJudged(string file)
    {
        using var folder = TestFolder.WithGoodSite();
        foreach (var shape in new[] { "- {a: b}\n", "[", "{", "- - ", "- slug: a\n", "? ", "&a ", "- \"", "- [{" })
        {
            folder.Write(file, StoryShapes.Of(shape, 1_000_000 / shape.Length));

            Assert.NotEmpty(Judged(folder, shape));
        }
    }

    [Theory]
    [InlineData(200, "<ul><li>Một<li>Hai<li>Ba</ul>\n\n")]
    [InlineData(1, "<table><tr><td>1<td>2<tr><td>1<td>2<tr><td>1<td>2<tr><td>1<td>2<tr><td>1<td>2<tr><td>1<td>2<tr><td>1<td>2<tr><td>1<td>2<tr><td>1<td>2<tr><td>1<td>2<tr><td>1<td>2<tr><td>1<td>2<tr><td>1<td>2</table>\n")]
    [InlineData(300, "<p>Một đoạn.\n\n")]
    [InlineData(300, "<details><summary>Thêm</summary>\n\nChữ.\n\n</details>\n\n")]
    [InlineData(400, "- [Bài](/guong/hien-dat/) và *chữ nghiêng*, **chữ đậm**, https://example.org/a.\n")]
    [InlineData(200, "Một đoạn có [liên kết](/guong/hien-dat/) và *chữ nghiêng*, cứ thế.\n\n")]
    [InlineData(250, "| [Bài](/guong/hien-dat/) | *hai* | ba |\n| --- | --- | --- |\n")]
    public void WhatPeopleWriteIsNotTooMuch(int times, string text)
    {
        using var folder = TestFolder.WithGoodSite();
        File.AppendAllText(folder.PathTo(Story), "\n" + StoryShapes.Of(text, times));

        Assert.DoesNotContain(Judged(folder, text), p => p.Severity == Severity.Error);
    }

    [Fact]
    public void AnyRepeatedSignsAreJudged()
    {
        using var folder = TestFolder.WithGoodSite();
        var head = File.ReadAllText(folder.PathTo(Story)).Split("\n---\n")[0] + "\n---\n";
        Check.One(
            Trials.OneIn(25),
            Prop.ForAll(Arb.From(from count in Gen.Choose(1, 4) from signs in Gen.ArrayOf(Gen.Elements(Signs), count) select string.Concat(signs)), shape =>
            {
                folder.Write(Story, head + StoryShapes.Of(shape));
                Judged(folder, shape);
            }));
    }

    private static IReadOnlyList<Problem> Judged(TestFolder folder, string shape)
    {
        var judging = Task.Run(() => Judgement.Of(folder));
        Assert.True(judging.Wait(Patience), $"No end of {shape}");
        Assert.All(new Report(judging.Result, IsStrict: false).Listed(), listed => Assert.InRange(Messages.In("vi").Line(listed.Problem).Length, 1, 40_000));
        return judging.Result;
    }
}

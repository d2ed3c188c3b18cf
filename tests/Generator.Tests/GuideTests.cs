using System.Text.RegularExpressions;
using Recognition.Content.Kinds.Stories;
using Recognition.Tests;

namespace Recognition.Generator.Tests;

/// <summary>The guides for offices keep up with the program: they name every key, and their links lead somewhere.</summary>
public sealed partial class GuideTests
{
    private static readonly string Guide = File.ReadAllText(Repository.PathTo("docs", "huong-dan-bien-tap.md"));

    [Fact]
    public void TheEditorsGuideExplainsEveryKeyOfAStory()
    {
        var explained = Row().Matches(Guide).Select(m => m.Groups[1].Value).ToHashSet(StringComparer.Ordinal);

        Assert.Equal([], StorySchema.Schema.Fields.Select(f => f.Name).Where(key => !explained.Contains(key)));
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("docs/huong-dan-bien-tap.md")]
    [InlineData("docs/van-hanh.md")]
    public void LinksLeadSomewhere(string document)
    {
        var path = Repository.PathTo(document);

        Assert.Equal([], Link().Matches(File.ReadAllText(path)).Select(m => m.Groups[1].Value).Where(link => !Leads(path, link)));
    }

    [Theory]
    [InlineData("no-such-file.md")]
    [InlineData("#no-such-heading")]
    [InlineData("van-hanh.md#no-such-heading")]
    public void ALinkToNowhereIsFound(string link) => Assert.False(Leads(Repository.PathTo("docs", "huong-dan-bien-tap.md"), link));

    /// <summary>Whether a link of a document leads to a file and, if it names one, to a heading in it. Pages of GitHub itself (<c>../../releases</c>) are taken on trust.</summary>
    private static bool Leads(string document, string link)
    {
        var parts = link.Split('#', 2);
        var file = parts[0].Length == 0 ? document : Path.GetFullPath(parts[0], Path.GetDirectoryName(document)!);
        return link.StartsWith("../../", StringComparison.Ordinal)
            || (Path.Exists(file) && (parts.Length == 1 || Heading().Matches(File.ReadAllText(file)).Any(m => Anchor(m.Groups[1].Value) == parts[1])));
    }

    /// <summary>The name that GitHub gives a heading: small letters, no signs, hyphens for blanks.</summary>
    private static string Anchor(string heading) =>
        Sign().Replace(heading.Trim().ToLowerInvariant(), "").Replace(' ', '-');

    [GeneratedRegex(@"^\| `(\w+)`", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex(@"\]\((?!https?:|/|media/)([^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"^#{1,6} (.+?)\r?$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"[^\w\- ]")]
    private static partial Regex Sign();
}

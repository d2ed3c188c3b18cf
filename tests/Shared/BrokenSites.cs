using System.Text.RegularExpressions;
using Recognition.Content.Problems;

namespace Recognition.Tests;

/// <summary>
/// One small site for each mistake: <c>tests/sites/broken/MISTAKE/</c> is laid over the good site, and <c>expected.txt</c> in it
/// holds every line that is to be said, in Vietnamese, an empty line, then in English. Each is judged where its rules live:
/// in <c>Content.Tests</c>, or in <c>Generator.Tests</c> if a fault shows only when pages, links and pictures are looked at.
/// </summary>
internal static partial class BrokenSites
{
    private static readonly string Folder = Repository.PathTo("tests", "sites", "broken");

    /// <summary>What the generator alone finds.</summary>
    private static readonly HashSet<string> CodesOfGenerator = [.. new[]
    {
        Rules.BelowAFile,
        Rules.BrokenLink, Rules.BrokenFragment, Rules.ForbiddenScheme, Rules.ForbiddenHtml, Rules.DroppedHtml, Rules.ForeignPicture, Rules.MarkdownTooDeep, Rules.ParagraphTooDense, Rules.HtmlTooDeep,
        Rules.LinkWithoutAddress, Rules.LinkWithoutText,
        Rules.MissingPicture, Rules.PictureNameDiffers, Rules.PictureOutside, Rules.NotAPicture, Rules.DamagedPicture, Rules.HugePicture,
        Rules.HeicPicture, Rules.AnimatedPicture, Rules.SvgPicture, Rules.CmykPicture, Rules.DeepPicture, Rules.PictureWithoutAlt,
        Rules.PictureWithoutCredit, Rules.PictureNameWithSpaces, Rules.TooTallPicture, Rules.PictureThatStopsTheWorker,
        Rules.PaleAccent, Rules.SmallLogo, Rules.PictureCutForSharing,
        Rules.AddressVanished, Rules.PublishedElsewhere,
    }.Select(rule => rule.Code)];

    /// <summary>Sites with a fault that only the generator finds, though content is checked for that rule as well.</summary>
    private static readonly string[] SitesOfGenerator = ["picture-without-consent", "people-pictured-in-the-text"];

    /// <summary>Every rule's code.</summary>
    public static IReadOnlyList<string> Codes { get; } = [.. typeof(Rules).GetProperties().Select(p => ((Rule)p.GetValue(null)!).Code)];

    /// <summary>All mistakes.</summary>
    public static IReadOnlyList<string> All => [.. Directory.GetDirectories(Folder).Select(d => Path.GetFileName(d)!).Order(StringComparer.Ordinal)];

    /// <summary>Those that show when content is read and checked.</summary>
    public static IReadOnlyList<string> OfContent =>
        [.. All.Where(m => CodesOf(m) is { Count: > 0 } codes && codes.All(Codes.Contains) && !codes.Overlaps(CodesOfGenerator) && !SitesOfGenerator.Contains(m))];

    /// <summary>Those that show only on the whole way to a site.</summary>
    public static IReadOnlyList<string> OfGenerator => [.. All.Where(IsOfGenerator)];

    /// <summary>Whether a mistake shows only on the whole way to a site; what is said of a new one is not known before it has gone all that way.</summary>
    public static bool IsOfGenerator(string mistake) =>
        CodesOf(mistake) is not { } codes || codes.Overlaps(CodesOfGenerator) || SitesOfGenerator.Contains(mistake);

    /// <summary>The codes of the rules a site breaks, as its expectation has them; nothing if there is none yet.</summary>
    public static IReadOnlySet<string>? CodesOf(string mistake) =>
        File.Exists(ExpectationOf(mistake)) ? Code().Matches(File.ReadAllText(ExpectationOf(mistake))).Select(m => m.Value).ToHashSet() : null;

    /// <summary>The good site with a mistake.</summary>
    public static TestFolder With(string mistake)
    {
        var folder = TestFolder.WithGoodSite();
        folder.Overlay(Path.Combine(Folder, mistake));
        return folder;
    }

    /// <summary>
    /// What is said of a mistake, in both languages, must be what was expected; the environment variable <c>ACCEPT_MESSAGES=1</c> makes it so.
    /// </summary>
    public static void Expect(string mistake, IReadOnlyList<Problem> problems)
    {
        Assert.NotEmpty(problems);
        var said = string.Join("\n\n", Messages.Languages.Select(language => string.Join('\n', problems.Select(Messages.In(language).Line)))) + "\n";
        var expectation = ExpectationOf(mistake);

        // What is as it was is not written again: the other project may be reading it.
        if (Environment.GetEnvironmentVariable("ACCEPT_MESSAGES") == "1" && (!File.Exists(expectation) || File.ReadAllText(expectation) != said))
        {
            File.WriteAllText(expectation, said);
        }

        Assert.Equal(File.ReadAllText(expectation), said);
    }

    private static string ExpectationOf(string mistake) => Path.Combine(Folder, mistake, "expected.txt");

    [GeneratedRegex("GS[0-9]{3}")]
    private static partial Regex Code();
}

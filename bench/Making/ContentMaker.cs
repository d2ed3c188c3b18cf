using System.Globalization;
using System.Text.RegularExpressions;
using Recognition.Content.Configuration;
using Recognition.Content.Problems;

namespace Recognition.Bench.Making;

/// <summary>What was made.</summary>
/// <param name="Stories">Number of stories.</param>
/// <param name="Units">Number of units.</param>
/// <param name="Bytes">Bytes of all stories for the generator.</param>
/// <param name="MedianBytes">The median story.</param>
/// <param name="LeastBytes">The shortest.</param>
/// <param name="MostBytes">The longest.</param>
internal sealed record MadeContent(int Stories, int Units, long Bytes, int MedianBytes, int LeastBytes, int MostBytes)
{
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Stories:N0} stories, {Units} units, {Bytes / 1e6:N1} MB of stories; median {MedianBytes / 1e3:N1} kB, {LeastBytes / 1e3:N1}–{MostBytes / 1e3:N1} kB");
}

/// <summary>Writes content for both generators from one source.</summary>
/// <param name="into">The folder; what stands in its <c>input</c> and <c>hugo</c> is replaced.</param>
/// <param name="seed">The seed of all chance.</param>
internal sealed partial class ContentMaker(string into, int seed)
{
    private static readonly string[] Copied = ["taxonomy", "units", "campaigns", "pages", "documents.yml"];

    /// <summary>The place everything is taken from; not the repository's <c>input/</c>, so that no figure changes when an editor writes.</summary>
    private static string Sample => Repository.PathTo("tests", "sites", "sample");

    private string Input => Path.Combine(into, "input");

    private string SettingsFile => Path.Combine(into, "settings.yml");

    public MadeContent Make(int stories)
    {
        CopySample();
        var vocabulary = Vocabulary.Read(Input, SettingsFile);
        var settings = Settings.Read(SettingsFile, File.ReadAllBytes(SettingsFile), new ProblemList())!;
        var prose = Prose.Learn(Path.Combine(Sample, "input", "stories"), settings.Superlatives);
        var maker = new StoryMaker(vocabulary, prose, seed);
        var hugo = new HugoContent(Path.Combine(into, "hugo"), Input, vocabulary);
        hugo.WriteSite();

        var sizes = new int[stories];
        Parallel.For(0, stories, i =>
        {
            var story = maker.Make(i);
            sizes[i] = Folders.Write(Path.Combine(Input, "stories", story.Identity.File), TextOf(story));
            hugo.WriteStory(story);
        });

        Array.Sort(sizes);
        return new(stories, vocabulary.Site.Units.Count, sizes.Sum(s => (long)s), sizes[stories / 2], sizes[0], sizes[^1]);
    }

    private static string TextOf(MadeStory story)
    {
        var aliases = new YamlWriter();
        aliases.List("aliases", story.Aliases);
        return $"---\n{story.FrontMatter}{aliases}---\n\n{story.Body}";
    }

    /// <summary>The peers make no pictures: neither does the generator.</summary>
    [GeneratedRegex("^share_cards: .*$", RegexOptions.Multiline)]
    private static partial Regex ShareCards();

    private void CopySample()
    {
        Folders.Remove(Input);
        Directory.CreateDirectory(Path.Combine(Input, "stories"));
        foreach (var name in Copied)
        {
            Folders.Copy(Path.Combine(Sample, "input", name), Path.Combine(Input, name));
        }

        // Works that stories tell of would name stories that are not there.
        foreach (var campaign in Directory.EnumerateFiles(Path.Combine(Input, "campaigns")))
        {
            File.WriteAllLines(campaign, File.ReadAllLines(campaign).Where(line => !line.TrimStart().StartsWith("story: ", StringComparison.Ordinal)));
        }

        var settings = File.ReadAllText(Path.Combine(Sample, "settings.yml"));
        Folders.Write(SettingsFile, ShareCards().Replace(settings, "share_cards: 0"));
    }
}

using Recognition.Content.Checks;
using Recognition.Content.Configuration;
using Recognition.Content.Files;
using Recognition.Content.Problems;
using Recognition.Tests;

namespace Recognition.Content.Tests;

/// <summary>What is found, and what is known, when the content of a folder is read and checked: no pages, no links, no pictures.</summary>
internal static class Judgement
{
    private const int Threads = 2;

    /// <summary>All problems of a site, in reading order, with paths as they are within its folder.</summary>
    public static IReadOnlyList<Problem> Of(TestFolder folder) => Read(folder, TestFolder.Today).Problems.InOrder();

    /// <summary>The content of a folder as a graph; it must have no errors.</summary>
    public static Site SiteOf(TestFolder folder, DateOnly? today = null)
    {
        var day = today ?? TestFolder.Today;
        var (settings, content, problems) = Read(folder, day);
        Assert.DoesNotContain(problems.InOrder(), p => p.Severity == Severity.Error);
        return SiteBuilder.Build(content, settings, day, withDrafts: false);
    }

    private static (Settings Settings, ContentSet Content, ProblemList Problems) Read(TestFolder folder, DateOnly today)
    {
        var settings = Settings.Read("settings.yml", File.ReadAllBytes(folder.PathTo("settings.yml")), new());
        Assert.NotNull(settings);
        var problems = new ProblemList();
        var content = ContentReader.Read(folder.PathTo("input"), "input", problems, Threads);
        Checker.Check(content, settings, today, problems, new() { MaxDegreeOfParallelism = Threads });
        return (settings, content, problems);
    }
}

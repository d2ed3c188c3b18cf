using Recognition.Content.Problems;
using Recognition.Tests;
using Recognition.Theming;

namespace Recognition.Generator.Tests;

/// <summary>What <c>check</c> finds.</summary>
internal static class Judgement
{
    /// <summary>The program's own words.</summary>
    public static Texts Texts { get; } = Texts.Read("vi", typeof(Pipeline).Assembly);

    /// <summary>What the pipeline is asked for in tests.</summary>
    public static SiteRequest Request(string input, string settings) =>
        new() { Input = input, Settings = settings, Today = TestFolder.Today, Threads = 2 };

    /// <summary>The pipeline for the site of a folder.</summary>
    public static Pipeline PipelineOf(TestFolder folder, bool withDrafts = false)
    {
        DrawnIcons.PutInto(folder);
        return new(Request(folder.PathTo("input"), folder.PathTo("settings.yml")) with { WithDrafts = withDrafts }, Texts, TimeProvider.System, new Unwatched());
    }

    /// <summary>All problems of a site, in reading order.</summary>
    public static IReadOnlyList<Problem> Of(TestFolder folder) => Of(folder.PathTo("input"), folder.PathTo("settings.yml"));

    /// <summary>All problems of a site, in reading order, with paths as they are within its folder.</summary>
    public static IReadOnlyList<Problem> Of(string input, string settings) =>
        Shown(new Pipeline(Request(input, settings), Texts, TimeProvider.System, new Unwatched()).Check());

    /// <summary>The problems of a run, in reading order, with paths as they are within the folder that holds the input.</summary>
    public static IReadOnlyList<Problem> Shown(Outcome outcome)
    {
        var root = Path.GetDirectoryName(outcome.Request.Input)!.Replace('\\', '/') + "/";
        return [.. outcome.Report.Problems.Select(p => p with
        {
            Place = p.Place with { File = Relative(p.Place.File, root) },
            Arguments = [.. p.Arguments.Select(a => a with { Value = Relative(a.Value, root) })],
        })];
    }

    private static string Relative(string text, string root) => text.Replace(root, "", StringComparison.Ordinal);
}

using Recognition.Bench.Making;
using Recognition.Content.Values;

namespace Recognition.Bench.Measuring;

/// <summary>Builds the same content with both generators in turns.</summary>
internal sealed record Contest
{
    /// <summary>A folder of its own, outside the repository.</summary>
    public required string Work { get; init; }

    /// <summary>The generator's built program.</summary>
    public required string Generator { get; init; }

    /// <summary>Whether Hugo finds other stories by its Related function instead of taking the latest of the unit and the field.</summary>
    public required bool UsesHugoRelated { get; init; }

    public required int Seed { get; init; }

    public required int Runs { get; init; }

    /// <summary>Runs the contest for one number of stories.</summary>
    /// <param name="stories">How many.</param>
    /// <param name="say">Takes a line on how far it is.</param>
    public SizeResult Run(int stories, Action<string> say)
    {
        var folder = Path.Combine(Work, $"{stories}");
        var content = new ContentMaker(folder, Seed).Make(stories);
        if (UsesHugoRelated)
        {
            File.AppendAllText(Path.Combine(folder, "hugo", "data", "bench.yml"), "related: true\n");
        }

        say(content.ToString());
        var (ours, hugo, checks) = (new List<Run>(), new List<Run>(), new List<Run>());
        Output? ourOutput = null, hugoOutput = null;
        for (var run = 0; run <= Runs; run++)
        {
            // Nothing is removed between runs: for some seconds after files are removed, ext4 is slow to make new ones.
            var (ourFolder, hugoFolder) = (Path.Combine(folder, $"out-{run}"), Path.Combine(folder, $"out-hugo-{run}"));
            var build = Ours(folder, "build", ["--output", ourFolder]);
            var other = Hugo(folder, hugoFolder);
            var check = Ours(folder, "check", []);
            say($"{(run == 0 ? "warm-up" : $"run {run}")}: build {build.Seconds:N2} s, Hugo {other.Seconds:N2} s, check {check.Seconds:N2} s");
            if (run == 0)
            {
                (ourOutput, hugoOutput) = (Output.Count(ourFolder), Output.Count(hugoFolder));
                continue;
            }

            ours.Add(build);
            hugo.Add(other);
            checks.Add(check);
        }

        return new(content, ours, hugo, checks, ourOutput!, hugoOutput!);
    }

    private static Run Hugo(string folder, string output) =>
        ProgramRunner.Measure("hugo", "--quiet", "-s", Path.Combine(folder, "hugo"), "-d", output);

    private Run Ours(string folder, string verb, IReadOnlyList<string> more) => ProgramRunner.Measure(
        "dotnet",
        [
            Generator, verb,
            "--input", Path.Combine(folder, "input"),
            "--settings", Path.Combine(folder, "settings.yml"),
            "--date", IsoDate.Of(Vocabulary.Today),
            .. more,
        ]);
}

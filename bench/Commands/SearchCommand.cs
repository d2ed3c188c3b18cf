using System.Diagnostics;
using System.Globalization;
using Recognition.Bench.Making;
using Recognition.Content.Values;
using Recognition.Generator.Features.Search;
using Recognition.Generator.Planning;

namespace Recognition.Bench.Commands;

/// <summary><c>search</c>: makes content, builds its site, and has <c>bench/search</c> ask this search and its peers in a browser.</summary>
internal static class SearchCommand
{
    private const string Home = "http://127.0.0.1:6123/";
    private const int Runs = 3;

    public static void Run(Arguments arguments)
    {
        var work = Directory.CreateDirectory(Path.Combine(
            Path.GetFullPath(arguments.Text("work") ?? Path.GetTempPath()),
            $"recognition-bench-search-{Environment.ProcessId}")).FullName;
        try
        {
            var folders = new List<string>();
            foreach (var count in arguments.Numbers("stories", "1000,10000"))
            {
                var folder = Path.Combine(work, count.ToString(CultureInfo.InvariantCulture));
                Console.Error.WriteLine(new ContentMaker(folder, MakeCommand.DefaultSeed).Make(count));
                Build(folder);
                folders.Add(folder);
            }

            NodeScript.Run("search", folders);
        }
        finally
        {
            Folders.Remove(work);
        }
    }

    /// <summary>Writes the site, and makes the index alone a few times to time it.</summary>
    private static void Build(string folder)
    {
        var pipeline = Sites.Of(Path.Combine(folder, "input"), Path.Combine(folder, "settings.yml"), new(Home));
        var plan = pipeline.Check().Plan ?? throw new BenchException("The made stories have errors.");
        var seconds = Enumerable.Range(0, Runs).Select(_ =>
        {
            var watch = Stopwatch.StartNew();
            SearchIndex.Of(plan.Context, Environment.ProcessorCount);
            return watch.Elapsed.TotalSeconds;
        }).Order().ElementAt(Runs / 2);
        Folders.Write(Path.Combine(folder, "index.json"), string.Create(CultureInfo.InvariantCulture, $$"""{ "seconds": {{seconds:0.000}} }"""));
        NodeScript.Start(folder, "dotnet", typeof(SitePlan).Assembly.Location, "build", "--output", "site", "--base-url", Home, "--date", IsoDate.Of(Vocabulary.Today));
    }
}

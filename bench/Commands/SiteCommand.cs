using Recognition.Bench.Measuring;

namespace Recognition.Bench.Commands;

/// <summary><c>site</c>: builds the same content with both generators in turns and prints the figures.</summary>
internal static class SiteCommand
{
    private const string Latest = "latest";
    private const string Related = "related";

    public static void Run(Arguments arguments, IReadOnlyList<string> commandLine)
    {
        var machine = Machine.Look();
        var generator = Repository.Generator(arguments);
        var related = arguments.Text("hugo-related") ?? Latest;
        if (related is not (Latest or Related))
        {
            throw new BenchException("--hugo-related is latest or related.");
        }

        var sizes = arguments.Numbers("stories", "1000,10000");
        var runs = arguments.Number("runs", 5);
        var seed = arguments.Number("seed", MakeCommand.DefaultSeed);
        var work = Directory.CreateDirectory(Path.Combine(
            Path.GetFullPath(arguments.Text("work") ?? Path.GetTempPath()),
            $"recognition-bench-{Environment.ProcessId}")).FullName;
        try
        {
            var contest = new Contest { Work = work, Generator = generator, UsesHugoRelated = related == Related, Seed = seed, Runs = runs };
            var results = sizes.Select(stories => contest.Run(stories, Console.Error.WriteLine)).ToList();
            Console.WriteLine(Report.Figures(results));
            if (arguments.Text("report") is { } file)
            {
                var command = $"dotnet run --project bench -- {string.Join(' ', commandLine)}";
                Folders.Write(Path.GetFullPath(file), Report.Whole(results, machine, command, TimeProvider.System.GetUtcNow()));
            }
        }
        finally
        {
            Folders.Remove(work);
        }
    }
}

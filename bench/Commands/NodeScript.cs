using System.Diagnostics;

namespace Recognition.Bench.Commands;

/// <summary>Runs a script of the bench, after fetching what it needs.</summary>
internal static class NodeScript
{
    /// <summary>Runs <c>bench.mjs</c> of a folder of the bench.</summary>
    /// <param name="folder">The folder's name.</param>
    /// <param name="arguments">What it is told.</param>
    /// <exception cref="BenchException">It failed.</exception>
    public static void Run(string folder, IEnumerable<string> arguments)
    {
        var script = Repository.PathTo("bench", folder);
        if (!Directory.Exists(Path.Combine(script, "node_modules")))
        {
            Start(script, "npm", "ci", "--no-audit", "--no-fund");
        }

        Start(script, "node", ["bench.mjs", .. arguments]);
    }

    /// <summary>Runs a program in a folder to its end.</summary>
    /// <exception cref="BenchException">It failed.</exception>
    public static void Start(string folder, string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = folder })!;
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new BenchException($"{program} {arguments[0]} failed with {process.ExitCode}.");
        }
    }
}

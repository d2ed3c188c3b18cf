using System.Diagnostics;
using Recognition.Tests;

namespace Recognition.Generator.Tests;

/// <summary>The program as people run it.</summary>
internal static class Cli
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "guong-sang.dll");

    /// <summary>Runs the program in a folder, on the day of all tests unless the arguments say otherwise.</summary>
    public static Shell.Outcome Run(TestFolder folder, params string[] arguments) =>
        Shell.Run(folder.Root, "dotnet", [Program, .. WithDate(arguments)]);

    /// <summary>Starts the program in a folder.</summary>
    public static Process Start(TestFolder folder, params string[] arguments) =>
        Shell.Start(folder.Root, "dotnet", [Program, .. WithDate(arguments)]);

    private static string[] WithDate(string[] arguments) =>
        arguments.Contains("--date") ? arguments : [.. arguments, "--date", "2026-11-20"];
}

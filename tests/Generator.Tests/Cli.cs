using System.Diagnostics;
using Recognition.Tests;

namespace Recognition.Generator.Tests;

/// <summary>The program as people run it, on the day of all tests unless the arguments say otherwise.</summary>
internal static class Cli
{
    /// <summary>Runs the program in a folder, in a process that has run it before and with icons that were drawn before.</summary>
    public static Shell.Outcome Run(TestFolder folder, params string[] arguments)
    {
        if (arguments is [] or ["build", ..] or [['-', ..], ..])
        {
            DrawnIcons.PutInto(folder);
        }

        return WarmProgram.Run(folder.Root, WithDate(arguments));
    }

    /// <summary>Runs the program in a folder, in a process of its own and without anything that was made before.</summary>
    public static Shell.Outcome RunAlone(TestFolder folder, params string[] arguments) =>
        Shell.Run(folder.Root, "dotnet", [WarmProgram.Path, .. WithDate(arguments)]);

    /// <summary>Starts the program in a folder, in a process of its own.</summary>
    public static Process Start(TestFolder folder, params string[] arguments) =>
        Shell.Start(folder.Root, "dotnet", [WarmProgram.Path, .. WithDate(arguments)]);

    private static string[] WithDate(string[] arguments) =>
        arguments.Contains("--date") ? arguments : [.. arguments, "--date", "2026-11-20"];
}

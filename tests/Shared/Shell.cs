using System.Diagnostics;

namespace Recognition.Tests;

/// <summary>Runs programs as a person would.</summary>
internal static class Shell
{
    /// <summary>Runs a program to its end.</summary>
    public static Outcome Run(string folder, string program, params IEnumerable<string> arguments)
    {
        using var process = Start(folder, program, arguments);
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new(process.ExitCode, output, error.Result);
    }

    /// <summary>Starts a program.</summary>
    public static Process Start(string folder, string program, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        return Process.Start(start)!;
    }

    /// <summary>What a program said.</summary>
    public sealed record Outcome(int Code, string Output, string Error);
}

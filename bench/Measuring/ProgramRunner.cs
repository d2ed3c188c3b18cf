using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace Recognition.Bench.Measuring;

/// <summary>Runs a program and measures it.</summary>
internal static class ProgramRunner
{
    private const string Time = "/usr/bin/time";

    /// <summary>How peak memory is found on this machine.</summary>
    public static string MemoryMethod => File.Exists(Time) ? $"{Time} (wait4, the largest process of the tree)" : "VmHWM in /proc, polled";

    /// <summary>Runs a program to its end.</summary>
    /// <exception cref="BenchException">It cannot start, or fails.</exception>
    public static Run Measure(string program, params IReadOnlyList<string> arguments)
    {
        var report = Path.GetTempFileName();
        try
        {
            var timed = File.Exists(Time);
            using var process = new Process { StartInfo = timed ? Start(Time, ["-f", "%M", "-o", report, program, .. arguments]) : Start(program, arguments) };
            var watch = Stopwatch.StartNew();
            Begin(process, program);
            var output = process.StandardOutput.ReadToEndAsync();
            var errors = process.StandardError.ReadToEndAsync();
            var polled = timed ? 0 : Poll(process);
            process.WaitForExit();
            var seconds = watch.Elapsed.TotalSeconds;
            var said = output.GetAwaiter().GetResult() + errors.GetAwaiter().GetResult();
            if (process.ExitCode != 0)
            {
                throw new BenchException($"{program} {string.Join(' ', arguments)} failed with {process.ExitCode}: {LastLine(said)}");
            }

            return new(seconds, timed ? long.Parse(File.ReadAllText(report), CultureInfo.InvariantCulture) * 1024 : polled);
        }
        finally
        {
            File.Delete(report);
        }
    }

    /// <summary>The first line a program writes.</summary>
    /// <exception cref="BenchException">It cannot start.</exception>
    public static string FirstLine(string program, params IReadOnlyList<string> arguments)
    {
        using var process = new Process { StartInfo = Start(program, arguments) };
        Begin(process, program);
        return process.StandardOutput.ReadLine()?.Trim() ?? "";
    }

    private static ProcessStartInfo Start(string program, IReadOnlyList<string> arguments) =>
        new(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };

    private static void Begin(Process process, string program)
    {
        try
        {
            process.Start();
        }
        catch (Win32Exception fault)
        {
            throw new BenchException($"{program} cannot be started; is it installed and on the PATH? (error {fault.NativeErrorCode})");
        }
    }

    private static string LastLine(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).LastOrDefault() ?? "no message";

    private static long Poll(Process process)
    {
        var status = $"/proc/{process.Id}/status";
        var most = 0L;
        do
        {
            try
            {
                var line = File.ReadLines(status).FirstOrDefault(l => l.StartsWith("VmHWM:", StringComparison.Ordinal));
                most = line is null ? most : Math.Max(most, long.Parse(line[6..^2], NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture) * 1024);
            }
            catch (IOException)
            {
                // It has just ended.
            }
        }
        while (!process.WaitForExit(5));

        return most;
    }
}

using System.Diagnostics;
using System.Globalization;

namespace Recognition.Bench.Faults;

/// <summary>The program at work, with a hand on its processes.</summary>
internal sealed class Running : IDisposable
{
    private readonly Process _process;
    private readonly Task<string> _output;
    private readonly Task<string> _errors;

    private Running(Process process) => (_process, _output, _errors) = (process, process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());

    /// <summary>Whether it has ended.</summary>
    public bool HasEnded => _process.HasExited;

    /// <summary>Starts a program.</summary>
    public static Running Of(string folder, string program, IEnumerable<string> arguments) =>
        new(Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true })!);

    /// <summary>Runs a program of the system to its end.</summary>
    public static Ended ToEnd(string program, params string[] arguments)
    {
        using var running = Of(Path.GetTempPath(), program, arguments);
        return running.Wait();
    }

    /// <summary>Sends a signal to it.</summary>
    /// <param name="signal"><c>KILL</c>, <c>STOP</c>, <c>CONT</c>.</param>
    public void Signal(string signal)
    {
        if (!HasEnded)
        {
            Send(signal, _process.Id.ToString(CultureInfo.InvariantCulture));
        }
    }

    /// <summary>Whether it has a process in which it works on pictures.</summary>
    public bool HasWorker => Worker is not null;

    /// <summary>The number of that process; any thread may have started it.</summary>
    private string? Worker
    {
        get
        {
            try
            {
                return Directory.EnumerateDirectories($"/proc/{_process.Id}/task").SelectMany(task => File.ReadAllText(Path.Combine(task, "children")).Split(' ', StringSplitOptions.RemoveEmptyEntries)).FirstOrDefault();
            }
            catch (IOException)
            {
                // A thread has just ended.
                return null;
            }
        }
    }

    /// <summary>Sends a signal to the process in which it works on pictures.</summary>
    /// <returns>Whether there is one.</returns>
    public bool SignalWorker(string signal) => Worker is { } process && Send(signal, process);

    /// <summary>Waits for it to end.</summary>
    public Ended Wait()
    {
        _process.WaitForExit();
        return new(_process.ExitCode, _output.GetAwaiter().GetResult(), _errors.GetAwaiter().GetResult());
    }

    /// <summary>Waits, but not longer than that.</summary>
    /// <returns>Whether it has ended.</returns>
    public bool Wait(TimeSpan most) => _process.WaitForExit(most);

    /// <summary>Ends it.</summary>
    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            _process.WaitForExit();
        }

        _process.Dispose();
    }

    private static bool Send(string signal, string process)
    {
        using var kill = Process.Start("kill", ["-" + signal, process]);
        kill.WaitForExit();
        return kill.ExitCode == 0;
    }
}

/// <summary>How a run of a program ended.</summary>
/// <param name="Code">Its exit code.</param>
/// <param name="Output">What it said.</param>
/// <param name="Errors">What it said of faults.</param>
internal sealed record Ended(int Code, string Output, string Errors)
{
    private static readonly string[] WordsOfSystems = ["denied", "Could not", "No space", "Exception", "Read-only"];

    /// <summary>The last of what it said, for a person who looks into it.</summary>
    public string Said => (Errors + Output).Trim() is var all && all.Length > 600 ? all[..600] : all;

    /// <summary>
    /// Whether it did its work, or refused it with a reason and a cure, in Vietnamese: neither a fault that nobody foresaw, nor words of the system.
    /// </summary>
    public bool IsExplained => Code == 0
        || (Code is 1 or 2
            && (Errors.Contains("ãy ", StringComparison.Ordinal) || Errors.Contains("  GS", StringComparison.Ordinal))
            && !Errors.Contains("ngoài dự liệu", StringComparison.Ordinal)
            && !WordsOfSystems.Any(word => Errors.Contains(word, StringComparison.Ordinal)));
}

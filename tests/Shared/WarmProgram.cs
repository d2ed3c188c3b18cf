using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Recognition.Tests;

/// <summary>
/// The program in processes that stay: what a start costs (some seconds of compiling to machine code) is paid once, not by every test.
/// It is the same program, in the same place, with the same standard output; only <see cref="StartupHook"/> calls its <c>Main</c> again and again.
/// What a test does to the process itself (ends it, gives it an environment) needs one of its own: <see cref="Shell"/>.
/// </summary>
internal sealed class WarmProgram : IDisposable
{
    private static readonly ConcurrentBag<WarmProgram> Idle = [];

    private readonly Process _process;

    static WarmProgram() => AppDomain.CurrentDomain.ProcessExit += (_, _) =>
    {
        foreach (var program in Idle)
        {
            program.Dispose();
        }
    };

    private WarmProgram()
    {
        var start = new ProcessStartInfo("dotnet", [Path])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment[StartupHook.Variable] = typeof(StartupHook).Assembly.Location;
        _process = Process.Start(start)!;
    }

    /// <summary>Where the program is.</summary>
    public static string Path { get; } = System.IO.Path.Combine(AppContext.BaseDirectory, "guong-sang.dll");

    /// <summary>Runs the program in a folder, in a process that waits or else in a new one.</summary>
    public static Shell.Outcome Run(string folder, params string[] arguments)
    {
        var program = Idle.TryTake(out var idle) ? idle : new();
        var outcome = program.Do(new(folder, arguments, Guid.NewGuid().ToString("N")));
        if (program._process.HasExited)
        {
            program.Dispose();
        }
        else
        {
            Idle.Add(program);
        }

        return outcome;
    }

    /// <summary>Ends the process: it has nothing more to read.</summary>
    public void Dispose()
    {
        _process.StandardInput.Dispose();
        _process.WaitForExit();
        _process.Dispose();
    }

    private Shell.Outcome Do(StartupHook.Request request)
    {
        _process.StandardInput.WriteLine(JsonSerializer.Serialize(request));
        _process.StandardInput.Flush();
        var reading = Task.Run(() => Read(_process.StandardError, request));
        var output = Read(_process.StandardOutput, request);
        var error = reading.Result;
        if (output.Code is { } code && error.Code == code)
        {
            return new(code, output.Text, error.Text);
        }

        // It ended in the middle, as a process of its own would have: so are its exit code and what it said.
        _process.WaitForExit();
        return new(_process.ExitCode, output.Text, error.Text);
    }

    /// <summary>What the program writes for a request, and the exit code; no code if the process ends before.</summary>
    private static (string Text, int? Code) Read(StreamReader reader, StartupHook.Request request)
    {
        using var written = new MemoryStream();
        int? code = null;
        var (buffer, length) = (new byte[4096], request.Ending(0).Length);
        while (code is null && reader.BaseStream.Read(buffer) is > 0 and var count)
        {
            written.Write(buffer, 0, count);
            var last = Encoding.UTF8.GetString(written.GetBuffer().AsSpan(0, (int)written.Length)[^Math.Min(length, (int)written.Length)..]);
            if (last.StartsWith(request.Mark, StringComparison.Ordinal))
            {
                code = int.Parse(last[request.Mark.Length..], CultureInfo.InvariantCulture);
                written.SetLength(written.Length - length);
            }
        }

        // Decoded as a whole, as what a process of its own writes.
        written.Position = 0;
        using var text = new StreamReader(written, reader.CurrentEncoding);
        return (text.ReadToEnd(), code);
    }
}

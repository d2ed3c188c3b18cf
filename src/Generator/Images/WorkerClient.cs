using System.Collections.Concurrent;
using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Recognition.Generator.Images.Worker;

namespace Recognition.Generator.Images;

/// <summary>One process that works on pictures, as the program sees it. Safe for many threads; each waits for its own answer.</summary>
internal sealed class WorkerClient : IDisposable
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly Lock _input = new();
    private readonly Process _process;
    private readonly ConcurrentDictionary<int, TaskCompletionSource<ImageAnswer?>> _waiting = [];
    private int _last;
    private volatile bool _hasEnded;

    /// <summary>Starts the process.</summary>
    /// <param name="patience">How long it may take to say that it has started.</param>
    /// <exception cref="ImageException">It cannot be started, and the message says why, for a technician.</exception>
    public WorkerClient(TimeSpan patience)
    {
        var started = Expect(0);
        try
        {
            _process = Process.Start(Command())!;
        }
        catch (Exception fault) when (fault is Win32Exception or IOException)
        {
            throw new ImageException(fault.Message);
        }

        _process.ErrorDataReceived += (_, _) => { };
        _process.BeginErrorReadLine();
        new Thread(Listen) { IsBackground = true, Name = "image worker" }.Start();
        if (Await(0, started, patience) is not { Fault: null })
        {
            var reason = started.Task is { IsCompleted: true, Result.Fault: { } said } ? said : _process.StartInfo.FileName;
            Dispose();
            throw new ImageException(reason);
        }
    }

    /// <summary>Whether it has died or was ended.</summary>
    public bool HasEnded => _hasEnded;

    /// <summary>Its number among the processes of the machine.</summary>
    public int ProcessId => _process.Id;

    /// <summary>Has it do a job.</summary>
    /// <param name="job">The job, for a number of this process.</param>
    /// <param name="patience">How long it may take; then the process is ended.</param>
    /// <returns>The answer, or <see langword="null"/> if the process ended before it gave one.</returns>
    public ImageAnswer? Do(Func<int, ImageJob> job, TimeSpan patience)
    {
        var id = Interlocked.Increment(ref _last);
        var answered = Expect(id);
        var line = JsonSerializer.Serialize(job(id), CacheEntry.Json);
        try
        {
            lock (_input)
            {
                _process.StandardInput.WriteLine(line);
                _process.StandardInput.Flush();
            }
        }
        catch (Exception fault) when (fault is IOException or ObjectDisposedException)
        {
            // It has died; who listens notices and ends the wait.
        }

        return Await(id, answered, patience);
    }

    /// <summary>Ends the process; it writes nothing any more when this returns.</summary>
    public void Dispose()
    {
        End();
        _process.Dispose();
    }

    private static ProcessStartInfo Command()
    {
        var program = Path.Combine(AppContext.BaseDirectory, typeof(WorkerClient).Assembly.GetName().Name!);
        var host = Environment.ProcessPath ?? "dotnet";

        // Whoever runs this program by `dotnet` may have it where nothing else finds it.
        var byHost = Path.GetFileNameWithoutExtension(host) == "dotnet";
        var executable = program + (OperatingSystem.IsWindows() ? ".exe" : "");
        var start = byHost || !File.Exists(executable)
            ? new ProcessStartInfo(byHost ? host : "dotnet", [program + ".dll", WorkerProcess.Argument])
            : new ProcessStartInfo(executable, [WorkerProcess.Argument]);
        (start.RedirectStandardInput, start.RedirectStandardOutput, start.RedirectStandardError) = (true, true, true);
        (start.StandardInputEncoding, start.StandardOutputEncoding) = (Utf8, Utf8);

        // Without this, the memory allocator of Linux keeps a pool of freed memory for each thread there ever was.
        start.Environment.TryAdd("MALLOC_ARENA_MAX", "2");
        return start;
    }

    private TaskCompletionSource<ImageAnswer?> Expect(int id) =>
        _waiting[id] = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private ImageAnswer? Await(int id, TaskCompletionSource<ImageAnswer?> answered, TimeSpan patience)
    {
        if (_hasEnded || !answered.Task.Wait(patience))
        {
            End();
        }

        _waiting.TryRemove(id, out _);
        return answered.Task.IsCompleted ? answered.Task.Result : null;
    }

    private void End()
    {
        _hasEnded = true;
        try
        {
            _process.Kill();
            _process.WaitForExit();
        }
        catch (InvalidOperationException)
        {
            // It ended by itself.
        }
    }

    /// <summary>Hands every answer to the thread that waits for it; when there is nothing more to hear, nobody is left waiting.</summary>
    private void Listen()
    {
        try
        {
            while (_process.StandardOutput.ReadLine() is { } line)
            {
                var answer = JsonSerializer.Deserialize<ImageAnswer>(line, CacheEntry.Json)!;
                if (_waiting.TryGetValue(answer.Id, out var answered))
                {
                    answered.TrySetResult(answer);
                }
            }
        }
        catch (Exception fault) when (fault is IOException or ObjectDisposedException or InvalidOperationException or JsonException)
        {
            // It has died, or says what nobody understands: either way it is of no more use.
        }

        _hasEnded = true;
        foreach (var answered in _waiting.Values)
        {
            answered.TrySetResult(null);
        }
    }
}

using System.Collections.Concurrent;
using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Recognition.Content.Model;
using Recognition.Generator.Images.Worker;
using Recognition.Theming;

namespace Recognition.Generator.Images;

/// <summary>
/// The one Node process that encodes photographs with sharp (<c>worker.mjs</c>). Safe for many threads;
/// each waits for its own answer, so that as many jobs are under way as there are threads that ask.
/// </summary>
internal sealed class ImageWorker : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    private readonly Lock _input = new();
    private readonly Process _process;
    private readonly Texts _texts;
    private readonly ConcurrentDictionary<int, TaskCompletionSource<JsonNode>> _waiting = [];
    private readonly StringBuilder _lastWords = new();
    private int _last;
    private volatile bool _hasEnded;

    /// <summary>Starts the worker.</summary>
    /// <param name="script">Path of <c>worker.mjs</c>.</param>
    /// <param name="jobs">How many jobs will be asked for at once.</param>
    /// <param name="texts">Wording of faults.</param>
    /// <exception cref="ImageException">There is no Node.js.</exception>
    public ImageWorker(string script, int jobs, Texts texts)
    {
        _texts = texts;
        var start = new ProcessStartInfo("node", [script])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = Encoding.UTF8,
        };
        start.Environment["UV_THREADPOOL_SIZE"] = Math.Max(4, jobs).ToString(CultureInfo.InvariantCulture);
        try
        {
            _process = Process.Start(start)!;
        }
        catch (Win32Exception)
        {
            throw new ImageException(texts["fault.no-node"]);
        }

        _process.ErrorDataReceived += (_, line) => Hear(line.Data);
        _process.BeginErrorReadLine();
        new Thread(Listen) { IsBackground = true, Name = "image worker" }.Start();
    }

    /// <summary>Looks at a picture and, if a folder is given, writes all its files there.</summary>
    /// <param name="file">Path of the picture.</param>
    /// <param name="asked">What is asked of it.</param>
    /// <param name="folder">Where its files go.</param>
    /// <returns>What it is, or why it will not do.</returns>
    /// <exception cref="ImageException">The worker has died or cannot do it.</exception>
    public PictureVerdict Ask(string file, PictureRequest asked, string? folder)
    {
        var answer = Send("image", file, new()
        {
            ["file"] = Path.GetFullPath(file),
            ["focus"] = asked.Focus is { } focus ? new JsonArray(focus.X, focus.Y) : null,
            ["crops"] = asked.HasCrops,
            ["folder"] = folder is null ? null : Path.GetFullPath(folder),
        });
        return answer["problem"]?.GetValue<string>() is { } problem
            ? new(null, problem, answer["values"]!["megapixels"]?.GetValue<string>())
            : new(answer["picture"].Deserialize<PictureEntry>(CacheEntry.Json), null, null);
    }

    /// <summary>Draws a share card.</summary>
    /// <param name="svg">The drawing, of shapes and outlines.</param>
    /// <param name="folder">Where <c>card.png</c> goes.</param>
    /// <returns>The file with its bytes.</returns>
    /// <exception cref="ImageException">It cannot be drawn.</exception>
    public CacheEntry Draw(string svg, string folder)
    {
        try
        {
            return new() { Sizes = new Dictionary<string, long> { [CardEncoder.FileName] = CardEncoder.Encode(svg, folder) } };
        }
        catch (NetVips.VipsException fault)
        {
            throw new ImageException(_texts["fault.card", "", fault.Message]);
        }
    }

    /// <summary>Ends the worker.</summary>
    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
        }

        _process.Dispose();
    }

    /// <summary>Sends a job and waits for its answer.</summary>
    /// <param name="kind">What it makes, for messages.</param>
    /// <param name="name">The name of that, for messages.</param>
    /// <param name="job">The job.</param>
    private JsonNode Send(string kind, string name, JsonObject job)
    {
        var id = Interlocked.Increment(ref _last);
        var answered = new TaskCompletionSource<JsonNode>(TaskCreationOptions.RunContinuationsAsynchronously);
        _waiting[id] = answered;
        job["id"] = id;
        try
        {
            lock (_input)
            {
                _process.StandardInput.WriteLine(job.ToJsonString());
                _process.StandardInput.Flush();
            }
        }
        catch (IOException)
        {
            // It has died; who listens notices and ends the wait.
        }

        if (_hasEnded || !answered.Task.Wait(Patience))
        {
            throw Died(kind, name);
        }

        _waiting.TryRemove(id, out _);
        var answer = answered.Task.Result;
        if (answer["fault"] is { } fault)
        {
            throw fault.GetValue<string>() is { Length: > 0 } reason ? new ImageException(_texts[$"fault.{kind}", name, reason]) : Died(kind, name);
        }

        return answer;
    }

    private void Hear(string? line)
    {
        lock (_lastWords)
        {
            if (line is { Length: > 0 } && _lastWords.Length < 1000)
            {
                _lastWords.Append(line.Trim()).Append(' ');
            }
        }
    }

    /// <summary>Hands every answer to the thread that waits for it; when there is nothing more to hear, nobody is left waiting.</summary>
    private void Listen()
    {
        try
        {
            while (_process.StandardOutput.ReadLine() is { } line)
            {
                var answer = JsonNode.Parse(line)!;
                if (_waiting.TryGetValue(answer["id"]!.GetValue<int>(), out var answered))
                {
                    answered.TrySetResult(answer);
                }
            }
        }
        catch (Exception fault) when (fault is IOException or ObjectDisposedException or InvalidOperationException or JsonException)
        {
            Hear(fault.Message);
        }

        _hasEnded = true;
        foreach (var answered in _waiting.Values)
        {
            answered.TrySetResult(new JsonObject { ["fault"] = "" });
        }
    }

    private ImageException Died(string kind, string name)
    {
        lock (_lastWords)
        {
            return new(_texts[$"fault.{kind}-worker", name, _lastWords.ToString().Trim()]);
        }
    }
}

/// <summary>What is asked of a photograph.</summary>
/// <param name="HasCrops">Whether it is cut for cards and for other sites as well.</param>
/// <param name="Focus">What must stay when it is cut.</param>
internal sealed record PictureRequest(bool HasCrops, Focus? Focus);

/// <summary>What the worker found.</summary>
/// <param name="Picture">The picture, if it will do.</param>
/// <param name="Problem">Why it will not do, as <c>photographs.mjs</c> names it.</param>
/// <param name="Megapixels">How large it is, if it is too large.</param>
internal sealed record PictureVerdict(PictureEntry? Picture, string? Problem, string? Megapixels);

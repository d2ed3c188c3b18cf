using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;

namespace Recognition.Tests;

/// <summary>The program previewing a folder, as an editor starts it.</summary>
internal sealed partial class RunningPreview : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Process _process;
    private readonly SocketsHttpHandler _handler = new();
    private readonly HttpClient _client;

    private RunningPreview(Process process, Uri address)
    {
        _process = process;
        Address = address;
        _client = new(_handler) { BaseAddress = address };
    }

    /// <summary>Where it is.</summary>
    public Uri Address { get; }

    /// <summary>Starts it, and waits until it says where it is.</summary>
    public static async Task<RunningPreview> StartAsync(TestFolder folder, params string[] arguments)
    {
        var process = Shell.Start(folder.Root, "dotnet", [WarmProgram.Path, "preview", "--no-open", "--port", "0", "--date", "2026-11-20", .. arguments]);
        using var patience = new CancellationTokenSource(Patience);
        while (await process.StandardOutput.ReadLineAsync(patience.Token) is { } line)
        {
            if (Where().Match(line) is { Success: true } where)
            {
                return new(process, new(where.Value));
            }
        }

        throw new InvalidOperationException(await process.StandardError.ReadToEndAsync(patience.Token));
    }

    /// <summary>A page, whatever its status.</summary>
    public async Task<(HttpStatusCode Status, string Text)> GetAsync(string path, params (string Name, string Value)[] headers) => await SendAsync(HttpMethod.Get, path, headers);

    /// <summary>The answer to a request.</summary>
    public async Task<(HttpStatusCode Status, string Text)> SendAsync(HttpMethod method, string path, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, path);
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        using var response = await _client.SendAsync(request);
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    /// <summary>The answer to a file that is handed in.</summary>
    public async Task<(HttpStatusCode Status, string Text)> PostAsync(string path, byte[] file, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new ByteArrayContent(file) };
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        using var response = await _client.SendAsync(request);
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    /// <summary>A page, as soon as it holds a text; what it holds at last if it never does.</summary>
    public async Task<string> EventuallyAsync(string path, string text)
    {
        var until = Stopwatch.StartNew();
        while (true)
        {
            var (_, page) = await GetAsync(path);
            if (page.Contains(text, StringComparison.Ordinal) || until.Elapsed > Patience)
            {
                return page;
            }

            await Task.Delay(50);
        }
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        _handler.Dispose();
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+/")]
    private static partial Regex Where();
}

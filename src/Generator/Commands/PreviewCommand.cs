using System.CommandLine;
using System.ComponentModel;
using System.Diagnostics;
using Recognition.Content.Values;
using Recognition.Generator.Previewing;
using Recognition.Generator.Problems;
using Recognition.Theming;

namespace Recognition.Generator.Commands;

/// <summary><c>preview</c>: serves the site on this machine while it is written, and shows each change when it is saved.</summary>
internal sealed class PreviewCommand
{
    private const int UsualPort = 5080;

    private readonly Texts _texts;
    private readonly TimeProvider _clock;
    private readonly Option<int> _port;
    private readonly Option<bool> _noOpen;
    private readonly SiteOptions _options;

    public PreviewCommand(Texts texts, TimeProvider clock)
    {
        _texts = texts;
        _clock = clock;
        _port = new("--port") { Description = texts["option.port"], DefaultValueFactory = _ => UsualPort };
        _port.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 0 or > 65535)
            {
                result.AddError(texts["fault.port"]);
            }
        });
        _noOpen = new("--no-open") { Description = texts["option.no-open"] };
        _options = new(texts, clock);
    }

    /// <summary>Makes the command.</summary>
    public Command Make()
    {
        var command = new Command("preview", _texts["verb.preview"]) { _port, _noOpen };
        _options.AddReadingTo(command);
        _options.AddBaseUrlTo(command);
        command.SetAction((result, _) => Run(_options.ReadReading(result) with { WithDrafts = true }, result.GetValue(_port), !result.GetValue(_noOpen)));
        return command;
    }

    private async Task<int> Run(SiteRequest request, int port, bool opens)
    {
        if (!Directory.Exists(request.Input) || !File.Exists(request.Settings))
        {
            throw new FaultException(Directory.Exists(request.Input) ? _texts["fault.no-settings", request.Settings] : _texts["fault.no-input", request.Input]);
        }

        var watch = Stopwatch.StartNew();
        var site = new PreviewSite(request, _texts, _clock);
        var events = new PreviewEvents();
        var token = new PreviewToken();
        var pages = new PreviewPages(request, token, _texts);
        await using var server = await PreviewServer.Start(port, token, new PreviewAnswers(site, events, pages, new(request, pages.Open, _texts), _texts).Answer, _texts);
        if (port != 0 && server.Port != port)
        {
            await Console.Error.WriteLineAsync(_texts["preview.other-port", port, server.Port]);
        }

        using var work = new PreviewWork(site, events, request);
        work.Begin();
        var address = $"http://127.0.0.1:{server.Port}/";
        Console.WriteLine(_texts["preview.ready", address, watch.Elapsed.TotalSeconds.ToString("0.0", Vietnamese.Culture)]);
        if (opens)
        {
            Open(address);
        }

        await server.Serve();
        return ExitCode.Done;
    }

    /// <summary>Opens the browser; where there is none, the address is on the screen.</summary>
    private static void Open(string address)
    {
        try
        {
            using var browser = Process.Start(new ProcessStartInfo(address) { UseShellExecute = true });
        }
        catch (Exception fault) when (fault is Win32Exception or InvalidOperationException or PlatformNotSupportedException)
        {
            // Nothing to open it with.
        }
    }
}

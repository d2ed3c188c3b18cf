using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Recognition.Generator.Features.WordFiles;
using Recognition.Generator.Problems;
using Recognition.Theming;

namespace Recognition.Generator.Previewing;

/// <summary>
/// Serves the preview on this machine alone. It answers only to 127.0.0.1 and localhost with its own port, so that no name that was rebound leads here
/// (DNS rebinding). Writing, which only the desk does, needs the desk's own origin and the token of this start as well.
/// </summary>
internal sealed class PreviewServer : IAsyncDisposable
{
    private const int PortsToTry = 20;

    private readonly WebApplication _app;

    private PreviewServer(WebApplication app, int port) => (_app, Port) = (app, port);

    /// <summary>The port it listens on.</summary>
    public int Port { get; }

    /// <summary>Starts it on a port, or on the next one that is free.</summary>
    /// <param name="port">The port that is wanted; 0 for any.</param>
    /// <param name="token">What a request must say that writes.</param>
    /// <param name="answer">Answers a request that may be answered.</param>
    /// <param name="texts">Wording of faults.</param>
    /// <exception cref="FaultException">None of twenty ports is free.</exception>
    public static async Task<PreviewServer> Start(int port, PreviewToken token, RequestDelegate answer, Texts texts)
    {
        for (var tried = port; tried < port + PortsToTry && tried <= IPEndPoint.MaxPort; tried++)
        {
            var app = Make(tried, token, answer);
            try
            {
                await app.StartAsync();
                return new(app, new Uri(app.Urls.First()).Port);
            }
            catch (IOException fault) when (fault.InnerException is AddressInUseException)
            {
                await app.DisposeAsync();
            }
        }

        throw new FaultException(texts["preview.no-port", port, port + PortsToTry - 1]);
    }

    /// <summary>Serves until the program is told to stop.</summary>
    public Task Serve() => _app.WaitForShutdownAsync();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private static WebApplication Make(int port, PreviewToken token, RequestDelegate answer)
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelCore().ConfigureKestrel(options =>
        {
            options.AddServerHeader = false;
            options.Limits.MaxRequestBodySize = WordFile.MostBytes;
            options.Listen(IPAddress.Loopback, port, listen => listen.Protocols = HttpProtocols.Http1);
        });
        var app = builder.Build();
        app.Run(context => Refusal(context, token) is { } status ? Refuse(context, status) : answer(context));
        return app;
    }

    private static int? Refusal(HttpContext context, PreviewToken token)
    {
        var request = context.Request;
        var isOwn = request.Host.Host is "127.0.0.1" or "localhost" && request.Host.Port == context.Connection.LocalPort;
        if (!isOwn)
        {
            return StatusCodes.Status421MisdirectedRequest;
        }

        if (HttpMethods.IsPost(request.Method) && request.Path == PreviewAddresses.Drop)
        {
            return request.Headers.Origin == $"http://{request.Host}" && token.IsSaidBy(request) ? null : StatusCodes.Status403Forbidden;
        }

        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
        {
            return StatusCodes.Status405MethodNotAllowed;
        }

        // Another site may link here, as a person follows it; it may not fetch or frame anything (Fetch Metadata).
        return request.Headers["Sec-Fetch-Site"] == "cross-site" && request.Headers["Sec-Fetch-Mode"] != "navigate" ? StatusCodes.Status403Forbidden : null;
    }

    private static Task Refuse(HttpContext context, int status)
    {
        context.Response.StatusCode = status;
        return Task.CompletedTask;
    }
}

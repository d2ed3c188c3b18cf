using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Recognition.Browser.Tests;

/// <summary>A page of another origin, as a unit's own web site would serve it: a strict policy, and styles that spare nothing.</summary>
internal sealed class OtherSite : IAsyncDisposable
{
    private readonly WebApplication _server;

    private OtherSite(WebApplication server) => _server = server;

    /// <summary>The page's address.</summary>
    public string Address => _server.Urls.First() + "/";

    /// <summary>Serves a page.</summary>
    /// <param name="body">What stands in its body.</param>
    /// <param name="policy">What its Content-Security-Policy says beside <c>default-src 'self'</c>.</param>
    public static async Task<OtherSite> ServeAsync(string body, string policy)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var server = builder.Build();
        server.Run(async context =>
        {
            context.Response.Headers.ContentSecurityPolicy = $"default-src 'self'; {policy}";
            var isStyle = context.Request.Path == "/style.css";
            context.Response.ContentType = isStyle ? "text/css" : "text/html; charset=utf-8";
            await context.Response.WriteAsync(isStyle
                ? "* { color: rgb(255, 0, 0) !important; font-size: 40px !important; } li { border: 9px solid; }"
                : $"""<!doctype html><html lang="vi"><head><title>Trang của xã</title><link rel="stylesheet" href="/style.css"></head><body><h1>Trang của xã</h1><p id="own">Chữ của trang</p>{body}</body></html>""");
        });
        await server.StartAsync();
        return new(server);
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();
}

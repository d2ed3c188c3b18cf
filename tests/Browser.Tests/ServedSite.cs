using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;
using Microsoft.Playwright;
using Recognition.Tests;

namespace Recognition.Browser.Tests;

/// <summary>The sample's site, built by the program under a base path, served by a plain file server, and a browser to see it.</summary>
public sealed class ServedSite : IAsyncLifetime
{
    private const string Folder = "guong-sang";

    /// <summary>Built one after another: all but the first find their photographs in the cache.</summary>
    private static readonly SemaphoreSlim Building = new(1);

    private readonly TestFolder _folder = new();
    private WebApplication? _server;
    private IPlaywright? _playwright;

    /// <summary>The browser.</summary>
    public IBrowser Browser { get; private set; } = null!;

    /// <summary>The home page's address.</summary>
    public string Home { get; private set; } = "";

    public async Task InitializeAsync()
    {
        // Served first and built then, so that absolute addresses hold the port they are served at.
        _server = Serve(_folder.Root);
        await _server.StartAsync();
        Home = $"{_server.Urls.First()}/{Folder}/";
        await Building.WaitAsync();
        var built = WarmProgram.Run(
            Repository.PathTo("tests", "sites", "sample"),
            "build", "--output", _folder.PathTo(Folder), "--base-url", Home, "--date", "2026-11-20");
        Building.Release();
        Assert.True(built.Code == 0, built.Error);

        _playwright = await Playwright.CreateAsync();
        Browser = await Chromium.LaunchAsync(_playwright);
    }

    public async Task DisposeAsync()
    {
        await Browser.DisposeAsync();
        _playwright?.Dispose();
        await _server!.DisposeAsync();
        _folder.Dispose();
    }

    /// <summary>Names of the files in a folder of the site.</summary>
    public IEnumerable<string> FilesIn(string folder) => Directory.EnumerateFiles(_folder.PathTo(Path.Combine(Folder, folder))).Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal);

    /// <summary>Begins a visit at an address of the site.</summary>
    public Task<Visit> VisitAsync(string address, int width, ColorScheme scheme = ColorScheme.Light) =>
        Visit.BeginAsync(Browser, Home + address, width, scheme);

    private static WebApplication Serve(string folder)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var server = builder.Build();
        server.UseFileServer(new FileServerOptions
        {
            FileProvider = new PhysicalFileProvider(folder),

            // As GitHub Pages does: scripts of other sites may read.
            StaticFileOptions = { OnPrepareResponse = file => file.Context.Response.Headers.AccessControlAllowOrigin = "*" },
        });
        server.Run(async context =>
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            context.Response.ContentType = "text/html; charset=utf-8";
            await context.Response.SendFileAsync(Path.Combine(folder, Folder, "404.html"));
        });
        return server;
    }
}

/// <summary>Browser tests share a site and a browser, one after another.</summary>
[CollectionDefinition(Name)]
public sealed class ServedSiteCollection : ICollectionFixture<ServedSite>
{
    public const string Name = "served site";
}

/// <summary>Tests that open many kinds of page: half of the work, beside the other half.</summary>
[CollectionDefinition(Name)]
public sealed class ManyPagesCollection : ICollectionFixture<ServedSite>
{
    public const string Name = "many pages";
}

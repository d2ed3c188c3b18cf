using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Recognition.Content.Schema;
using Recognition.Generator.Features.Data;
using Recognition.Theming;

namespace Recognition.Generator.Previewing;

/// <summary>Answers the requests of a preview: pages are rendered when they are asked for, with a script that shows them anew.</summary>
/// <param name="site">The site.</param>
/// <param name="events">What happens.</param>
/// <param name="pages">The pages of the preview itself.</param>
/// <param name="drop">Makes drafts of Word files.</param>
/// <param name="texts">Wording.</param>
internal sealed partial class PreviewAnswers(PreviewSite site, PreviewEvents events, PreviewPages pages, DroppedFile drop, Texts texts)
{
    private const string NotFound = "404.html";

    private static readonly FileExtensionContentTypeProvider Types = new();

    /// <summary>Answers a request.</summary>
    public Task Answer(HttpContext context)
    {
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers["Cross-Origin-Resource-Policy"] = "same-origin";
        context.Response.Headers.XContentTypeOptions = "nosniff";
        var state = site.State;
        var path = context.Request.Path.Value ?? "/";
        return path switch
        {
            PreviewAddresses.Events => Tell(context),

            // Browsers ask for it by themselves on pages that name no icon.
            "/favicon.ico" => Nothing(context),
            PreviewAddresses.Status => Send(context, "application/json", PreviewStatus.Write(pages.StatusOf(state, context.Request.Query[PreviewAddresses.Page].ToString()))),
            PreviewAddresses.Drop when HttpMethods.IsPost(context.Request.Method) => Take(context, state),
            PreviewAddresses.Problems => Send(context, pages.Problems(state)),
            PreviewAddresses.Desk => Send(context, pages.Desk(state, drop.Last, context.Request.Query["don-vi"].ToString(), context.Request.Query["tac-gia"].ToString())),
            _ when path.StartsWith(PreviewAddresses.Files, StringComparison.Ordinal) => SendOwn(context, path[PreviewAddresses.Files.Length..]),
            _ when state.Site is { } shown => SendOf(context, state, shown, path),
            _ => Send(context, pages.Problems(state)),
        };
    }

    /// <summary>A file of its own as the body; its name and its title stand in the address.</summary>
    private async Task Take(HttpContext context, PreviewState state)
    {
        using var bytes = new MemoryStream();
        await context.Request.Body.CopyToAsync(bytes, context.RequestAborted);
        var (name, title) = (Path.GetFileName(context.Request.Query["tep"].ToString()), context.Request.Query["ten"].ToString());
        await Send(context, "application/json", JsonSerializer.SerializeToUtf8Bytes(drop.Take(state, name, bytes.ToArray(), title), DataJson.Options));
    }

    private static Task Nothing(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status204NoContent;
        return Task.CompletedTask;
    }

    private Task SendOf(HttpContext context, PreviewState state, PreviewedSite shown, string path)
    {
        var (plan, basePath) = (shown.Plan, shown.BasePath);
        if (!path.StartsWith(basePath, StringComparison.Ordinal))
        {
            context.Response.Redirect(path is "/" || path + "/" == basePath ? basePath : basePath + path.TrimStart('/'));
            return Task.CompletedTask;
        }

        var address = path[basePath.Length..];
        if (shown.Pages.ContainsKey(address))
        {
            return SendPage(context, state, shown, address);
        }

        if (shown.Files.TryGetValue(address, out var file) && Bytes(file.Make!) is { } bytes)
        {
            return Send(context, TypeOf(address), bytes);
        }

        if (plan.Pages.FirstOrDefault(page => page.Files.Any(beside => beside.Address == address)) is { } page)
        {
            return Send(context, TypeOf(address), page.Files.First(beside => beside.Address == address).Make(plan.Context, page.Make()));
        }

        if (plan.HasSearch && plan.Search.Files.FirstOrDefault(part => part.Address == address) is { Address: not null } part)
        {
            return Send(context, TypeOf(address), part.Content);
        }

        if (shown.Pages.ContainsKey(address + "/"))
        {
            context.Response.Redirect(path + "/");
            return Task.CompletedTask;
        }

        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return SendPage(context, state, shown, NotFound);
    }

    private Task SendPage(HttpContext context, PreviewState state, PreviewedSite shown, string address)
    {
        if (address == Addresses.Search && !shown.Plan.HasSearch)
        {
            // The index of ten thousand stories takes seconds: it is made beside, and the page comes by itself.
            _ = Task.Run(() =>
            {
                _ = shown.Plan.Search;
                events.Tell(PreviewEvents.Changed);
            });
            return Send(context, pages.Wait(state, texts["preview.search"]));
        }

        var renderer = shown.Plan.Renderer();
        try
        {
            return Send(context, WithScript(renderer.Render(shown.Pages[address].Make()), state));
        }
        catch (ThemeException fault)
        {
            return Send(context, pages.Wait(state, fault.Message));
        }
    }

    /// <summary>A page with the bar over it; frames and posters, which allow no script, stay as they are.</summary>
    private static string WithScript(string html, PreviewState state) =>
        !html.Contains("script-src", StringComparison.Ordinal) ? html
        : Head().Replace(html, $"<link rel=\"stylesheet\" href=\"{PreviewAddresses.Files}preview.css\"><script src=\"{PreviewAddresses.Files}preview.js\" data-version=\"{state.Version.ToString(CultureInfo.InvariantCulture)}\" type=\"module\"></script></head>", 1);

    private async Task Tell(HttpContext context)
    {
        context.Response.ContentType = "text/event-stream";
        try
        {
            await foreach (var what in events.Listen(context.RequestAborted))
            {
                await context.Response.WriteAsync($"retry: 500\nevent: {what}\ndata:\n\n", context.RequestAborted);
                await context.Response.Body.FlushAsync(context.RequestAborted);
            }
        }
        catch (OperationCanceledException)
        {
            // The page was closed, or the program ends.
        }
    }

    private static async Task SendOwn(HttpContext context, string name)
    {
        await using var stream = typeof(PreviewAnswers).Assembly.GetManifestResourceStream("Preview/" + name);
        if (stream is null)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        context.Response.ContentType = TypeOf(name);
        await stream.CopyToAsync(context.Response.Body, context.RequestAborted);
    }

    private static Task Send(HttpContext context, string html) => Send(context, "text/html; charset=utf-8", Encoding.UTF8.GetBytes(html));

    private static async Task Send(HttpContext context, string type, ReadOnlyMemory<byte> bytes)
    {
        context.Response.ContentType = type;
        context.Response.ContentLength = bytes.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await context.Response.Body.WriteAsync(bytes, context.RequestAborted);
        }
    }

    /// <summary>The bytes of a file; nothing if it is a photograph that is still being made.</summary>
    private static ReadOnlyMemory<byte>? Bytes(Func<ReadOnlyMemory<byte>> make)
    {
        try
        {
            return make();
        }
        catch (Exception fault) when (fault is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    private static string TypeOf(string address) => Types.TryGetContentType(address, out var type)
        ? type.StartsWith("text/", StringComparison.Ordinal) ? type + "; charset=utf-8" : type
        : "application/octet-stream";

    [GeneratedRegex("</head>", RegexOptions.CultureInvariant)]
    private static partial Regex Head();
}

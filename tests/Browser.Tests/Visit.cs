using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Recognition.Browser.Tests;

/// <summary>A reader's visit. When it ends, there must have been no request to another origin and no error in the console.</summary>
public sealed class Visit : IAsyncDisposable
{
    private readonly ConcurrentQueue<string> _faults = new();

    private Visit(IPage page) => Page = page;

    /// <summary>The page.</summary>
    public IPage Page { get; }

    /// <summary>Begins a visit in a window of that width. Requests may go to another origin if it is named.</summary>
    public static async Task<Visit> BeginAsync(IBrowser browser, string address, int width, ColorScheme scheme, string? alsoTo = null)
    {
        var context = await browser.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = 800 }, ColorScheme = scheme, Locale = "vi-VN" });
        var visit = new Visit(await context.NewPageAsync());
        var origin = new Uri(address).GetLeftPart(UriPartial.Authority);
        visit.Page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(origin, StringComparison.Ordinal) && !(alsoTo is not null && request.Url.StartsWith(alsoTo, StringComparison.Ordinal)) && !request.Url.StartsWith("data:", StringComparison.Ordinal))
            {
                visit._faults.Enqueue("request to " + request.Url);
            }
        };
        visit.Page.Console += (_, message) =>
        {
            if (message.Type == "error")
            {
                visit._faults.Enqueue($"{message.Text} ({message.Location} on {visit.Page.Url})");
            }
        };
        await visit.Page.GotoAsync(address);
        return visit;
    }

    /// <summary>Waits until the reader is at an address that matches a pattern, however many redirects lead there.</summary>
    public Task ArrivesAtAsync(string pattern) => Assertions.Expect(Page).ToHaveURLAsync(new Regex(pattern), new() { Timeout = 30_000 });

    /// <summary>Waits until nothing on the page is wider than the window, also on a page that loads itself anew meanwhile.</summary>
    public Task FitsInWidthAsync() => Page.WaitForFunctionAsync("document.documentElement.scrollWidth <= innerWidth");

    public async ValueTask DisposeAsync()
    {
        await Page.Context.CloseAsync();
        Assert.Equal("", string.Join(Environment.NewLine, _faults));
    }
}

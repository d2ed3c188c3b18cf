using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Recognition.Theming;

namespace Recognition.Generator.Planning;

/// <summary>Renders pages with the components of a theme. Safe for many threads: each page has a renderer of its own.</summary>
internal sealed class PageRenderer : IDisposable
{
    /// <summary>Escapes what HTML needs escaped; the default also escapes every letter outside ASCII.</summary>
    private static readonly HtmlEncoder VietnameseAsItIs = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly Theme _theme;
    private readonly ServiceProvider _services;

    public PageRenderer(Theme theme, ThemeContext context)
    {
        _theme = theme;
        _services = new ServiceCollection().AddSingleton(context).AddSingleton(VietnameseAsItIs).BuildServiceProvider();
    }

    /// <summary>Renders a page as a whole HTML document.</summary>
    /// <exception cref="ThemeException">The theme's component failed.</exception>
    public string Render(PageModel model)
    {
        try
        {
            return RenderAsync(model).GetAwaiter().GetResult();
        }
        catch (Exception fault) when (fault is not (OutOfMemoryException or ThemeException))
        {
            throw new ThemeException($"/{model.Address}: {fault.Message}", fault);
        }
    }

    public void Dispose() => _services.Dispose();

    private async Task<string> RenderAsync(PageModel model)
    {
        await using var renderer = new HtmlRenderer(_services, NullLoggerFactory.Instance);
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var parameters = ParameterView.FromDictionary(new Dictionary<string, object?> { [nameof(Page<>.Model)] = model });
            var root = await renderer.RenderComponentAsync(_theme.ComponentFor(model), parameters);
            using var writer = new StringWriter(CultureInfo.InvariantCulture);
            root.WriteHtmlTo(writer);
            return writer.ToString();
        });
    }
}

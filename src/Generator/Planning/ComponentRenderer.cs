using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Recognition.Generator.Planning;

/// <summary>Renders Razor components. Safe for many threads: each rendering has a renderer of its own.</summary>
internal sealed class ComponentRenderer : IDisposable
{
    /// <summary>Escapes what HTML needs escaped; the default also escapes every letter outside ASCII.</summary>
    private static readonly HtmlEncoder VietnameseAsItIs = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly ServiceProvider _services;

    private ComponentRenderer(ServiceProvider services) => _services = services;

    /// <summary>A renderer whose components may inject one thing.</summary>
    public static ComponentRenderer With<T>(T injected)
        where T : class => new(new ServiceCollection().AddSingleton(injected).AddSingleton(VietnameseAsItIs).BuildServiceProvider());

    /// <summary>The HTML of a component.</summary>
    /// <param name="component">Its type.</param>
    /// <param name="parameters">Its parameters by their names.</param>
    public string Render(Type component, IDictionary<string, object?> parameters) => RenderAsync(component, parameters).GetAwaiter().GetResult();

    public void Dispose() => _services.Dispose();

    private async Task<string> RenderAsync(Type component, IDictionary<string, object?> parameters)
    {
        await using var renderer = new HtmlRenderer(_services, NullLoggerFactory.Instance);
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var root = await renderer.RenderComponentAsync(component, ParameterView.FromDictionary(parameters));
            using var writer = new StringWriter(CultureInfo.InvariantCulture);
            root.WriteHtmlTo(writer);
            return writer.ToString();
        });
    }
}

namespace Recognition.Generator.Rendering;

/// <summary>
/// Renders Razor components, each once and from top to bottom: what they write is what is published. Nothing compares, dispatches or waits,
/// as ASP.NET Core's renderer does for pages that change. Safe for many threads.
/// </summary>
/// <param name="injected">What components may inject.</param>
internal sealed class ComponentRenderer(object injected)
{
    /// <summary>The HTML of a component.</summary>
    /// <param name="component">Its type.</param>
    /// <param name="parameters">Its parameters by their names.</param>
    public string Render(Type component, IEnumerable<KeyValuePair<string, object?>> parameters) => new ComponentHtml(injected).Of(component, parameters);
}

using Recognition.Generator.Rendering;
using Recognition.Theming;

namespace Recognition.Generator.Planning;

/// <summary>Renders pages with the components of a theme. Safe for many threads.</summary>
/// <param name="theme">The theme.</param>
/// <param name="context">What its components see.</param>
/// <param name="english">What those of pages in English see, if there are such pages.</param>
internal sealed class PageRenderer(Theme theme, ThemeContext context, ThemeContext? english)
{
    private readonly ComponentRenderer _components = new(context);
    private readonly ComponentRenderer? _english = english is null ? null : new(english);

    /// <summary>Renders a page as a whole HTML document.</summary>
    /// <exception cref="ThemeException">The theme's component failed.</exception>
    public string Render(PageModel model)
    {
        try
        {
            return (model.IsEnglish ? _english! : _components).Render(theme.ComponentFor(model), [new(nameof(Page<>.Model), model)]);
        }
        catch (Exception fault) when (fault is not (OutOfMemoryException or ThemeException))
        {
            throw new ThemeException($"/{model.Address}: {fault.Message}", fault);
        }
    }
}

using Microsoft.AspNetCore.Components;
using Recognition.Content;

namespace Recognition.Theming;

/// <summary>The base of every component of a theme: pages, layouts and parts.</summary>
public abstract class ThemeComponent : ComponentBase
{
    /// <summary>What every component may use besides its own parameters.</summary>
    [Inject]
    public ThemeContext Context { get; set; } = null!;

    /// <summary>The site as a whole.</summary>
    protected Site Site => Context.Site;

    /// <summary>Text of the interface, and dates and quarters as people read them.</summary>
    protected Texts T => Context.Texts;

    /// <summary>The language of the pages that links lead to, where it is not that of this page.</summary>
    protected string? OtherLanguage => T.Language == Site.Settings.Language ? null : Site.Settings.Language;

    /// <summary>Where everything is.</summary>
    protected Links To => Context.Links;

    /// <summary>The photographs.</summary>
    protected Pictures Pictures => Context.Pictures;

    /// <summary>A title, name or label whose words no line breaks. Not for prose, and not for attributes, which know no markup.</summary>
    protected MarkupString Bound(string? text) => Context.Words.Markup(text);
}

/// <summary>
/// A theme has one component derived from this for each kind of page, or one for a base model that serves several
/// (<c>Page&lt;ListPage&gt;</c>, <c>Page&lt;PageModel&gt;</c>). The component renders the whole document, doctype included.
/// </summary>
/// <typeparam name="TModel">The kind of page.</typeparam>
public abstract class Page<TModel> : ThemeComponent
    where TModel : PageModel
{
    /// <summary>What the page shows.</summary>
    [Parameter]
    [EditorRequired]
    public TModel Model { get; set; } = null!;
}

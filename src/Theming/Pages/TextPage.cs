using Recognition.Content.Kinds.FreePages;

namespace Recognition.Theming.Pages;

/// <summary>A free page.</summary>
/// <param name="Page">The page.</param>
/// <param name="BodyHtml">Its text as HTML.</param>
public sealed record TextPage(FreePage Page, string BodyHtml)
    : PageModel(Page.Address, Page.Title);

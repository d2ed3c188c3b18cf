using Recognition.Theming.Pages;

namespace Recognition.Generator.Features.FreePages;

/// <summary>Pages outside the families, and what a reader sees at an address that does not exist.</summary>
internal static class TextPages
{
    public static IEnumerable<PlannedPage> Of(PageContext context) =>
    [
        .. context.Site.Pages.Select(page => new PlannedPage(
            page.Address,
            () => new TextPage(page, context.ToHtml(page.Body)) { Description = page.Summary, Trail = context.Trail() })
        {
            Source = page.Body,
        }),
        new("404.html", () => new NotFoundPage(context.Texts["name.not-found"])) { IsLasting = false, IsListed = false },
    ];
}

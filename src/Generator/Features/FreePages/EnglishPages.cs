using Recognition.Content.Schema;
using Recognition.Theming.Pages;

namespace Recognition.Generator.Features.FreePages;

/// <summary>The page in English of a site in Vietnamese; a site in English needs none.</summary>
internal static class EnglishPages
{
    public static IEnumerable<PlannedPage> Of(PageContext context) => context.English is { } english
        ? [new(Addresses.English, () => new EnglishPage(english["name.english"]) { Description = english["about.english"] })]
        : [];
}

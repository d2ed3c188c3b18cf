using Recognition.Content.Schema;
using Recognition.Theming.Pages;

namespace Recognition.Generator.Features.Search;

/// <summary>The search page.</summary>
internal static class SearchPages
{
    public static IEnumerable<PlannedPage> Of(PageContext context)
    {
        yield return new(Addresses.Search, () => new SearchPage(context.Texts["name.search"], context.SearchIndex())
        {
            Trail = context.Trail(),
        });
    }
}

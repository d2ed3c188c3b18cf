using Recognition.Content;
using Recognition.Theming.Pages;

namespace Recognition.Generator.Pages;

/// <summary>The search page.</summary>
internal static class Search
{
    public static IEnumerable<PlannedPage> Of(PageContext context)
    {
        yield return new(Addresses.Search, () => new SearchPage(context.Texts["name.search"], context.SearchIndex())
        {
            Trail = context.Trail(),
        });
    }
}

using Recognition.Content.Schema;
using Recognition.Theming.Pages;

namespace Recognition.Generator.Features.Documents;

/// <summary>The document register.</summary>
internal static class DocumentPages
{
    private const int StoriesPerDocument = 5;

    public static IEnumerable<PlannedPage> Of(PageContext context)
    {
        yield return new(Addresses.Documents, () => Make(context));
    }

    private static DocumentsPage Make(PageContext context)
    {
        var site = context.Site;
        var campaigns = site.Campaigns.SelectMany(c => c.Basis.Select(d => (d, c))).ToLookup(x => x.d, x => x.c);
        var entries = site.Documents.Select(document => new DocumentEntry(
            document,
            [.. site.ByDocument[document].Take(StoriesPerDocument)],
            site.ByDocument[document].Count,
            [.. campaigns[document]]));
        return new(context.Texts["name.documents"], [.. entries]) { Description = context.Texts["about.documents"], Trail = context.Trail() };
    }
}

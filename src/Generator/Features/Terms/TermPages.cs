using Recognition.Content;
using Recognition.Content.Kinds.Terms;
using Recognition.Content.Quotas;
using Recognition.Content.Schema;
using Recognition.Generator.Features.Calendars;
using Recognition.Generator.Features.Lists;
using Recognition.Theming.Pages;

namespace Recognition.Generator.Features.Terms;

/// <summary>Fields of merit, kinds of subject, blocks, movements and awards: an index of each family, and a list for each term.</summary>
internal static class TermPages
{
    public static IEnumerable<PlannedPage> Of(PageContext context)
    {
        var (site, texts) = (context.Site, context.Texts);

        // What the year's page shows of a block; counted once, and only if a page asks.
        var coverage = new Lazy<ILookup<Block?, CoverageYear>>(() => site.Coverage.Of(site.Today.Year).ToLookup(row => row.Unit.Block));
        return
        [
            .. Family(context, site.Categories, site.ByCategory, Addresses.Categories, "categories", (term, listing) => new CategoryPage(term, texts.Label(term), listing)),
            .. Family(context, site.Subjects, site.BySubject, Addresses.Subjects, "subjects", (term, listing) => new SubjectPage(term, texts.Label(term), listing)),
            .. Family(context, site.Movements, site.ByMovement, Addresses.Movements, "movements", (term, listing) => new MovementPage(term, texts.Label(term), listing)),
            .. Family(context, site.Blocks, site.ByBlock, Addresses.Blocks, "blocks", (term, listing) => Block(context, term, listing, coverage), calendar: block => Calendar.Of(context, block)),
            .. Family(
                context,
                site.Awards,
                site.ByAward,
                Addresses.Awards,
                "awards",
                (term, listing) => new AwardPage(term, texts.Label(term), listing),
                award => texts[$"tier.{award.Tier}"]),
        ];
    }

    private static BlockPage Block(PageContext context, Block block, Listing listing, Lazy<ILookup<Block?, CoverageYear>> coverage)
    {
        var site = context.Site;
        var units = site.UnitsOfBlock[block].ToList();
        return new(block, units, context.Texts.Label(block), listing)
        {
            Due = units.Select(unit => site.Coverage.NextDueOf(unit) is { } due ? site.Coverage.Of(unit, due) : null).MinBy(cell => cell?.Deadline?.LastDay),
            Coverage = listing.Number == 1 ? [.. coverage.Value[block]] : [],
        };
    }

    private static IEnumerable<PlannedPage> Family<T>(
        PageContext context,
        IReadOnlyList<T> terms,
        StoryIndex<T> stories,
        string index,
        string family,
        Func<T, Listing, ListPage> make,
        Func<T, string?>? section = null,
        Func<T, Calendar>? calendar = null)
        where T : Term
    {
        yield return new(index, () => new IndexPage(index, context.Texts[$"name.{family}"], [.. Sections(context, terms, stories, section)])
        {
            Description = context.Texts[$"about.{family}"],
            Trail = context.Trail(),
        });
        foreach (var term in terms)
        {
            var pages = context.Paged(
                stories[term],
                term.Address,
                listing => make(term, listing) with { Description = term.Description, Trail = context.Trail(($"name.{family}", index)) },
                calendar: calendar?.Invoke(term));
            foreach (var page in pages)
            {
                yield return page;
            }
        }
    }

    private static IEnumerable<IndexSection> Sections<T>(PageContext context, IReadOnlyList<T> terms, StoryIndex<T> stories, Func<T, string?>? section)
        where T : Term => terms
        .GroupBy(term => section?.Invoke(term))
        .Select(group => new IndexSection(
            group.Key,
            [.. group.Select(term => new IndexEntry(new(context.Texts.Label(term), term.Address), stories[term].Count, term.Description))]));
}

using System.Globalization;
using Recognition.Content;
using Recognition.Content.Kinds.Terms;
using Recognition.Content.Quotas;
using Recognition.Content.Schema;
using Recognition.Content.Values;
using Recognition.Generator.Features.Lists;
using Recognition.Theming.Pages;

namespace Recognition.Generator.Features.Periods;

/// <summary>All quarters and years, each quarter's showcase and each year's review.</summary>
internal static class PeriodPages
{
    public static IEnumerable<PlannedPage> Of(PageContext context) =>
    [
        new(Addresses.Quarters, () => QuarterIndex(context)),
        .. context.Site.Quarters.SelectMany((quarter, i) => Showcase(context, quarter, i)),
        new(Addresses.Years, () => YearIndex(context)),
        .. context.Site.Years.SelectMany(year => Review(context, year)),
    ];

    private static IndexPage QuarterIndex(PageContext context)
    {
        var sections = context.Site.Quarters
            .GroupBy(q => q.Year)
            .Select(year => new IndexSection(
                context.Texts["name.year", year.Key],
                [.. year.Select(q => new IndexEntry(new(context.Texts.Quarter(q), Addresses.Of(q)), context.Site.ByQuarter[q].Count))]));
        return new(Addresses.Quarters, context.Texts["name.quarters"], [.. sections]) { Description = context.Texts["about.quarters"], Trail = context.Trail() };
    }

    private static IndexPage YearIndex(PageContext context)
    {
        var entries = context.Site.Years
            .Select(year => new IndexEntry(new(context.Texts["name.year", year], Addresses.OfYear(year)), context.Site.ByYear[year].Count));
        return new(Addresses.Years, context.Texts["name.years"], [new(null, [.. entries])]) { Description = context.Texts["about.years"], Trail = context.Trail() };
    }

    private static IEnumerable<PlannedPage> Showcase(PageContext context, Quarter quarter, int position)
    {
        var site = context.Site;
        var rules = site.Plans.QuarterlyIn(quarter).ToList();
        return context.Paged(site.ByQuarter[quarter], Addresses.Of(quarter), listing =>
            new QuarterPage(
                quarter,
                rules,
                listing.Number == 1 ? site.Coverage.Of(quarter) : [],
                context.Texts.Quarter(quarter),
                listing)
            {
                Blocks = [.. site.Blocks.Where(b => rules.Exists(rule => rule.Quota.Rota.QuartersOf(b.Slug).Contains(quarter.Number)))],
                Named = site.Coverage.NamedIn(quarter),
                Next = position > 0 ? site.Quarters[position - 1] : null,
                Previous = position + 1 < site.Quarters.Count ? site.Quarters[position + 1] : null,
                Trail = context.Trail(("name.quarters", Addresses.Quarters)),
            });
    }

    private static IEnumerable<PlannedPage> Review(PageContext context, int year)
    {
        var name = context.Texts["name.year", year.ToString(CultureInfo.InvariantCulture)];
        return context.Paged(context.Site.ByYear[year], Addresses.OfYear(year), listing => ReviewPage(context.Site, year, name, listing) with
        {
            Description = context.Texts["about.year", year.ToString(CultureInfo.InvariantCulture)],
            Trail = context.Trail(("name.years", Addresses.Years)),
        });
    }

    private static YearPage ReviewPage(Site site, int year, string name, Listing listing)
    {
        if (listing.Number > 1)
        {
            return new(year, [], name, listing);
        }

        var coverage = site.Coverage.Of(year);
        var subjects = site.ByYear[year].Select(s => s.Subject).OfType<Subject>().CountBy(s => s).ToDictionary();
        return new(year, [.. site.Quarters.Where(q => q.Year == year).OrderBy(q => q.Number).Select(q => TallyOf(site, q, coverage))], name, listing)
        {
            Coverage = coverage,
            Awards = Tiers.Of(site.ByYear[year]),
            Mentions = Tiers.MentionsOf(site.ByYear[year]),
            Subjects = [.. site.Subjects.Where(subjects.ContainsKey).Select(s => new SubjectCount(s, subjects[s]))],
        };
    }

    private static QuarterTally TallyOf(Site site, Quarter quarter, IEnumerable<CoverageYear> coverage) =>
        new(quarter, site.ByQuarter[quarter].Count, CoverageTally.Of([.. coverage.Select(row => row.Quarters[quarter.Number - 1])]));
}

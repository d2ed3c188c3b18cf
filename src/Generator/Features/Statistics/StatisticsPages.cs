using Recognition.Content;
using Recognition.Content.Kinds.Terms;
using Recognition.Content.Quotas;
using Recognition.Content.Schema;
using Recognition.Content.Values;
using Recognition.Theming.Pages;

namespace Recognition.Generator.Features.Statistics;

/// <summary>Figures about everything.</summary>
internal static class StatisticsPages
{
    public static IEnumerable<PlannedPage> Of(PageContext context)
    {
        yield return new(Addresses.Statistics, () => Make(context));
    }

    private static StatisticsPage Make(PageContext context)
    {
        var site = context.Site;
        return new(
            context.Texts["name.statistics"],
            [.. site.Quarters.Reverse().Select(quarter => FiguresOf(site, quarter))],
            [.. site.Categories.Select(category => new CategoryFigure(category, site.ByCategory[category].Count)).OrderByDescending(c => c.Stories)],
            [.. site.Awards.Where(a => a.Form != AwardForm.Mention).GroupBy(a => a.Tier).OrderBy(tier => tier.Key).Select(tier => new TierFigure(tier.Key, tier.Sum(award => site.ByAward[award].Count)))])
        {
            Mentions = site.Awards.Where(a => a.Form == AwardForm.Mention).Sum(a => site.ByAward[a].Count),
            Description = context.Texts["about.statistics"],
            Trail = context.Trail(),
        };
    }

    private static QuarterFigures FiguresOf(Site site, Quarter quarter)
    {
        var bySubject = site.ByQuarter[quarter].CountBy(s => s.Subject?.Slug ?? "").ToDictionary(StringComparer.Ordinal);
        return new(
            quarter,
            [.. site.Subjects.Select(subject => bySubject.GetValueOrDefault(subject.Slug))],
            CoverageTally.Of(site.Coverage.Of(quarter)));
    }
}

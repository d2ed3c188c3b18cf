using System.Globalization;
using Recognition.Content.Model;
using Recognition.Theming;

namespace Recognition.Generator.Search;

/// <summary>By what results can be narrowed: each value with its stories. Blocks, localities, years and tiers follow from units, quarters and awards.</summary>
internal static class Facets
{
    /// <summary>All columns.</summary>
    /// <param name="site">The site.</param>
    /// <param name="texts">Names in the language of the site.</param>
    public static IReadOnlyList<Facet> Of(Site site, Texts texts)
    {
        var byLevel = site.Stories.ToLookup(s => s.Level);
        return
        [
            new("doi-tuong", [.. Terms(site.Subjects, site.BySubject, texts)]),
            new("linh-vuc", [.. Terms(site.Categories, site.ByCategory, texts)]),
            new("don-vi", [.. site.Units.Select(u => new FacetValue(u.Slug, u.ShortName, site.ByUnit[u])
            {
                Groups = [u.Block is { } block ? texts.Label(block) : "", u.Locality ?? ""],
            })]),
            new("quy", [.. site.Quarters.Select(q => new FacetValue(q.Slug, texts.Quarter(q), site.ByQuarter[q])
            {
                Groups = [q.Year.ToString(CultureInfo.InvariantCulture)],
            })]),
            new("khen-thuong", [.. site.Awards.Select(a => new FacetValue(a.Slug, texts.Label(a), site.ByAward[a])
            {
                Groups = [texts["tier." + a.Tier]],
                Rank = a.Rank,
            })]),
            new("chien-dich", [.. site.Campaigns.Select(c => new FacetValue(c.Slug, c.Name, site.ByCampaign[c]))]),
            new("muc-do", [.. site.Levels.Select(l => new FacetValue(l.Slug, texts.Label(l), [.. byLevel[l]]))]),
        ];
    }

    private static IEnumerable<FacetValue> Terms<T>(IEnumerable<T> terms, StoryIndex<T> index, Texts texts)
        where T : Term => terms.Select(t => new FacetValue(t.Slug, texts.Label(t), index[t]));
}

/// <summary>A column.</summary>
/// <param name="Name">Its name in addresses.</param>
/// <param name="Values">Its values in the order they are shown.</param>
internal sealed record Facet(string Name, IReadOnlyList<FacetValue> Values)
{
    /// <summary>Its values that at least one story has.</summary>
    public IEnumerable<FacetValue> Used => Values.Where(v => v.Stories.Count > 0);
}

/// <summary>A value of a column.</summary>
/// <param name="Slug">Its name in addresses.</param>
/// <param name="Label">Its name for people.</param>
/// <param name="Stories">The stories that have it.</param>
internal sealed record FacetValue(string Slug, string Label, IReadOnlyList<Story> Stories)
{
    /// <summary>What it belongs to: a unit to block and locality, a quarter to a year, an award to a tier.</summary>
    public IReadOnlyList<string> Groups { get; init; } = [];

    /// <summary>Order of an award; lower is higher.</summary>
    public int? Rank { get; init; }
}

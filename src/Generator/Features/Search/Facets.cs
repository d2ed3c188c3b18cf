using System.Globalization;
using Recognition.Content;
using Recognition.Content.Kinds.Stories;
using Recognition.Content.Kinds.Terms;
using Recognition.Content.Schema;
using Recognition.Theming;

namespace Recognition.Generator.Features.Search;

/// <summary>
/// By what results can be narrowed: each value with its stories. The fields are those whose declaration says so (<see cref="Searched.IsFacet"/>). Their names are searched as well, and stand in no other list.
/// Blocks, localities, years and tiers follow from units, quarters and awards.
/// </summary>
internal static class Facets
{
    /// <summary>All facets.</summary>
    /// <param name="site">The site.</param>
    /// <param name="texts">Names in the language of the site.</param>
    public static IReadOnlyList<Facet> Of(Site site, Texts texts)
    {
        var byLevel = site.Stories.ToLookup(s => s.Level);
        return
        [
            new(StorySchema.Subject, "doi-tuong", [.. site.Subjects.Select(t => Value(t, site.BySubject[t]))]),
            new(StorySchema.Category, "linh-vuc", [.. site.Categories.Select(t => Value(t, site.ByCategory[t]))]),
            new(StorySchema.Unit, "don-vi", [.. site.Units.Select(u => new FacetValue(u.Slug, u.ShortName, site.ByUnit[u])
            {
                Groups = [u.Block is { } block ? texts.Label(block) : "", u.Locality ?? ""],
                Also = [.. new[] { u.Name, u.Block?.Label }.OfType<string>()],
            })]),
            new(StorySchema.Quarter, "quy", [.. site.Quarters.Select(q => new FacetValue(q.Slug, texts.Quarter(q), site.ByQuarter[q])
            {
                Groups = [q.Year.ToString(CultureInfo.InvariantCulture)],
                Also = [q.VietnameseName],
            })]),
            new(StorySchema.Award, "khen-thuong", [.. site.Awards.Select(a => Value(a, site.ByAward[a]) with
            {
                Groups = [texts["tier." + a.Tier]],
                Rank = a.Rank,
            })]),
            new(StorySchema.Campaign, "chien-dich", [.. site.Campaigns.Select(c => new FacetValue(c.Slug, c.Name, site.ByCampaign[c]))]),
            new(StorySchema.Level, "muc-do", [.. site.Levels.Select(l => Value(l, [.. byLevel[l]]))]),
        ];

        FacetValue Value(Term term, IReadOnlyList<Story> stories) => new(term.Slug, texts.Label(term), stories) { Also = [term.Label] };
    }
}

/// <summary>A facet.</summary>
/// <param name="Field">The field of a story whose values these are.</param>
/// <param name="Name">Its name in addresses.</param>
/// <param name="Values">Its values in the order they are shown.</param>
internal sealed record Facet(Field Field, string Name, IReadOnlyList<FacetValue> Values)
{
    /// <summary>Its values that at least one story has.</summary>
    public IReadOnlyList<FacetValue> Used { get; } = [.. Values.Where(v => v.Stories.Count > 0)];
}

/// <summary>A value of a facet.</summary>
/// <param name="Slug">Its name in addresses.</param>
/// <param name="Label">Its name for people.</param>
/// <param name="Stories">The stories that have it.</param>
internal sealed record FacetValue(string Slug, string Label, IReadOnlyList<Story> Stories)
{
    /// <summary>What it belongs to: a unit to block and locality, a quarter to a year, an award to a tier.</summary>
    public IReadOnlyList<string> Groups { get; init; } = [];

    /// <summary>Other names by which it is found.</summary>
    public IReadOnlyList<string> Also { get; init; } = [];

    /// <summary>Order of an award; lower is higher.</summary>
    public int? Rank { get; init; }
}

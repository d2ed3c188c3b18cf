using System.Globalization;
using Recognition.Content;
using Recognition.Content.Kinds.Stories;
using Recognition.Content.Kinds.Terms;
using Recognition.Content.Schema;
using Recognition.Theming;

namespace Recognition.Generator.Features.Search;

/// <summary>
/// By what results can be narrowed: each value with its stories. The fields are those whose declaration says so (<see cref="Searched.IsFacet"/>). Their names are searched as well, and stand in no other list.
/// Blocks, localities, years and tiers follow from units, quarters and awards: they are groups of their values.
/// </summary>
internal static class Facets
{
    /// <summary>What results can be narrowed by, in the order readers see it: the one description that the script of the search page and its words are held to by tests.</summary>
    public static IReadOnlyList<FacetKind> Kinds { get; } =
    [
        new("doi-tuong", StorySchema.Subject),
        new("linh-vuc", StorySchema.Category),
        new("khoi", StorySchema.Unit, Group: 0),
        new("dia-ban", StorySchema.Unit, Group: 1),
        new("don-vi", StorySchema.Unit),
        new("nam", StorySchema.Quarter, Group: 0),
        new("quy", StorySchema.Quarter),
        new("cap-khen", StorySchema.Award, Group: 0),
        new("khen-thuong", StorySchema.Award),
        new("chien-dich", StorySchema.Campaign),
        new("muc-do", StorySchema.Level),
    ];

    /// <summary>The values of all facets that the index holds.</summary>
    /// <param name="site">The site.</param>
    /// <param name="texts">Names in the language of the site.</param>
    public static IReadOnlyList<Facet> Of(Site site, Texts texts)
    {
        var byLevel = site.Stories.ToLookup(s => s.Level);
        return
        [
            Facet(StorySchema.Subject, [.. site.Subjects.Select(t => Value(t, site.BySubject[t]))]),
            Facet(StorySchema.Category, [.. site.Categories.Select(t => Value(t, site.ByCategory[t]))]),
            Facet(StorySchema.Unit, [.. site.Units.Select(u => new FacetValue(u.Slug, u.ShortName, site.ByUnit[u])
            {
                Groups = [u.Block is { } block ? texts.Label(block) : "", u.Locality ?? ""],
                Also = [.. new[] { u.Name, u.Block?.Label }.OfType<string>()],
            })]),
            Facet(StorySchema.Quarter, [.. site.Quarters.Select(q => new FacetValue(q.Slug, texts.Quarter(q), site.ByQuarter[q])
            {
                Groups = [q.Year.ToString(CultureInfo.InvariantCulture)],
                Also = [q.VietnameseName],
            })]),
            Facet(StorySchema.Award, [.. site.Awards.Select(a => Value(a, site.ByAward[a]) with
            {
                Groups = [texts["tier." + a.Tier]],
                Rank = a.Rank,
            })]),
            Facet(StorySchema.Campaign, [.. site.Campaigns.Select(c => new FacetValue(c.Slug, c.Name, site.ByCampaign[c]))]),
            Facet(StorySchema.Level, [.. site.Levels.Select(l => Value(l, [.. byLevel[l]]))]),
        ];

        static Facet Facet(Field field, IReadOnlyList<FacetValue> values) => new(Kinds.Single(k => k.Field == field && k.Group is null), values);

        FacetValue Value(Term term, IReadOnlyList<Story> stories) => new(term.Slug, texts.Label(term), stories) { Also = [term.Label] };
    }
}

/// <summary>One thing results can be narrowed by.</summary>
/// <param name="Name">Its name in addresses.</param>
/// <param name="Field">The field of a story whose values it is about.</param>
/// <param name="Group">Which of the groups of those values (<see cref="FacetValue.Groups"/>) it is; <see langword="null"/> if it is the values themselves.</param>
internal sealed record FacetKind(string Name, Field Field, int? Group = null);

/// <summary>A facet with its values.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Values">Its values in the order they are shown.</param>
internal sealed record Facet(FacetKind Kind, IReadOnlyList<FacetValue> Values)
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

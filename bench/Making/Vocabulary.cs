using Recognition.Content;
using Recognition.Content.Files;
using Recognition.Content.Kinds.Terms;
using Recognition.Content.Problems;
using Recognition.Content.Schema;
using Recognition.Content.Values;

namespace Recognition.Bench.Making;

/// <summary>What stories refer to: units, terms and documents of a site that has no stories yet.</summary>
internal sealed class Vocabulary
{
    /// <summary>The day all benchmark content is made for and built on.</summary>
    public static readonly DateOnly Today = new(2026, 11, 20);

    private readonly Dictionary<string, List<(string Slug, HashSet<string> Places)>> _criteria = new(StringComparer.Ordinal);

    private Vocabulary(Site site, ContentSet content)
    {
        var places = site.Plans.All.SelectMany(plan => plan.Plan!.Localities.Select(place => (plan.Id, place))).ToLookup(x => x.Id, x => x.place);
        Site = site;
        Groups = [.. content.Slugs(Family.Group)];
        Tags = [.. content.Slugs(Family.Tag)];
        Labels = TermSchema.All.ToDictionary(
            terms => terms.Family,
            terms => content.All(terms.Family).ToDictionary(t => t.Slug, t => t.Record.Get(terms.Label)!.Get(LabelSchema.Vietnamese)!, StringComparer.Ordinal));
        foreach (var subject in site.Subjects)
        {
            _criteria[subject.Slug] = [.. content.All(Family.Criterion)
                .Where(c => c.Record.Get(TermSchema.Criterion.Subjects!)!.Any(s => s.Value == subject.Slug) && c.Record.Get(TermSchema.Criterion.Groups!) is not { Count: > 0 })
                .Select(c => (c.Slug, c.Record.Get(TermSchema.Criterion.Source)!.SelectMany(s => places[s.Value]).ToHashSet()))];
        }
    }

    /// <summary>The site without stories.</summary>
    public Site Site { get; }

    /// <summary>Slugs of groups of people.</summary>
    public IReadOnlyList<string> Groups { get; }

    /// <summary>Slugs of tags.</summary>
    public IReadOnlyList<string> Tags { get; }

    /// <summary>Vietnamese labels by family and slug.</summary>
    public IReadOnlyDictionary<Family, Dictionary<string, string>> Labels { get; }

    /// <summary>Twenty-four quarters, earliest first.</summary>
    public IReadOnlyList<Quarter> Quarters { get; } =
        [.. Enumerable.Range(0, 24).Select(i => new Quarter(2021 + (i / 4), (i % 4) + 1))];

    /// <summary>Slugs of criteria that a kind of subject of a place may meet, whatever group of people it is.</summary>
    public IReadOnlyList<string> CriteriaOf(Subject subject, string? locality) =>
        [.. _criteria[subject.Slug].Where(c => c.Places.Count == 0 || (locality is not null && c.Places.Contains(locality))).Select(c => c.Slug)];

    /// <summary>Reads an input folder in which everything but stories stands.</summary>
    /// <exception cref="BenchException">The content has errors.</exception>
    public static Vocabulary Read(string input, string settingsFile)
    {
        var loaded = Sites.Of(input, settingsFile).Load();
        if (loaded.Report.Problems.FirstOrDefault(p => p.Severity == Severity.Error) is { } first)
        {
            throw new BenchException($"The sample has errors: {Messages.In("en").Line(first)}");
        }

        return new(loaded.Site(), loaded.Content);
    }
}

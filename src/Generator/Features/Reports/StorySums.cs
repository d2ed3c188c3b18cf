using Recognition.Content;
using Recognition.Content.Kinds.Stories;
using Recognition.Content.Kinds.Terms;

namespace Recognition.Generator.Features.Reports;

/// <summary>Stories by kind of subject, field and level, and its awards by tier.</summary>
internal static class StorySums
{
    public static IEnumerable<ReportPart> Of(Site site, IReadOnlyList<Story> stories, ReportTexts words)
    {
        yield return ByTerm("subjects", site.Subjects, stories.Select(s => s.Subject).OfType<Term>(), words);
        yield return ByTerm("categories", site.Categories, stories.SelectMany(s => s.Categories), words);
        yield return ByTerm("levels", site.Levels, stories.Select(s => s.Level).OfType<Term>(), words);

        var tiers = Tiers.Of(stories);
        yield return new(words["part.tiers"])
        {
            Lines = [tiers.Count == 0 ? words["none.awards"] : words["note.tiers"], .. Tiers.MentionsOf(stories) is var mentions and > 0 ? new[] { words["note.mentions", mentions] } : []],
            Table = tiers.Count == 0 ? null : Table("tier", tiers.Select(t => (words.Texts[$"tier.{t.Tier}"], t.Count)), "awards", words["total"], words),
        };
    }

    /// <summary>Every term, those without stories as well: what is missing is worth knowing.</summary>
    private static ReportPart ByTerm(string kind, IReadOnlyList<Term> terms, IEnumerable<Term> found, ReportTexts words)
    {
        var counts = found.CountBy(t => t.Slug, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return new(words["part." + kind])
        {
            // A story may belong to several fields: their sum would say nothing.
            Lines = kind == "categories" ? [words["note.categories"]] : [],
            Table = Table(kind, terms.Select(t => (words.Texts.Label(t), counts.GetValueOrDefault(t.Slug))), "count", kind == "categories" ? null : words["total"], words),
        };
    }

    private static ReportTable Table(string kind, IEnumerable<(string Name, int Count)> rows, string count, string? total, ReportTexts words) => ReportTable.Of(
        [.. rows],
        total,
        new ReportColumn<(string Name, int Count)>(words["column." + kind], r => r.Name),
        new ReportColumn<(string Name, int Count)>(words["column." + count], r => r.Count));
}

using Recognition.Content.Files;
using Recognition.Content.Kinds.Documents;
using Recognition.Content.Schema;

namespace Recognition.Content.Kinds.Terms;

/// <summary>The terms of the graph, family by family.</summary>
internal sealed class Vocabulary
{
    private readonly DocumentRegister _documents;
    private readonly Dictionary<Family, Dictionary<string, Term>> _terms;

    /// <summary>Makes the terms of what was read.</summary>
    /// <param name="content">Everything that was read.</param>
    /// <param name="documents">The documents that terms come from.</param>
    public Vocabulary(ContentSet content, DocumentRegister documents)
    {
        _documents = documents;
        _terms = [];
        foreach (var schema in TermSchema.All)
        {
            // In this order: criteria know the groups they are meant for.
            _terms.Add(schema.Family, content.All(schema.Family).Select((file, i) => Make(schema, file, i)).ToDictionary(x => x.Slug, StringComparer.Ordinal));
        }
    }

    /// <summary>The terms of a family in the order of their file.</summary>
    public List<T> All<T>(Family family)
        where T : Term => [.. _terms[family].Values.Cast<T>()];

    /// <summary>A term, if there is one.</summary>
    public T? Find<T>(Family family, Located<string>? slug)
        where T : Term => slug is null ? null : (T?)_terms[family].GetValueOrDefault(slug.Value);

    /// <summary>The terms there are.</summary>
    public List<T> FindAll<T>(Family family, IReadOnlyList<Located<string>>? slugs)
        where T : Term => [.. (slugs ?? []).Select(s => Find<T>(family, s)).OfType<T>().Distinct()];

    private Term Make(TermSchema schema, ContentFile file, int index)
    {
        var record = file.Record;
        var label = record.Get(schema.Label)!.Get(LabelSchema.Vietnamese)!;
        var term = new Term(
            schema.Family,
            file.Slug,
            label,
            record.Get(schema.Label)!.Get(LabelSchema.English) ?? label,
            record.Get(schema.Aliases)!,
            [.. record.Get(schema.Source)!.Select(s => _documents.Find(s)).OfType<Document>()],
            record.Get(schema.Description));
        return schema.Family switch
        {
            Family.Subject => new Subject(term, record.Get(schema.Kind!)!.Value),
            Family.Block => new Block(term, Block.QuartersOf(record.Get(schema.Quarters!))),
            Family.Level => new Level(term, index + 1),
            Family.Award => new Award(
                term,
                record.Get(schema.Rank!)!.Value,
                record.Get(schema.Tier!)!.Value,
                record.Get(schema.Issuer!),
                record.Get(schema.Form!)!.Value),
            Family.Criterion => new Criterion(term, FindAll<Term>(Family.Group, record.Get(schema.Groups!))),
            _ => term,
        };
    }
}

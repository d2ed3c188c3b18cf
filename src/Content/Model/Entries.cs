using Recognition.Content.Checking;
using Recognition.Content.Reading;
using Recognition.Content.Schema;

namespace Recognition.Content.Model;

/// <summary>Everything stories refer to, as parts of the graph: documents, terms, units, campaigns. Terms come before units, units before campaigns.</summary>
internal sealed class Entries
{
    private readonly ContentSet _content;
    private readonly Dictionary<string, Document> _documents;
    private readonly Dictionary<Family, Dictionary<string, Term>> _terms;
    private readonly Dictionary<string, Unit> _units;
    private readonly Dictionary<string, Campaign> _campaigns;

    public Entries(ContentSet content)
    {
        _content = content;
        _documents = content.All(Family.Document).ToDictionary(d => d.Slug, DocumentOf, StringComparer.Ordinal);
        _terms = Families.All.Select(f => f.Term).OfType<TermSchema>().ToDictionary(
            t => t.Family,
            t => content.All(t.Family).Select((file, i) => TermOf(t, file, i)).ToDictionary(x => x.Slug, StringComparer.Ordinal));
        _units = content.All(Family.Unit).ToDictionary(u => u.Slug, UnitOf, StringComparer.Ordinal);
        foreach (var file in content.All(Family.Unit))
        {
            // Units point at each other in every direction: they are joined when all of them exist.
            _units[file.Slug].Parent = FindUnit(file.Record.Get(UnitSchema.Parent));
            _units[file.Slug].Successor = FindUnit(file.Record.Get(UnitSchema.Successor));
        }

        _campaigns = content.All(Family.Campaign).ToDictionary(c => c.Slug, CampaignOf, StringComparer.Ordinal);
    }

    /// <summary>The document register.</summary>
    public IReadOnlyCollection<Document> Documents => _documents.Values;

    /// <summary>All units.</summary>
    public IReadOnlyCollection<Unit> Units => _units.Values;

    /// <summary>All campaigns.</summary>
    public IReadOnlyCollection<Campaign> Campaigns => _campaigns.Values;

    /// <summary>The slugs or paths of a list of old addresses.</summary>
    public static string[] AliasesOf(Record record, Field<IReadOnlyList<Located<string>>> field) =>
        [.. record.Get(field)!.Select(a => a.Value)];

    /// <summary>The terms of a family in the order of their file.</summary>
    public List<T> All<T>(Family family)
        where T : Term => [.. _terms[family].Values.Cast<T>()];

    /// <summary>A term, if there is one.</summary>
    public T? Find<T>(Family family, Located<string>? slug)
        where T : Term => slug is null ? null : (T?)_terms[family].GetValueOrDefault(slug.Value);

    /// <summary>The terms there are.</summary>
    public List<T> FindAll<T>(Family family, IReadOnlyList<Located<string>>? slugs)
        where T : Term => [.. (slugs ?? []).Select(s => Find<T>(family, s)).OfType<T>().Distinct()];

    /// <summary>A unit, if there is one.</summary>
    public Unit? FindUnit(Located<string>? slug) => slug is null ? null : _units.GetValueOrDefault(slug.Value);

    /// <summary>A campaign, if there is one.</summary>
    public Campaign? FindCampaign(Located<string> slug) => _campaigns.GetValueOrDefault(slug.Value);

    /// <summary>A document, if there is one.</summary>
    public Document? FindDocument(Located<string>? slug) => slug is null ? null : _documents.GetValueOrDefault(slug.Value);

    private static Document DocumentOf(ContentFile file) => new(
        file.Slug,
        file.Record.Get(DocumentSchema.Number),
        file.Record.Get(DocumentSchema.Title)!,
        file.Record.Get(DocumentSchema.Issuer)!,
        file.Record.Get(DocumentSchema.Date),
        file.Record.Get(DocumentSchema.Url),
        file.Record.Get(DocumentSchema.Note));

    private Term TermOf(TermSchema schema, ContentFile file, int index)
    {
        var record = file.Record;
        var label = record.Get(schema.Label)!.Get(LabelSchema.Vietnamese)!;
        var term = new Term(
            schema.Family,
            file.Slug,
            label,
            record.Get(schema.Label)!.Get(LabelSchema.English) ?? label,
            record.Get(schema.Aliases)!,
            [.. record.Get(schema.Source)!.Select(s => FindDocument(s)).OfType<Document>()],
            record.Get(schema.Description));
        return schema.Family switch
        {
            Family.Subject => new Subject(term, record.Get(schema.Kind!)!.Value),
            Family.Block => new Block(term, Numbers(record.Get(schema.Quarters!))),
            Family.Level => new Level(term, index + 1),
            Family.Award => new Award(
                term,
                record.Get(schema.Rank!)!.Value,
                record.Get(schema.Tier!)!.Value,
                record.Get(schema.Issuer!),
                record.Get(schema.Form!)!.Value),
            _ => term,
        };
    }

    private static int[] Numbers(IReadOnlyList<int?>? numbers) => [.. (numbers ?? []).OfType<int>().Distinct().Order()];

    private Unit UnitOf(ContentFile file)
    {
        var record = file.Record;
        var block = Find<Block>(Family.Block, record.Get(UnitSchema.Block));
        var led = Find<Block>(Family.Block, record.Get(UnitSchema.LeadsBlock));
        var own = Numbers(record.Get(UnitSchema.AssignedQuarters));
        return new()
        {
            Slug = file.Slug,
            Name = record.Get(UnitSchema.Name)!,
            ShortName = record.Get(UnitSchema.ShortName) ?? record.Get(UnitSchema.Name)!,
            Locality = record.Get(UnitSchema.Locality),
            Block = block,
            Level = record.Get(UnitSchema.Level)!.Value,
            AssignedQuarters = own.Length > 0 ? own : (led ?? block)?.Quarters ?? [],
            IsAskedItself = own.Length > 0 || led is not null,
            LeadsBlock = led,
            ValidFrom = record.Get(UnitSchema.ValidFrom),
            ValidTo = record.Get(UnitSchema.ValidTo),
            Website = record.Get(UnitSchema.Website),
            QuotaPerQuarter = record.Get(UnitSchema.Quota)?.Get(QuotaSchema.PerQuarter),
            QuotaPerYear = record.Get(UnitSchema.Quota)?.Get(QuotaSchema.PerYear),
            Body = file.Body,
            Aliases = AliasesOf(record, UnitSchema.Aliases),
        };
    }

    private Campaign CampaignOf(ContentFile file)
    {
        var record = file.Record;
        return new()
        {
            Slug = file.Slug,
            Name = record.Get(CampaignSchema.Name)!,
            Summary = record.Get(CampaignSchema.Summary),
            LaunchedBy = FindUnit(record.Get(CampaignSchema.LaunchedBy))!,
            Basis = [.. record.Get(CampaignSchema.Basis)!.Select(d => _documents[d.Value])],
            From = record.Get(CampaignSchema.From)!.Value,
            To = record.Get(CampaignSchema.To)!.Value,
            RegisterBy = record.Get(CampaignSchema.RegisterBy),
            ReportBy = record.Get(CampaignSchema.ReportBy),
            Participants = record.Get(CampaignSchema.Participants)!,
            Targets = [.. record.Get(CampaignSchema.Targets)!.Select(target => TargetOf(record, target))],
            Awards = FindAll<Award>(Family.Award, record.Get(CampaignSchema.Awards)),
            Criteria = [.. record.Get(CampaignSchema.Criteria)!.Select(c => new CampaignCriteria(c.Get(CampaignCriteriaSchema.For)!, c.Get(CampaignCriteriaSchema.Items)!))],
            Works = [.. record.Get(CampaignSchema.Works)!.Select(WorkOf)],
            Body = file.Body,
            Aliases = AliasesOf(record, CampaignSchema.Aliases),
        };
    }

    private Target TargetOf(Record campaign, Record record) => new(
        record.Get(TargetSchema.Text)!,
        record.Get(TargetSchema.Kind),
        record.Get(TargetSchema.Value),
        [.. _content.All(Family.Unit).Where(u => TargetScope.Binds(_content, campaign, record, u)).Select(u => _units[u.Slug])],
        [.. record.Get(TargetSchema.Counts)!.OfType<WorkKind>()]);

    private Work WorkOf(Record record) => new(
        record.Get(WorkSchema.Name)!,
        FindUnit(record.Get(WorkSchema.Unit))!,
        record.Get(WorkSchema.Kind)!.Value,
        record.Get(WorkSchema.Status)!.Value,
        record.Get(WorkSchema.Date),
        record.Get(WorkSchema.Evidence),
        record.Get(WorkSchema.Sample));
}

using Recognition.Content.Files;
using Recognition.Content.Kinds.Documents;
using Recognition.Content.Kinds.Terms;
using Recognition.Content.Kinds.Units;
using Recognition.Content.Schema;

namespace Recognition.Content.Kinds.Campaigns;

/// <summary>The campaigns of the graph.</summary>
internal sealed class CampaignRegister
{
    private readonly ContentSet _content;
    private readonly DocumentRegister _documents;
    private readonly Vocabulary _vocabulary;
    private readonly UnitTree _units;
    private readonly Dictionary<string, Campaign> _campaigns;

    /// <summary>Makes the campaigns of what was read.</summary>
    /// <param name="content">Everything that was read.</param>
    /// <param name="documents">The plans they are based on.</param>
    /// <param name="vocabulary">Terms, for their awards.</param>
    /// <param name="units">Who launches them and whom their targets bind.</param>
    public CampaignRegister(ContentSet content, DocumentRegister documents, Vocabulary vocabulary, UnitTree units)
    {
        _content = content;
        _documents = documents;
        _vocabulary = vocabulary;
        _units = units;
        _campaigns = content.All(Family.Campaign).ToDictionary(c => c.Slug, Make, StringComparer.Ordinal);
    }

    /// <summary>All campaigns.</summary>
    public IReadOnlyCollection<Campaign> All => _campaigns.Values;

    /// <summary>A campaign, if there is one.</summary>
    public Campaign? Find(Located<string> slug) => _campaigns.GetValueOrDefault(slug.Value);

    private Campaign Make(ContentFile file)
    {
        var record = file.Record;
        return new()
        {
            Slug = file.Slug,
            Name = record.Get(CampaignSchema.Name)!,
            Summary = record.Get(CampaignSchema.Summary),
            LaunchedBy = _units.Find(record.Get(CampaignSchema.LaunchedBy))!,
            Basis = [.. record.Get(CampaignSchema.Basis)!.Select(d => _documents.Find(d)!)],
            From = record.Get(CampaignSchema.From)!.Value,
            To = record.Get(CampaignSchema.To)!.Value,
            RegisterBy = record.Get(CampaignSchema.RegisterBy),
            RegisterNote = record.Get(CampaignSchema.RegisterNote),
            ReportBy = record.Get(CampaignSchema.ReportBy),
            TrackedFrom = record.Get(CampaignSchema.TrackedFrom),
            Participants = record.Get(CampaignSchema.Participants)!,
            Targets = [.. record.Get(CampaignSchema.Targets)!.Select(target => TargetOf(record, target))],
            Awards = _vocabulary.FindAll<Award>(Family.Award, record.Get(CampaignSchema.Awards)),
            AwardsNote = record.Get(CampaignSchema.AwardsNote),
            CriteriaNote = record.Get(CampaignSchema.CriteriaNote),
            Criteria = [.. record.Get(CampaignSchema.Criteria)!.Select(c => new CampaignCriteria(c.Get(CampaignCriteriaSchema.For)!, c.Get(CampaignCriteriaSchema.Items)!))],
            Works = [.. record.Get(CampaignSchema.Works)!.Select(WorkOf)],
            Body = file.Body,
            Aliases = record.Get(CampaignSchema.Aliases)!.Values(),
        };
    }

    private Target TargetOf(Record campaign, Record record) => new(
        record.Get(TargetSchema.Text)!,
        record.Get(TargetSchema.Kind),
        record.Get(TargetSchema.Value),
        [.. _content.All(Family.Unit).Where(u => TargetScope.Binds(_content, campaign, record, u)).Select(u => _units.Find(u.Slug)!)],
        [.. record.Get(TargetSchema.Counts)!.OfType<WorkKind>()]);

    private Work WorkOf(Record record) => new(
        record.Get(WorkSchema.Name)!,
        _units.Find(record.Get(WorkSchema.Unit))!,
        record.Get(WorkSchema.Kind)!.Value,
        record.Get(WorkSchema.Status)!.Value,
        record.Get(WorkSchema.Date),
        record.Get(WorkSchema.Evidence),
        record.Get(WorkSchema.Story)?.Value,
        record.Get(WorkSchema.Sample));
}

using Recognition.Content.Checking;
using Recognition.Content.Reading;
using Recognition.Content.Schema;

namespace Recognition.Content.Model;

/// <summary>Turns content that was found to be right into the graph pages are made from.</summary>
public sealed class SiteBuilder
{
    private readonly ContentSet _content;
    private readonly DateOnly _today;
    private readonly Dictionary<string, Document> _documents;
    private readonly Dictionary<Family, Dictionary<string, Term>> _terms;
    private readonly Dictionary<string, Unit> _units = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Campaign> _campaigns;

    private SiteBuilder(ContentSet content, DateOnly today)
    {
        _content = content;
        _today = today;
        _documents = content.All(Family.Document).ToDictionary(d => d.Slug, DocumentOf, StringComparer.Ordinal);
        _terms = TermSchema.All.ToDictionary(
            t => t.Family,
            t => content.All(t.Family).Select((file, i) => TermOf(t, file, i)).ToDictionary(x => x.Slug, StringComparer.Ordinal));
        foreach (var file in content.All(Family.Unit))
        {
            UnitOf(file);
        }

        _campaigns = content.All(Family.Campaign).ToDictionary(c => c.Slug, CampaignOf, StringComparer.Ordinal);
    }

    /// <summary>Builds the graph.</summary>
    /// <param name="content">What was read; it must have been checked without errors.</param>
    /// <param name="settings">The site's settings.</param>
    /// <param name="today">The day of the build.</param>
    /// <param name="withDrafts">Whether to show drafts, stories in review and scheduled ones as well.</param>
    public static Site Build(ContentSet content, Settings settings, DateOnly today, bool withDrafts)
    {
        ArgumentNullException.ThrowIfNull(content);
        var builder = new SiteBuilder(content, today);
        return builder.Build(settings, withDrafts);
    }

    private Site Build(Settings settings, bool withDrafts)
    {
        var stories = _content.All(Family.Story)
            .Where(s => !StoryState.IsWithdrawn(s.Record) && (withDrafts || StoryState.IsPublic(s.Record, _today)))
            .Select(StoryOf)
            .ToList();
        stories.Sort(NewestFirst);
        for (var i = 0; i < stories.Count; i++)
        {
            stories[i].Order = i;
        }

        var units = _units.Values.ToList();
        units.Sort((a, b) => Vietnamese.Compare(a.Name, b.Name, a.Slug, b.Slug));
        var campaigns = _campaigns.Values.OrderByDescending(c => c.From.First).ThenBy(c => c.Slug, StringComparer.Ordinal).ToList();

        return new()
        {
            Settings = settings,
            Today = _today,
            Stories = stories,
            Withdrawn = [.. _content.All(Family.Story).Where(s => StoryState.IsWithdrawn(s.Record)).Select(s => new WithdrawnStory(s.Slug, AliasesOf(s.Record, StorySchema.Aliases)))],
            Units = units,
            Campaigns = campaigns,
            Documents = [.. _documents.Values.OrderByDescending(d => d.Date?.First ?? DateOnly.MinValue).ThenBy(d => d.Id, StringComparer.Ordinal)],
            Pages = [.. _content.All(Family.Page).Select(PageOf).OrderBy(p => p.Order ?? int.MaxValue).ThenBy(p => p.Slug, StringComparer.Ordinal)],
            Subjects = All<Subject>(Family.Subject),
            Categories = All<Term>(Family.Category),
            Movements = All<Term>(Family.Movement),
            Blocks = All<Block>(Family.Block),
            Awards = [.. All<Award>(Family.Award).OrderBy(a => a.Rank)],
            Levels = All<Level>(Family.Level),
            Quarters = QuartersOf(stories),
            ByUnit = new(stories, s => Present(s.Unit)),
            ByBlock = new(stories, s => Present(s.Unit?.Block)),
            BySubject = new(stories, s => Present(s.Subject)),
            ByCategory = new(stories, s => s.Categories),
            ByMovement = new(stories, s => s.Movements),
            ByCampaign = new(stories, s => s.Campaigns),
            ByAward = new(stories, s => s.Awards.Where(a => a.Revocation is null).Select(a => a.Award)),
            ByQuarter = new(stories, s => s.Quarter is { } quarter ? [quarter] : []),
            ByYear = new(stories, s => s.Quarter is { } quarter ? [quarter.Year] : []),
            ByDocument = new(stories, s => s.Sources.Select(source => source.Document).OfType<Document>()),
            Children = units.Where(u => u.Parent is not null).ToLookup(u => u.Parent!),
            Predecessors = units.Where(u => u.Successor is not null).ToLookup(u => u.Successor!),
            UnitsOfBlock = units.Where(u => u.Block is not null).ToLookup(u => u.Block!),
            CampaignsOfUnit = campaigns
                .SelectMany(c => c.Works.Select(w => w.Unit).Append(c.LaunchedBy).Distinct().Select(unit => (unit, c)))
                .ToLookup(x => x.unit, x => x.c),
        };
    }

    private static IEnumerable<T> Present<T>(T? value)
        where T : class => value is null ? [] : [value];

    private static int NewestFirst(Story a, Story b)
    {
        var order = (b.Published ?? DateOnly.MaxValue).CompareTo(a.Published ?? DateOnly.MaxValue);
        return order != 0 ? order : Vietnamese.Compare(a.Title, b.Title, a.Slug, b.Slug);
    }

    private List<Quarter> QuartersOf(List<Story> stories)
    {
        var quarters = new List<Quarter>();
        var told = stories.Where(s => s.Quarter is not null).Select(s => s.Quarter!.Value).ToList();
        if (told.Count == 0)
        {
            return quarters;
        }

        var first = told.Min();
        var last = told.Append(Quarter.Of(_today)).Max();
        for (var at = last; at.CompareTo(first) >= 0; at = Quarter.Of(at.Start.AddDays(-1)))
        {
            quarters.Add(at);
        }

        return quarters;
    }

    private List<T> All<T>(Family family)
        where T : Term => [.. _terms[family].Values.Cast<T>()];

    private T? Find<T>(Family family, Located<string>? slug)
        where T : Term => slug is null ? null : (T?)_terms[family].GetValueOrDefault(slug.Value);

    private List<T> FindAll<T>(Family family, IReadOnlyList<Located<string>>? slugs)
        where T : Term => [.. (slugs ?? []).Select(s => Find<T>(family, s)).OfType<T>().Distinct()];

    private Unit? Find(Located<string>? slug) => slug is null ? null : _units.GetValueOrDefault(slug.Value);

    private static string[] AliasesOf(Record record, Field<IReadOnlyList<Located<string>>> field) =>
        [.. record.Get(field)!.Select(a => a.Value)];

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
            [.. record.Get(schema.Source)!.Select(s => _documents.GetValueOrDefault(s.Value)).OfType<Document>()],
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
        if (_units.TryGetValue(file.Slug, out var known))
        {
            return known;
        }

        var record = file.Record;
        var block = Find<Block>(Family.Block, record.Get(UnitSchema.Block));
        var own = Numbers(record.Get(UnitSchema.AssignedQuarters));
        var unit = new Unit
        {
            Slug = file.Slug,
            Name = record.Get(UnitSchema.Name)!,
            ShortName = record.Get(UnitSchema.ShortName) ?? record.Get(UnitSchema.Name)!,
            Locality = record.Get(UnitSchema.Locality),
            Block = block,
            Level = record.Get(UnitSchema.Level)!.Value,
            Parent = UnitAt(record.Get(UnitSchema.Parent)),
            AssignedQuarters = own.Length > 0 ? own : block?.Quarters ?? [],
            LeadsBlock = Find<Block>(Family.Block, record.Get(UnitSchema.LeadsBlock)),
            ValidFrom = record.Get(UnitSchema.ValidFrom),
            ValidTo = record.Get(UnitSchema.ValidTo),
            Successor = UnitAt(record.Get(UnitSchema.Successor)),
            Website = record.Get(UnitSchema.Website),
            QuotaPerQuarter = record.Get(UnitSchema.Quota)?.Get(QuotaSchema.PerQuarter),
            QuotaPerYear = record.Get(UnitSchema.Quota)?.Get(QuotaSchema.PerYear),
            Body = file.Body,
            Aliases = AliasesOf(record, UnitSchema.Aliases),
        };
        _units.TryAdd(file.Slug, unit);
        return _units[file.Slug];
    }

    private Unit? UnitAt(Located<string>? slug) => _content.Find(Family.Unit, slug) is { } file ? UnitOf(file) : null;

    private Campaign CampaignOf(ContentFile file)
    {
        var record = file.Record;
        return new()
        {
            Slug = file.Slug,
            Name = record.Get(CampaignSchema.Name)!,
            Summary = record.Get(CampaignSchema.Summary),
            LaunchedBy = Find(record.Get(CampaignSchema.LaunchedBy))!,
            Basis = [.. record.Get(CampaignSchema.Basis)!.Select(d => _documents[d.Value])],
            From = record.Get(CampaignSchema.From)!.Value,
            To = record.Get(CampaignSchema.To)!.Value,
            RegisterBy = record.Get(CampaignSchema.RegisterBy),
            ReportBy = record.Get(CampaignSchema.ReportBy),
            Participants = record.Get(CampaignSchema.Participants)!,
            Targets = [.. record.Get(CampaignSchema.Targets)!.Select(TargetOf)],
            Awards = FindAll<Award>(Family.Award, record.Get(CampaignSchema.Awards)),
            Criteria = [.. record.Get(CampaignSchema.Criteria)!.Select(c => new CampaignCriteria(c.Get(CampaignCriteriaSchema.For)!, c.Get(CampaignCriteriaSchema.Items)!))],
            Works = [.. record.Get(CampaignSchema.Works)!.Select(WorkOf)],
            Body = file.Body,
            Aliases = AliasesOf(record, CampaignSchema.Aliases),
        };
    }

    private Target TargetOf(Record record) => new(
        record.Get(TargetSchema.Text)!,
        record.Get(TargetSchema.Kind),
        record.Get(TargetSchema.Value),
        [.. _content.All(Family.Unit).Where(u => TargetScope.Binds(_content, record, u)).Select(u => _units[u.Slug])],
        [.. record.Get(TargetSchema.Counts)!.OfType<WorkKind>()]);

    private Work WorkOf(Record record) => new(
        record.Get(WorkSchema.Name)!,
        Find(record.Get(WorkSchema.Unit))!,
        record.Get(WorkSchema.Kind)!.Value,
        record.Get(WorkSchema.Status)!.Value,
        record.Get(WorkSchema.Date),
        record.Get(WorkSchema.Evidence),
        record.Get(WorkSchema.Sample));

    private static FreePage PageOf(ContentFile file) => new(
        file.Slug,
        file.Record.Get(PageSchema.Title)!,
        file.Record.Get(PageSchema.Summary),
        file.Record.Get(PageSchema.Order),
        file.Body,
        AliasesOf(file.Record, PageSchema.Aliases));

    private Story StoryOf(ContentFile file)
    {
        var record = file.Record;
        var honoree = record.Get(StorySchema.Honoree);
        var title = record.Get(StorySchema.Title)!;
        var updates = record.Get(StorySchema.Updates)!
            .Select(u => new Update(u.Get(UpdateSchema.Date)!.Value, u.Get(UpdateSchema.Text)!))
            .OrderByDescending(u => u.Date)
            .ToList();
        var awards = record.Get(StorySchema.Award)!.Select(AwardOf).OfType<StoryAward>()
            .OrderBy(a => a.Award.Rank).ThenBy(a => a.Date).ThenBy(a => a.Award.Label, Vietnamese.Order).ToList();
        var published = record.Get(StorySchema.Published);
        return new()
        {
            Slug = file.Slug,
            Path = file.Path,
            Title = title,
            Summary = record.Get(StorySchema.Summary) ?? "",
            Subject = Find<Subject>(Family.Subject, record.Get(StorySchema.Subject)),
            HonoreeName = honoree?.Get(HonoreeSchema.Name) ?? title,
            HonoreeGroup = Find<Term>(Family.Group, honoree?.Get(HonoreeSchema.Group)),
            HeadOf = Find(honoree?.Get(HonoreeSchema.HeadOf)),
            Categories = FindAll<Term>(Family.Category, record.Get(StorySchema.Category)),
            Unit = Find(record.Get(StorySchema.Unit)),
            Quarter = record.Get(StorySchema.Quarter),
            Awards = awards,
            Campaigns = [.. record.Get(StorySchema.Campaign)!.Select(c => _campaigns.GetValueOrDefault(c.Value)).OfType<Campaign>().Distinct()],
            Movements = FindAll<Term>(Family.Movement, record.Get(StorySchema.Movement)),
            Tags = FindAll<Term>(Family.Tag, record.Get(StorySchema.Tag)),
            Level = Find<Level>(Family.Level, record.Get(StorySchema.Level)),
            LevelHistory = [.. record.Get(StorySchema.LevelHistory)!.Select(s => new LevelStep(Find<Level>(Family.Level, s.Get(LevelStepSchema.Level))!, s.Get(LevelStepSchema.Date)!.Value))],
            Achievements = [.. record.Get(StorySchema.Achievements)!.Select(a => new Achievement(a.Get(AchievementSchema.Claim)!, a.Get(AchievementSchema.Figure), a.Get(AchievementSchema.Evidence)))],
            Criteria = FindAll<Term>(Family.Criterion, record.Get(StorySchema.Criteria)),
            Sources = [.. record.Get(StorySchema.Sources)!.Select(SourceOf)],
            Approved = record.Get(StorySchema.Approved) is { } approval
                ? new(approval.Get(ApprovalSchema.By)!, Find(approval.Get(ApprovalSchema.Unit)), approval.Get(ApprovalSchema.Date)!.Value)
                : null,
            Author = record.Get(StorySchema.Author),
            Published = published,
            Submitted = record.Get(StorySchema.Submitted),
            Updated = updates.Select(u => (DateOnly?)u.Date)
                .Append(record.Get(StorySchema.Updated))
                .Concat(awards.Select(a => a.Revocation?.Date))
                .Where(d => d > published)
                .Max(),
            Status = record.Get(StorySchema.Status)!.Value,
            IsPublic = StoryState.IsPublic(record, _today),
            Updates = updates,
            Aliases = AliasesOf(record, StorySchema.Aliases),
            IsSample = record.Get(StorySchema.Sample),
            Body = file.Body,
        };
    }

    private StoryAward? AwardOf(Record record) =>
        Find<Award>(Family.Award, record.Get(StoryAwardSchema.Award)) is not { } award
            ? null
            : new(
                award,
                record.Get(StoryAwardSchema.Decision),
                record.Get(StoryAwardSchema.Date),
                record.Get(StoryAwardSchema.Issuer) ?? award.Issuer,
                record.Get(StoryAwardSchema.OnTheSpot),
                record.Get(StoryAwardSchema.Revoked) is { } revoked
                    ? new(revoked.Get(RevocationSchema.Date)!.Value, revoked.Get(RevocationSchema.Decision), revoked.Get(RevocationSchema.Reason))
                    : null);

    private Source SourceOf(Record record)
    {
        var document = record.Get(SourceSchema.Id) is { } id ? _documents.GetValueOrDefault(id.Value) : null;
        return new(
            document,
            record.Get(SourceSchema.Title) ?? document?.Title,
            record.Get(SourceSchema.Publisher) ?? document?.Issuer,
            record.Get(SourceSchema.Date) ?? document?.Date,
            record.Get(SourceSchema.Url) ?? document?.Url);
    }
}

using Recognition.Content.Configuration;
using Recognition.Content.Files;
using Recognition.Content.Kinds.Documents;
using Recognition.Content.Kinds.FreePages;
using Recognition.Content.Kinds.Stories;
using Recognition.Content.Kinds.Terms;
using Recognition.Content.Kinds.Units;
using Recognition.Content.Schema;
using Recognition.Content.Values;

namespace Recognition.Content;

/// <summary>Turns content that was found to be right into the graph pages are made from.</summary>
public sealed class SiteBuilder
{
    /// <summary>What a site without stories and without a plan says of its last change: any day that stays the same would do.</summary>
    private static readonly DateOnly NoChangeYet = new(2026, 1, 1);

    /// <summary>Keys that say when a story is counted.</summary>
    private static readonly Field[] Dated = [StorySchema.Quarter, StorySchema.Submitted, StorySchema.Published];

    private readonly ContentSet _content;
    private readonly DateOnly _today;
    private readonly bool _withDrafts;
    private readonly IReadOnlySet<string> _leftOut;
    private readonly MadeStories _made;
    private readonly Registers _named;

    private SiteBuilder(ContentSet content, DateOnly today, bool withDrafts, IReadOnlySet<string> leftOut, MadeStories made)
    {
        _content = content;
        _today = today;
        _withDrafts = withDrafts;
        _leftOut = leftOut;
        _made = made;
        _named = made.Named(content);
    }

    /// <summary>Builds the graph.</summary>
    /// <param name="content">What was read; it must have been checked without errors.</param>
    /// <param name="settings">The site's settings.</param>
    /// <param name="today">The day of the build.</param>
    /// <param name="withDrafts">Whether to show drafts, stories in review and scheduled ones as well.</param>
    /// <param name="leftOut">Paths of drafts that cannot be shown, because they have faults.</param>
    /// <param name="made">Stories of the site before, if there was one.</param>
    public static Site Build(ContentSet content, Settings settings, DateOnly today, bool withDrafts, IReadOnlySet<string>? leftOut = null, MadeStories? made = null)
    {
        ArgumentNullException.ThrowIfNull(content);
        var builder = new SiteBuilder(content, today, withDrafts, leftOut ?? new HashSet<string>(), made ?? new());
        return builder.Build(settings);
    }

    private Site Build(Settings settings)
    {
        var stories = _made.Of(_content.All(Family.Story).Where(IsShown), new StoryMaker(_named, _today).Make);
        stories.Sort(NewestFirst);
        for (var i = 0; i < stories.Count; i++)
        {
            stories[i].Order = i;
        }

        var units = _named.Units.All.ToList();
        units.Sort((a, b) => Vietnamese.Compare(a.Name, b.Name, a.Slug, b.Slug));
        var blocks = _named.Vocabulary.All<Block>(Family.Block);
        var plans = new PlansInForce(_named.Documents.All, settings, RotaOf(blocks, units));
        var tracked = plans.Quarterly.Select(rule => rule.Quota.TrackedFrom).Min();
        var campaigns = _named.Campaigns.All.OrderByDescending(c => c.From.First).ThenBy(c => c.Slug, StringComparer.Ordinal).ToList();

        return new()
        {
            Settings = settings,
            Today = _today,
            LastChange = stories.Where(s => s.IsPublic).Max(s => s.LastChange) ?? tracked?.Start ?? NoChangeYet,
            Stories = stories,
            Withdrawn = [.. _content.All(Family.Story).Where(s => StoryState.IsWithdrawn(s.Record)).Select(s => new WithdrawnStory(s.Slug, s.Record.Get(StorySchema.Aliases)!.Values()))],
            Scheduled = _withDrafts ? [] : ScheduledStories(),
            Units = units,
            Plans = plans,
            Campaigns = campaigns,
            Documents = [.. _named.Documents.All.OrderByDescending(d => d.Date?.First ?? DateOnly.MinValue).ThenBy(d => d.Id, StringComparer.Ordinal)],
            Pages = [.. _content.All(Family.Page).Select(PageOf).OrderBy(p => p.Order ?? int.MaxValue).ThenBy(p => p.Slug, StringComparer.Ordinal)],
            Subjects = _named.Vocabulary.All<Subject>(Family.Subject),
            Categories = _named.Vocabulary.All<Term>(Family.Category),
            Movements = _named.Vocabulary.All<Term>(Family.Movement),
            Blocks = blocks,
            Awards = [.. _named.Vocabulary.All<Award>(Family.Award).OrderBy(a => a.Rank)],
            Levels = _named.Vocabulary.All<Level>(Family.Level),
            Quarters = QuartersOf(stories, tracked),
            ByUnit = new(stories, s => Present(s.Unit)),
            ByBlock = new(stories, s => Present(s.Unit?.Block)),
            BySubject = new(stories, s => Present(s.Subject)),
            ByCategory = new(stories, s => s.Categories),
            ByMovement = new(stories, s => s.Movements),
            ByCampaign = new(stories, s => s.Campaigns),
            ByAward = new(stories, s => s.StandingAwards.Select(a => a.Award)),
            ByQuarter = new(stories, s => s.Quarter is { } quarter ? [quarter] : []),
            ByYear = new(stories, s => s.Quarter is { } quarter ? [quarter.Year] : []),
            ByDocument = new(stories, s => s.Sources.Select(source => source.Document).OfType<Document>()),
            Spread = new(stories),
            Coverage = new(plans, _today, units, blocks, stories, Unseen()),
            HasSamples = stories.Exists(s => s.IsSample),
            Children = units.Where(u => u.Parent is not null).ToLookup(u => u.Parent!),
            Members = units.Where(u => u.MemberOf is not null).ToLookup(u => u.MemberOf!),
            Predecessors = units.Where(u => u.Successor is not null).ToLookup(u => u.Successor!),
            UnitsOfBlock = units.Where(u => u.Block is not null).ToLookup(u => u.Block!),
            CampaignsOfUnit = campaigns
                .SelectMany(c => c.Works.Select(w => w.Unit).Append(c.LaunchedBy).Distinct().Select(unit => (unit, c)))
                .ToLookup(x => x.unit, x => x.c),
            CampaignsJoinedBy = campaigns
                .SelectMany(c => c.Works.Select(w => w.Unit).Append(c.LaunchedBy).Concat(c.Targets.SelectMany(t => t.Units)).Distinct().Select(unit => (unit, c)))
                .ToLookup(x => x.unit, x => x.c),
        };
    }

    /// <summary>The rota of blocks and units as their own files have it.</summary>
    private static Rota RotaOf(IReadOnlyList<Block> blocks, List<Unit> units) => new(
        blocks.SelectMany(block => block.Quarters.Select(quarter => new RotaTurn(Family.Block, block.Slug, quarter)))
            .Concat(units.SelectMany(unit => unit.AssignedQuarters.Select(quarter => new RotaTurn(Family.Unit, unit.Slug, quarter)))));

    private static IEnumerable<T> Present<T>(T? value)
        where T : class => value is null ? [] : [value];

    private static int NewestFirst(Story a, Story b)
    {
        var order = (b.Published ?? DateOnly.MaxValue).CompareTo(a.Published ?? DateOnly.MaxValue);
        return order != 0 ? order : Vietnamese.Compare(a.Title, b.Title, a.Slug, b.Slug);
    }

    private bool IsShown(ContentFile story) =>
        !StoryState.IsWithdrawn(story.Record) && (StoryState.IsPublic(story.Record, _today) || (_withDrafts && !_leftOut.Contains(story.Path)));

    /// <summary>
    /// What units handed in and readers do not see. A story its editors took off does not count; where the honoured took consent back,
    /// or approval or the day is to come, the unit did its part. A draft whose unit, quarter or days are wrong counts nowhere.
    /// Nothing of the story itself is kept.
    /// </summary>
    private IEnumerable<(Unit Unit, Quarter Quarter, DateOnly? Day)> Unseen() =>
        from story in _content.All(Family.Story)
        let record = story.Record
        let isWithdrawn = StoryState.IsWithdrawn(record)
        let isTakenBack = isWithdrawn && record.Get(StorySchema.Consent)?.Get(ConsentSchema.Status) == ConsentStatus.Withdrawn
        where isWithdrawn ? isTakenBack : !IsShown(story) && !Dated.Any(record.IsFaulty)
        let unit = _named.Units.Find(record.Get(StorySchema.Unit))
        let quarter = record.Get(StorySchema.Quarter)
        let day = record.Get(StorySchema.Submitted)
        where unit is not null && quarter is not null && unit.IsInForceIn(quarter.Value) && (day <= _today || (day is null && isTakenBack && record.Get(StorySchema.Published) <= _today))
        select (unit, quarter.Value, day);

    private List<ScheduledStory> ScheduledStories() =>
    [
        .. _content.All(Family.Story)
            .Where(s => StoryState.IsReleased(s.Record) && s.Record.Get(StorySchema.Published) > _today)
            .Select(s => new ScheduledStory(s.Slug, s.Record.Get(StorySchema.Published)!.Value, s.Body))
            .OrderBy(s => s.Published),
    ];

    /// <summary>The quarters that have a page: from the first that was told of, or of which something was asked, to today.</summary>
    private List<Quarter> QuartersOf(List<Story> stories, Quarter? asked)
    {
        var quarters = new List<Quarter>();
        var now = Quarter.Of(_today);

        // A withdrawn story keeps its quarter's page, whose address was published with it; nobody checks it any more.
        var withdrawn = _content.All(Family.Story).Where(s => StoryState.IsWithdrawn(s.Record)).Select(s => s.Record.Get(StorySchema.Quarter));
        var told = stories.Select(s => s.Quarter).Concat(withdrawn.Append(asked).Where(q => q?.CompareTo(now) <= 0)).OfType<Quarter>().ToList();
        if (told.Count == 0)
        {
            return quarters;
        }

        var first = told.Min();
        var last = told.Append(now).Max();
        for (var at = last; at.CompareTo(first) >= 0; at = Quarter.Of(at.Start.AddDays(-1)))
        {
            quarters.Add(at);
        }

        return quarters;
    }

    private static FreePage PageOf(ContentFile file) => new(
        file.Slug,
        file.Record.Get(FreePageSchema.Title)!,
        file.Record.Get(FreePageSchema.Summary),
        file.Record.Get(FreePageSchema.Order),
        file.Body,
        file.Record.Get(FreePageSchema.Aliases)!.Values());
}

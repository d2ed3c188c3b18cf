using Recognition.Content.Configuration;
using Recognition.Content.Kinds.Documents;
using Recognition.Content.Kinds.Stories;
using Recognition.Content.Kinds.Terms;
using Recognition.Content.Kinds.Units;
using Recognition.Content.Values;

namespace Recognition.Content.Quotas;

/// <summary>
/// Who introduced whom, unit by quarter, against what the plan asks: "Hàng quý, mỗi đơn vị lựa chọn và giới thiệu từ 01 điển hình
/// tiên tiến trở lên … trước ngày 05 của tháng cuối quý" (Côn Đảo, 221/KH-UBND), and what a plan asks of a year (Nam Định, 48-KH/ĐUK).
/// </summary>
public sealed class Coverage
{
    private readonly PlansInForce _plans;
    private readonly DateOnly _today;
    private readonly IReadOnlyList<Unit> _units;
    private readonly Dictionary<(Unit, Quarter), List<Story>> _stories = [];
    private readonly ILookup<(Unit, Quarter), DateOnly?> _unseen;
    private readonly IReadOnlyList<YearlyQuota> _yearly;
    private readonly Dictionary<Block, int> _blocks;
    private readonly Dictionary<QuarterlyQuota, BlockLeaders> _leaders;

    /// <summary>Counts stories by unit and quarter.</summary>
    /// <param name="plans">What is asked, where and when.</param>
    /// <param name="today">The day of the build.</param>
    /// <param name="units">All units by name.</param>
    /// <param name="blocks">Blocks in the order of their file.</param>
    /// <param name="stories">All stories readers may see.</param>
    /// <param name="unseen">What was handed in and is not for readers, or not yet: nothing but by whom, for which quarter and when, if that is known.</param>
    internal Coverage(PlansInForce plans, DateOnly today, IReadOnlyList<Unit> units, IReadOnlyList<Block> blocks, IEnumerable<Story> stories, IEnumerable<(Unit Unit, Quarter Quarter, DateOnly? Day)> unseen)
    {
        _plans = plans;
        _today = today;
        _units = units;
        _yearly = [.. plans.All.Select(plan => plan.Plan!.Yearly).OfType<YearlyQuota>()];
        _blocks = blocks.Select((block, i) => (block, i)).ToDictionary(x => x.block, x => x.i);
        _leaders = plans.Quarterly.Select(rule => rule.Quota).Append(plans.OfSettings).Distinct().ToDictionary(quota => quota, quota => new BlockLeaders(units, quota.Rota));
        _unseen = unseen.ToLookup(x => (x.Unit, x.Quarter), x => x.Day);
        foreach (var story in stories)
        {
            if (story is { Unit: { } unit, Quarter: { } quarter } && unit.IsInForceIn(quarter))
            {
                if (!_stories.TryGetValue((unit, quarter), out var list))
                {
                    _stories.Add((unit, quarter), list = []);
                }

                list.Add(story);
            }
        }
    }

    /// <summary>What a unit owed in a quarter and what it introduced; for the leader of a block, what its units introduced as well.</summary>
    public CoverageCell Of(Unit unit, Quarter quarter)
    {
        ArgumentNullException.ThrowIfNull(unit);
        var own = Count(unit, quarter);
        return own with
        {
            Members = own.Quota > 0 && RuleOf(unit, quarter) is { Quota: { Scope: QuotaScope.Rota } quota }
                ? [.. _leaders[quota].LedBy(unit).Where(member => AskedLeaderOf(member, quarter) == unit).Select(member => Count(member, quarter)).Where(c => c.HandedIn > 0)]
                : [],
            CountsFor = own.Quota == 0 ? AskedLeaderOf(unit, quarter) : null,
        };
    }

    /// <summary>The units a quarter concerns: those that owe stories first, then those the plan knows or that introduced some all the same; by block, then by name.</summary>
    public IReadOnlyList<CoverageCell> Of(Quarter quarter) =>
    [
        .. _units
            .Where(unit => unit.IsInForceIn(quarter))
            .Select(unit => Of(unit, quarter))
            .Where(cell => cell.Quota > 0 || cell.HandedIn > 0 || cell.Stories.Count > 0 || IsAskedByQuarter(cell.Unit, quarter))
            .OrderBy(cell => cell.Quota == 0)
            .ThenBy(cell => PlaceOf(cell.Unit)),
    ];

    /// <summary>The units a year concerns, each with its four quarters; by block, then by name.</summary>
    public IReadOnlyList<CoverageYear> Of(int year) =>
    [
        .. _units
            .Where(unit => Enumerable.Range(1, 4).Any(number => unit.IsInForceIn(new(year, number))))
            .Select(unit => Of(unit, year))
            .Where(row => row.IsOfInterest || row.Quarters.Any(cell => IsAskedByQuarter(row.Unit, cell.Quarter)))
            .OrderBy(row => PlaceOf(row.Unit)),
    ];

    /// <summary>A unit's year. It owes what the plan asks of a year if it exists on the last day.</summary>
    public CoverageYear Of(Unit unit, int year)
    {
        ArgumentNullException.ThrowIfNull(unit);
        var end = EndOf(year);
        var quarters = Enumerable.Range(1, 4).Select(number => new Quarter(year, number)).ToList();
        var (quota, rule) = QuotaOf(unit, year);
        return new(unit, year, [.. quarters.Select(q => Of(unit, q))], quota)
        {
            Rule = rule,
            Standing = (rule?.TrackingOf(year) ?? new(end, DateOnly.MinValue)).StandingOf(isDone: false, _today),
            InTime = quarters.Sum(q => DaysOf(unit, q).Count(day => day is null || day <= end)),
        };
    }

    /// <summary>The next quarter for which a unit owes stories and can still be in time.</summary>
    public Quarter? NextDueOf(Unit unit) => DueOf(unit).Select(quarter => (Quarter?)quarter).FirstOrDefault();

    /// <summary>The quarters for which a unit owes stories and can still be in time, the next first: of the current one and the four after it.</summary>
    public IEnumerable<Quarter> DueOf(Unit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return ComingQuarters().Where(quarter => QuotaOf(unit, quarter) > 0 && _today <= DeadlineOf(unit, quarter)!.Value.LastDay);
    }

    /// <summary>Whether a unit owes stories in a year as a whole.</summary>
    public bool IsAskedIn(int year, Unit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return QuotaOf(unit, year).Quota > 0;
    }

    /// <summary>Whether a story was handed in before the deadline of its quarter; nothing if the day is not known or its unit was not asked.</summary>
    public bool? IsInTime(Story story) =>
        story is { Unit: { } unit, Quarter: { } quarter, Submitted: { } day } && (QuotaOf(unit, quarter) > 0 || AskedLeaderOf(unit, quarter) is not null)
            ? DeadlineOf(unit, quarter)?.IsMetOn(day)
            : null;

    /// <summary>What a unit is asked by the quarter in a quarter, and by whom; nothing where nobody asks.</summary>
    public QuarterlyRule? RuleOf(Unit unit, Quarter quarter)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return _plans.QuarterlyOf(unit.Locality, quarter, hasOwn: unit.QuotaPerQuarter is not null);
    }

    /// <summary>Until when a unit's stories of a quarter are due; nothing where nobody asks for any.</summary>
    public Deadline? DeadlineOf(Unit unit, Quarter quarter) => RuleOf(unit, quarter)?.Quota.DeadlineOf(quarter);

    /// <summary>The quarters (1–4) of the rota of today that concern a unit.</summary>
    public IReadOnlyList<int> QuartersOf(Unit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return RuleOf(unit, Quarter.Of(_today)) is { } rule ? _leaders[rule.Quota].QuartersOf(unit) : [];
    }

    /// <summary>Who introduces stories for a unit's block today, where the rota asks the block through its leader.</summary>
    public Unit? LeaderOf(Unit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return RuleOf(unit, Quarter.Of(_today)) is { Quota: { Scope: QuotaScope.Rota } quota } && QuotaInQuarter(unit, quota) > 0 ? _leaders[quota].Of(unit, _today) : null;
    }

    /// <summary>Units the rota names for a quarter that was not tracked here yet: those asked themselves, leaders of blocks among them.</summary>
    public IReadOnlyList<Unit> NamedIn(Quarter quarter) => [.. _units.Where(unit => IsNamedIn(unit, quarter)).OrderBy(PlaceOf)];

    private IEnumerable<Quarter> ComingQuarters()
    {
        var quarter = Quarter.Of(_today);
        for (var i = 0; i < 5; i++, quarter = quarter.Next)
        {
            yield return quarter;
        }
    }

    /// <summary>What a unit itself owed and handed in. In time and late are words for those a deadline binds.</summary>
    private CoverageCell Count(Unit unit, Quarter quarter)
    {
        var deadline = DeadlineOf(unit, quarter);
        var days = DaysOf(unit, quarter).ToList();
        var quota = QuotaOf(unit, quarter);
        var isBound = quota > 0 || AskedLeaderOf(unit, quarter) is not null;
        var late = isBound ? days.Count(day => day is { } known && deadline?.IsMetOn(known) == false) : 0;
        return new(unit, quarter, quota, _stories.GetValueOrDefault((unit, quarter)) ?? [], days.Count, !(_today > (deadline?.LastDay ?? quarter.End)))
        {
            InTime = isBound ? days.Count - late : 0,
            Late = late,
            Unseen = _unseen[(unit, quarter)].Count(),
            Deadline = deadline,
        };
    }

    /// <summary>
    /// The days on which a unit handed in its stories of a quarter. A published story nobody noted the day of was handed in before it was published:
    /// that may prove it was in time, never that it was late, so its day is not known and is not held against the unit.
    /// </summary>
    private IEnumerable<DateOnly?> DaysOf(Unit unit, Quarter quarter) => (_stories.GetValueOrDefault((unit, quarter)) ?? [])
        .Where(s => s.Submitted is not null || s.IsPublic)
        .Select(s => s.Submitted)
        .Concat(_unseen[(unit, quarter)]);

    private Unit? AskedLeaderOf(Unit unit, Quarter quarter) =>
        LeaderOf(unit, quarter) is { } leader && QuotaOf(leader, quarter) > 0 ? leader : null;

    /// <summary>Through whom the rota asks a unit for a quarter: who leads its block on the last day in time.</summary>
    private Unit? LeaderOf(Unit unit, Quarter quarter) => RuleOf(unit, quarter) is { Quota: { Scope: QuotaScope.Rota } quota }
        ? _leaders[quota].Of(unit, quota.DeadlineOf(quarter).LastDay)
        : null;

    /// <summary>Whether a unit's stories of a quarter are counted by the quarter, whosever turn it is.</summary>
    private bool IsAskedByQuarter(Unit unit, Quarter quarter) => RuleOf(unit, quarter) is { Quota: var quota } && quota.Tracks(quarter) && QuotaInQuarter(unit, quota) > 0;

    private bool IsNamedIn(Unit unit, Quarter quarter) =>
        RuleOf(unit, quarter) is { Quota: var quota }
        && !quota.Tracks(quarter)
        && QuotaInQuarter(unit, quota) > 0
        && _leaders[quota] is var leaders
        && leaders.IsAskedItself(unit)
        && leaders.QuartersOf(unit).Contains(quarter.Number)
        && unit.IsInForceOn(quota.DeadlineOf(quarter).LastDay);

    /// <summary>Stories a unit owes in a quarter in which it is asked: as many as it is written to owe itself, or else as the plan asks.</summary>
    private static int QuotaInQuarter(Unit unit, QuarterlyQuota quota) => unit switch
    {
        { QuotaPerQuarter: { } own } => own,
        { QuotaPerYear: not null } => 0,
        _ => quota.AtLeast,
    };

    /// <summary>A unit owes in a quarter of the plan in which it is asked, if it exists on the last day in time.</summary>
    private int QuotaOf(Unit unit, Quarter quarter)
    {
        if (RuleOf(unit, quarter) is not { Quota: var quota } || !quota.Tracks(quarter) || !unit.IsInForceOn(quota.DeadlineOf(quarter).LastDay))
        {
            return 0;
        }

        var isAsked = quota.Scope == QuotaScope.All || (_leaders[quota].QuartersOf(unit).Contains(quarter.Number) && LeaderOf(unit, quarter) is null);
        return isAsked ? QuotaInQuarter(unit, quota) : 0;
    }

    /// <summary>
    /// What is asked of a unit's year: by the unit's own quota, which is tracked since anything is; or else by a plan that names the unit and the year.
    /// </summary>
    private (int Quota, YearlyQuota? Rule) QuotaOf(Unit unit, int year) => unit switch
    {
        { QuotaPerYear: { } own } => (IsTracked(unit, year) && unit.IsInForceOn(EndOf(year)) ? own : 0, null),
        _ when _yearly.FirstOrDefault(rule => rule.Names(unit.Slug, year)) is { } rule && unit.IsInForceOn(EndOf(year)) => (rule.AtLeast, rule),
        _ => (0, null),
    };

    /// <summary>Whether anything of a year is tracked: a unit's own quota of a year has no beginning of its own.</summary>
    private bool IsTracked(Unit unit, int year) => (RuleOf(unit, new(year, 4))?.Quota ?? _plans.OfSettings).Tracks(new(year, 4));

    private static DateOnly EndOf(int year) => new(year, 12, 31);

    private int PlaceOf(Unit unit) => unit.Block is { } block ? _blocks[block] : int.MaxValue;
}

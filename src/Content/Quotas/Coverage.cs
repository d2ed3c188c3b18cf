using Recognition.Content.Configuration;
using Recognition.Content.Kinds.Localities;
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
    private readonly Settings _settings;
    private readonly DateOnly _today;
    private readonly IReadOnlyList<Unit> _units;
    private readonly Dictionary<(Unit, Quarter), List<Story>> _stories = [];
    private readonly ILookup<(Unit, Quarter), DateOnly?> _unseen;
    private readonly IReadOnlyList<YearlyQuota> _yearly;
    private readonly Dictionary<Block, int> _blocks;
    private readonly BlockLeaders _leaders;

    /// <summary>Counts stories by unit and quarter.</summary>
    /// <param name="settings">What the plan asks.</param>
    /// <param name="today">The day of the build.</param>
    /// <param name="units">All units by name.</param>
    /// <param name="blocks">Blocks in the order of their file.</param>
    /// <param name="yearly">What plans ask of some units in some years.</param>
    /// <param name="stories">All stories readers may see.</param>
    /// <param name="unseen">What was handed in and is not for readers, or not yet: nothing but by whom, for which quarter and when, if that is known.</param>
    internal Coverage(Settings settings, DateOnly today, IReadOnlyList<Unit> units, IReadOnlyList<Block> blocks, IReadOnlyList<YearlyQuota> yearly, IEnumerable<Story> stories, IEnumerable<(Unit Unit, Quarter Quarter, DateOnly? Day)> unseen)
    {
        _settings = settings;
        _today = today;
        _units = units;
        _yearly = yearly;
        _blocks = blocks.Select((block, i) => (block, i)).ToDictionary(x => x.block, x => x.i);
        _leaders = new(units);
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
            Members = own.Quota > 0 && _settings.QuotaScope == QuotaScope.Rota
                ? [.. _leaders.LedBy(unit).Where(member => AskedLeaderOf(member, quarter) == unit).Select(member => Count(member, quarter)).Where(c => c.HandedIn > 0)]
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
            .Where(cell => cell.Quota > 0 || cell.HandedIn > 0 || cell.Stories.Count > 0 || (IsAskedByQuarter(cell.Unit) && !(quarter.CompareTo(First) < 0)))
            .OrderBy(cell => cell.Quota == 0)
            .ThenBy(cell => PlaceOf(cell.Unit)),
    ];

    /// <summary>The units a year concerns, each with its four quarters; by block, then by name.</summary>
    public IReadOnlyList<CoverageYear> Of(int year) =>
    [
        .. _units
            .Where(unit => Enumerable.Range(1, 4).Any(number => unit.IsInForceIn(new(year, number))))
            .Select(unit => Of(unit, year))
            .Where(row => row.IsOfInterest || (IsAskedByQuarter(row.Unit) && year >= First.Year))
            .OrderBy(row => PlaceOf(row.Unit)),
    ];

    /// <summary>A unit's year. It owes what the plan asks of a year if it exists on the last day.</summary>
    public CoverageYear Of(Unit unit, int year)
    {
        ArgumentNullException.ThrowIfNull(unit);
        var end = new DateOnly(year, 12, 31);
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
        return ComingQuarters().Where(quarter => _today <= _settings.DeadlineOf(quarter).LastDay && QuotaOf(unit, quarter) > 0);
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
            ? _settings.DeadlineOf(quarter).IsMetOn(day)
            : null;

    /// <summary>Who introduces stories for a unit's block today, where the rota asks the block through its leader.</summary>
    public Unit? LeaderOf(Unit unit) =>
        _settings.QuotaScope == QuotaScope.Rota && QuotaInQuarter(unit) > 0 ? _leaders.Of(unit, _today) : null;

    /// <summary>Units the rota names for a quarter, whether it was tracked here already or not: those asked themselves, leaders of blocks among them.</summary>
    public IReadOnlyList<Unit> NamedIn(Quarter quarter) =>
        [.. _units.Where(unit => unit.IsAskedItself && unit.AssignedQuarters.Contains(quarter.Number) && IsAskedByQuarter(unit) && unit.IsInForceOn(_settings.DeadlineOf(quarter).LastDay)).OrderBy(PlaceOf)];

    /// <summary>The first quarter of which the plan asks anything.</summary>
    private Quarter First => _settings.QuotaFrom ?? default(Quarter);

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
        var deadline = _settings.DeadlineOf(quarter);
        var days = DaysOf(unit, quarter).ToList();
        var quota = QuotaOf(unit, quarter);
        var isBound = quota > 0 || AskedLeaderOf(unit, quarter) is not null;
        var late = isBound ? days.Count(day => day is { } known && !deadline.IsMetOn(known)) : 0;
        return new(unit, quarter, quota, _stories.GetValueOrDefault((unit, quarter)) ?? [], days.Count, !(_today > deadline.LastDay))
        {
            InTime = isBound ? days.Count - late : 0,
            Late = late,
            Unseen = _unseen[(unit, quarter)].Count(),
            HasRota = HasRota(unit),
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
    private Unit? LeaderOf(Unit unit, Quarter quarter) =>
        _settings.QuotaScope == QuotaScope.Rota ? _leaders.Of(unit, _settings.DeadlineOf(quarter).LastDay) : null;

    /// <summary>Whether the plan counts a unit's stories by quarter: its own quota says so, or the settings do for its place.</summary>
    private bool IsAskedByQuarter(Unit unit) => QuotaInQuarter(unit) > 0;

    /// <summary>Whether a plan asks stories by the quarter where the unit is.</summary>
    private bool HasRota(Unit unit) => _settings.QuotaLocalities.Count == 0 || _settings.QuotaLocalities.Contains(unit.Locality) || unit.QuotaPerQuarter > 0;

    private int QuotaInQuarter(Unit unit) => unit switch
    {
        { QuotaPerQuarter: { } own } => own,
        { QuotaPerYear: not null } => 0,
        _ when _settings.QuotaLocalities.Count == 0 || _settings.QuotaLocalities.Contains(unit.Locality) => _settings.QuotaPerQuarter,
        _ => 0,
    };

    /// <summary>A unit owes in a quarter of the plan in which it is asked, if it exists on the last day in time.</summary>
    private int QuotaOf(Unit unit, Quarter quarter)
    {
        var isAsked = _settings.QuotaScope == QuotaScope.All || (unit.AssignedQuarters.Contains(quarter.Number) && LeaderOf(unit, quarter) is null);
        return isAsked && quarter.CompareTo(First) >= 0 && unit.IsInForceOn(_settings.DeadlineOf(quarter).LastDay) ? QuotaInQuarter(unit) : 0;
    }

    /// <summary>
    /// What is asked of a unit's year: by the unit's own quota, which is tracked since anything is; or else by a plan that names the unit and the year.
    /// </summary>
    private (int Quota, YearlyQuota? Rule) QuotaOf(Unit unit, int year) => unit switch
    {
        { QuotaPerYear: { } own } => (year >= First.Year && unit.IsInForceOn(new(year, 12, 31)) ? own : 0, null),
        _ when _yearly.FirstOrDefault(rule => rule.Binds(unit, year)) is { } rule => (rule.AtLeast, rule),
        _ => (0, null),
    };

    private int PlaceOf(Unit unit) => unit.Block is { } block ? _blocks[block] : int.MaxValue;
}

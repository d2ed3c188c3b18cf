using Recognition.Content.Kinds.Campaigns;
using Recognition.Content.Kinds.Stories;
using Recognition.Content.Kinds.Terms;
using Recognition.Content.Kinds.Units;
using Recognition.Content.Values;

namespace Recognition.Content.Quotas;

/// <summary>How far a target of a campaign is: done over required, unit by unit.</summary>
/// <param name="Target">The target; it has a figure.</param>
/// <param name="Units">The units it binds, by the name they have in lists.</param>
public sealed record TargetProgress(Target Target, IReadOnlyList<UnitProgress> Units)
{
    /// <summary>Units that have done their part.</summary>
    public int Done => Units.Count(u => u.IsMet);

    /// <summary>Units of which nobody knows whether they have done their part.</summary>
    public int Unknown => Units.Count(u => u.Standing == Standing.Unknown);

    /// <summary>Units that must have done it: the share the plan asks for, or all.</summary>
    public int Required => Target.Kind == TargetKind.Share ? ((Units.Count * Target.Value!.Value) + 99) / 100 : Units.Count;

    /// <summary>The share of units that have done their part, in whole per cent; 100 only if all have.</summary>
    public int Share => Units.Count == 0 ? 0 : Done * 100 / Units.Count;

    /// <summary>The share of units that must have done it, in per cent.</summary>
    public int RequiredShare => Target.Kind == TargetKind.Share ? Target.Value!.Value : 100;

    /// <summary>How the target stands. It is missed only if it is missed even should all have done their part of whom nothing is known.</summary>
    public Standing Standing => this switch
    {
        _ when Done >= Required => Standing.Done,
        _ when Units.Any(u => u.Standing == Standing.NotDue) => Standing.NotDue,
        _ when Done + Unknown >= Required => Standing.Unknown,
        _ => Standing.NotDone,
    };

    /// <summary>Whether anything is known of any unit.</summary>
    public bool IsTold => Units.Any(u => u.IsTold);

    /// <summary>The targets of a campaign that have figures, in their order.</summary>
    /// <param name="campaign">The campaign.</param>
    /// <param name="stories">Its stories.</param>
    /// <param name="today">The day of the build.</param>
    public static IReadOnlyList<TargetProgress> Of(Campaign campaign, IEnumerable<Story> stories, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(campaign);
        var works = campaign.Works.ToLookup(w => w.Unit);
        var told = stories.Where(s => s is { Unit: not null, Subject.Kind: SubjectKind.Work }).ToLookup(s => s.Unit!);
        return
        [
            .. campaign.Targets.Where(t => t is { Kind: not null, Value: not null }).Select(target => new TargetProgress(
                target,
                [.. target.Units.OrderBy(u => u.ShortName, Vietnamese.Order).ThenBy(u => u.Slug, StringComparer.Ordinal).Select(unit => OfUnit(target, unit, works[unit], told[unit].ToList(), done => campaign.Tracking.StandingOf(done, today)))])),
        ];
    }

    private static UnitProgress OfUnit(Target target, Unit unit, IEnumerable<Work> works, List<Story> told, Func<bool, Standing> standingOf)
    {
        var counting = works.Where(w => target.Counts.Count == 0 || target.Counts.Contains(w.Kind)).ToLookup(w => w.Status);
        var done = counting[WorkStatus.Done].Count();
        var takesWorks = target.Counts.Count == 0 || target.Counts.Any(k => k is WorkKind.Construction or WorkKind.Project or WorkKind.Task);

        // A work may be listed and told as a story as well: it counts once. Models and initiatives count as works do:
        // "mô hình hay, cách làm hiệu quả (công trình, dự án, phần việc cụ thể)" (Sơn La, 364/KH-MTTQ-BTT).
        var counted = takesWorks ? Math.Max(done, told.Count) : done;
        var required = target.Kind == TargetKind.Share ? 1 : target.Value!.Value;
        return new(
            unit,
            counted,
            required,
            counting[WorkStatus.UnderWay].Count(),
            counting[WorkStatus.Registered].Count(),
            standingOf(counted >= required))
        {
            CountsSamples = counting.Any(w => w.Any(x => x.IsSample)) || (takesWorks && told.Exists(s => s.IsSample)),
        };
    }
}

/// <summary>A unit's part of a target.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Done">Works done that count, or stories of works where there are more of them.</param>
/// <param name="Required">Works it must have done.</param>
/// <param name="UnderWay">Works under way.</param>
/// <param name="Registered">Works registered only.</param>
/// <param name="Standing">How it stands.</param>
public sealed record UnitProgress(Unit Unit, int Done, int Required, int UnderWay, int Registered, Standing Standing)
{
    /// <summary>Whether illustrations are among what is counted: such a state says nothing of the real unit.</summary>
    public bool CountsSamples { get; init; }

    /// <summary>Whether it has done its part.</summary>
    public bool IsMet => Standing == Standing.Done;

    /// <summary>Whether anything is known of it.</summary>
    public bool IsTold => Done + UnderWay + Registered > 0;

    /// <summary>How far a part that is not done was when it was last heard of: under way if it is begun but not whole, registered, or nothing.</summary>
    public WorkStatus? Begun => this switch
    {
        { IsMet: true } => null,
        { UnderWay: > 0 } or { Done: > 0 } => WorkStatus.UnderWay,
        { Registered: > 0 } => WorkStatus.Registered,
        _ => null,
    };
}

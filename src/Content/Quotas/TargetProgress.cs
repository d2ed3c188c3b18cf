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

    /// <summary>Units that must have done it: the share the plan asks for, or all.</summary>
    public int Required => Target.Kind == TargetKind.Share ? ((Units.Count * Target.Value!.Value) + 99) / 100 : Units.Count;

    /// <summary>The share of units that have done their part, in whole per cent; 100 only if all have.</summary>
    public int Share => Units.Count == 0 ? 0 : Done * 100 / Units.Count;

    /// <summary>The share of units that must have done it, in per cent.</summary>
    public int RequiredShare => Target.Kind == TargetKind.Share ? Target.Value!.Value : 100;

    /// <summary>Whether the target is reached.</summary>
    public bool IsMet => Done >= Required;

    /// <summary>The targets of a campaign that have figures, in their order.</summary>
    /// <param name="campaign">The campaign.</param>
    /// <param name="stories">Its stories.</param>
    public static IReadOnlyList<TargetProgress> Of(Campaign campaign, IEnumerable<Story> stories)
    {
        ArgumentNullException.ThrowIfNull(campaign);
        var works = campaign.Works.ToLookup(w => w.Unit);
        var told = stories.Where(s => s is { Unit: not null, Subject.Kind: SubjectKind.Work }).CountBy(s => s.Unit!).ToDictionary();
        return
        [
            .. campaign.Targets.Where(t => t is { Kind: not null, Value: not null }).Select(target => new TargetProgress(
                target,
                [.. target.Units.OrderBy(u => u.ShortName, Vietnamese.Order).ThenBy(u => u.Slug, StringComparer.Ordinal).Select(unit => OfUnit(target, unit, works[unit], told.GetValueOrDefault(unit)))])),
        ];
    }

    private static UnitProgress OfUnit(Target target, Unit unit, IEnumerable<Work> works, int told)
    {
        var counting = works.Where(w => target.Counts.Count == 0 || target.Counts.Contains(w.Kind)).ToLookup(w => w.Status);
        var done = counting[WorkStatus.Done].Count();
        var takesWorks = target.Counts.Count == 0 || target.Counts.Any(k => k is WorkKind.Construction or WorkKind.Project or WorkKind.Task);

        // A work may be listed and told as a story as well: it counts once. Models and initiatives count as works do:
        // "mô hình hay, cách làm hiệu quả (công trình, dự án, phần việc cụ thể)" (Sơn La, 364/KH-MTTQ-BTT).
        return new(
            unit,
            takesWorks ? Math.Max(done, told) : done,
            target.Kind == TargetKind.Share ? 1 : target.Value!.Value,
            counting[WorkStatus.UnderWay].Count(),
            counting[WorkStatus.Registered].Count());
    }
}

/// <summary>A unit's part of a target.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Done">Works done that count, or stories of works where there are more of them.</param>
/// <param name="Required">Works it must have done.</param>
/// <param name="UnderWay">Works under way.</param>
/// <param name="Registered">Works registered only.</param>
public sealed record UnitProgress(Unit Unit, int Done, int Required, int UnderWay, int Registered)
{
    /// <summary>Whether it has done its part.</summary>
    public bool IsMet => Done >= Required;

    /// <summary>How far it is: done, under way, registered, or nothing yet. A part that is begun but not whole is under way.</summary>
    public WorkStatus? State => this switch
    {
        { IsMet: true } => WorkStatus.Done,
        { UnderWay: > 0 } or { Done: > 0 } => WorkStatus.UnderWay,
        { Registered: > 0 } => WorkStatus.Registered,
        _ => null,
    };
}

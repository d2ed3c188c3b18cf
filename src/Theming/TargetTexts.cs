using Recognition.Content.Kinds.Campaigns;
using Recognition.Content.Quotas;
using Recognition.Content.Values;

namespace Recognition.Theming;

/// <summary>How targets and works of campaigns stand, in words: the same on pages and in reports.</summary>
public static class TargetTexts
{
    private static readonly Standing[] Order = [Standing.Done, Standing.NotDone, Standing.NotDue, Standing.Unknown];

    /// <summary>How many targets stand how: "4 chỉ tiêu có con số: 1 đã đạt, 3 chưa đủ thông tin".</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="targets">The targets that have figures.</param>
    public static string TargetsOf(this Texts texts, IReadOnlyCollection<TargetProgress> targets)
    {
        ArgumentNullException.ThrowIfNull(texts);
        ArgumentNullException.ThrowIfNull(targets);
        return texts["campaign.targets-met", targets.Count, texts.StandingsOf(targets)];
    }

    /// <summary>The same without their number: "1 đã đạt, 3 chưa đủ thông tin".</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="targets">The targets that have figures.</param>
    public static string StandingsOf(this Texts texts, IReadOnlyCollection<TargetProgress> targets)
    {
        ArgumentNullException.ThrowIfNull(texts);
        var counts = targets.CountBy(t => t.Standing).ToDictionary();
        return string.Join(", ", Order.Where(counts.ContainsKey).Select(s => texts[$"targets-tally.{s}", counts[s]]));
    }

    /// <summary>Who is tracked and how many stand how: "14 đơn vị được theo dõi trên trang này (1 cấp tỉnh, 12 cấp huyện, 1 cấp xã): 2 đã xong, 12 chưa có thông tin".</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="target">The target.</param>
    public static string TallyOf(this Texts texts, TargetProgress target)
    {
        ArgumentNullException.ThrowIfNull(texts);
        ArgumentNullException.ThrowIfNull(target);
        var units = target.Units.Count == 1 ? texts["target.one-unit"] : texts["target.units-many", texts.Number(target.Units.Count)];
        var begun = target.Units.Count(IsBegun);
        List<string> parts = [];
        foreach (var standing in Order)
        {
            if (standing == Standing.NotDue && begun > 0)
            {
                parts.Add(texts["target-tally.Begun", texts.Number(begun)]);
            }

            if (target.Units.Count(u => u.Standing == standing && !IsBegun(u)) is var count and > 0)
            {
                parts.Add(texts[$"target-tally.{standing}", texts.Number(count)]);
            }
        }

        return texts["target.tracked", units, LevelsOf(texts, target.Units), string.Join(", ", parts)];
    }

    /// <summary>How a target stands: "Chưa đủ thông tin để nói đạt hay chưa".</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="target">The target.</param>
    /// <param name="campaign">Its campaign.</param>
    public static string StandingOf(this Texts texts, TargetProgress target, Campaign campaign)
    {
        ArgumentNullException.ThrowIfNull(texts);
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(campaign);
        return target.Standing switch
        {
            Standing.NotDone => texts["target-standing.NotDone", target.Required, target.RequiredShare, target.Required - target.Done],
            Standing.NotDue => texts["target-standing.NotDue", texts.Date(campaign.Tracking.LastDay)],
            Standing.Unknown when !target.IsTold => texts["target-standing.untold"],
            var standing => texts[$"target-standing.{standing}"],
        };
    }

    /// <summary>How a unit stands with its part of a target: "Đang làm, chưa có tin hoàn thành".</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="unit">The unit's part.</param>
    public static string StandingOf(this Texts texts, UnitProgress unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return StandingOf(texts, unit.Standing, unit.Begun);
    }

    /// <summary>How a work stands.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="work">The work.</param>
    /// <param name="tracking">When it is due, and whether all is tracked.</param>
    /// <param name="today">The day of the build.</param>
    public static string StandingOf(this Texts texts, Work work, Tracking tracking, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(work);
        var isDone = work.Status == WorkStatus.Done;
        return StandingOf(texts, tracking.StandingOf(isDone, today), isDone ? null : work.Status);
    }

    /// <summary>Whether everything is tracked, and what it means that nothing is known.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="tracking">Since when all is tracked, if it is.</param>
    public static string TrackingOf(this Texts texts, Tracking tracking)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return tracking is { IsFull: true, From: { } from } ? texts["target.tracked-in-full", texts.Date(from)] : texts["target.tracked-in-part"];
    }

    private static string StandingOf(Texts texts, Standing standing, WorkStatus? begun)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return texts[begun is { } status ? $"work-standing.{standing}-{status}" : $"work-standing.{standing}"];
    }

    /// <summary>A unit that has begun and is not known to have failed.</summary>
    private static bool IsBegun(UnitProgress unit) => unit is { Begun: not null, Standing: not Standing.NotDone };

    /// <summary>"Các cấp" is what the data holds: how many units of each level, where there are several.</summary>
    private static string LevelsOf(Texts texts, IReadOnlyList<UnitProgress> units)
    {
        var levels = units.CountBy(u => u.Unit.Level).OrderByDescending(l => l.Key).ToList();
        return levels.Count < 2 ? "" : $" ({string.Join(", ", levels.Select(l => texts[$"target-level.{l.Key}", texts.Number(l.Value)]))})";
    }
}

using System.Collections.Concurrent;
using Recognition.Content.Configuration;
using Recognition.Content.Values;

namespace Recognition.Content.Kinds.Documents;

/// <summary>Which plan binds where and when. The settings hold only where none does.</summary>
public sealed class PlansInForce
{
    private readonly ILookup<string, Document> _byPlace;
    private readonly ConcurrentDictionary<(string Place, Quarter Quarter), InForce> _known = new();
    private readonly Settings _settings;

    /// <summary>Sorts plans by place.</summary>
    /// <param name="documents">All documents; those that are plans count.</param>
    /// <param name="settings">The settings.</param>
    /// <param name="rota">The quarters that blocks and units are written to have.</param>
    internal PlansInForce(IEnumerable<Document> documents, Settings settings, Rota rota)
    {
        All = [.. documents.Where(d => d.Plan is not null)];
        _byPlace = All.SelectMany(plan => plan.Plan!.Localities.Distinct().Select(place => (place, plan))).ToLookup(x => x.place, x => x.plan, StringComparer.Ordinal);
        OfSettings = QuarterlyQuota.Of(settings, rota);
        _settings = settings;
    }

    /// <summary>What the settings ask by the quarter.</summary>
    public QuarterlyQuota OfSettings { get; }

    /// <summary>All plans in the order of the register.</summary>
    public IReadOnlyList<Document> All { get; }

    /// <summary>The plans that bind a place in a quarter.</summary>
    public IReadOnlyList<Document> Binding(string? place, Quarter quarter) => Of(place, quarter).Plans;

    /// <summary>Whether a head of a unit of a place is honoured only beside the unit's own story: the plans that bind it say so, or the settings where none does.</summary>
    public bool AskHeads(string? place, Quarter quarter) => Binding(place, quarter) is { Count: > 0 } plans ? plans.Any(p => p.Plan!.HeadsWithUnit) : _settings.HeadsWithUnit;

    /// <summary>What a unit of a place is asked in a quarter; nothing where nobody asks anything by the quarter.</summary>
    /// <param name="place">The place.</param>
    /// <param name="quarter">The quarter.</param>
    /// <param name="hasOwn">Whether the unit has a quota of its own, which asks wherever it is.</param>
    public QuarterlyRule? QuarterlyOf(string? place, Quarter quarter, bool hasOwn)
    {
        var (rule, plans) = Of(place, quarter);
        return rule ?? (hasOwn || (AsksBySettings(place) && plans.Count == 0) ? OfSettingsRule : null);
    }

    /// <summary>All that is asked by the quarter somewhere in a quarter: by plans, and by the settings where they ask for anything.</summary>
    public IEnumerable<QuarterlyRule> QuarterlyIn(Quarter quarter) => Quarterly.Where(rule => rule.IsFor(quarter));

    /// <summary>All that is asked by the quarter somewhere at some time.</summary>
    public IEnumerable<QuarterlyRule> Quarterly => All.Select(RuleOf).OfType<QuarterlyRule>().Concat(OfSettings.AtLeast > 0 ? [OfSettingsRule] : []);

    private static QuarterlyRule? RuleOf(Document plan) => plan.Plan?.Quarterly is { } quota ? new(quota, plan, plan.Plan.Localities) : null;

    private QuarterlyRule OfSettingsRule => new(OfSettings, null, _settings.QuotaLocalities);

    /// <summary>What is in force in a place in a quarter: found once, since every unit of the place asks for it.</summary>
    private InForce Of(string? place, Quarter quarter) => place is null ? InForce.Nothing : _known.GetOrAdd((place, quarter), key =>
    {
        var plans = _byPlace[key.Place].ToList();
        return new(plans.Select(RuleOf).FirstOrDefault(rule => rule?.IsFor(key.Quarter) == true), [.. plans.Where(plan => plan.IsFor(key.Quarter))]);
    });

    private bool AsksBySettings(string? place) =>
        OfSettings.AtLeast > 0 && (_settings.QuotaLocalities.Count == 0 || (place is not null && _settings.QuotaLocalities.Contains(place)));

    private sealed record InForce(QuarterlyRule? Rule, IReadOnlyList<Document> Plans)
    {
        public static InForce Nothing { get; } = new(null, []);
    }
}

/// <summary>What is asked by the quarter, and by whom.</summary>
/// <param name="Quota">What is asked.</param>
/// <param name="Plan">The plan that asks; the settings do where there is none.</param>
/// <param name="Places">The places where it asks; everywhere, if the settings name none.</param>
public sealed record QuarterlyRule(QuarterlyQuota Quota, Document? Plan, IReadOnlyList<string> Places)
{
    /// <summary>Whether it asks for stories of a quarter: the plan is in force on the last day in time.</summary>
    public bool IsFor(Quarter quarter) => Quota.DeadlineOf(quarter).LastDay is var last && Plan?.IsFor(last, last) != false;
}

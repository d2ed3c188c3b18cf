using Recognition.Content;
using Recognition.Content.Kinds.Documents;
using Recognition.Content.Kinds.Stories;
using Recognition.Content.Values;

namespace Recognition.Theming;

/// <summary>Whose rule a rule is: a plan binds its own places.</summary>
public static class RuleTexts
{
    /// <summary>The places and their plan: "Ở Côn Đảo, theo Kế hoạch số 221/KH-UBND".</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="plan">A document that is a plan.</param>
    public static string RuleOf(this Texts texts, Document plan)
    {
        ArgumentNullException.ThrowIfNull(texts);
        ArgumentNullException.ThrowIfNull(plan);
        return texts["rule.of", string.Join(", ", plan.Plan!.Localities), plan.Designation];
    }

    /// <summary>That who issued a plan had ceased to exist by a day, so that the site keeps the rota and it binds nobody of today; a sentence for each such plan.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="site">The site.</param>
    /// <param name="rules">What is asked by the quarter.</param>
    /// <param name="day">The day.</param>
    public static IEnumerable<string> KeptRules(this Texts texts, Site site, IEnumerable<QuarterlyRule> rules, DateOnly day) => rules
        .Select(rule => site.Units.FirstOrDefault(u => u.Name == rule.Plan?.Issuer && u.IsHistoricOn(day)))
        .Where(issuer => issuer?.ValidTo is not null)
        .Distinct()
        .Select(issuer => texts["rule.kept", issuer!.Name, texts.Date(issuer.ValidTo!.Value)]);

    /// <summary>Whose rule it is that a head is honoured only beside the unit's own story, for a story of a head; nothing where nobody asks it.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="site">The site.</param>
    /// <param name="story">The story.</param>
    public static string? RuleOfHeads(this Texts texts, Site site, Story story)
    {
        ArgumentNullException.ThrowIfNull(texts);
        ArgumentNullException.ThrowIfNull(site);
        ArgumentNullException.ThrowIfNull(story);
        var (place, quarter) = (story.Unit?.Locality, story.Quarter ?? Quarter.Of(site.Today));
        return !site.Plans.AskHeads(place, quarter) ? null
            : site.Plans.Binding(place, quarter).FirstOrDefault(plan => plan.Plan!.HeadsWithUnit) is { } of ? texts["rule.heads-of", of.Designation]
            : texts["rule.heads"];
    }
}

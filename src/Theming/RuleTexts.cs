using Recognition.Content;
using Recognition.Content.Kinds.Localities;

namespace Recognition.Theming;

/// <summary>Whose rule a rule is: a plan binds its own place.</summary>
public static class RuleTexts
{
    /// <summary>The place and its plan: "Ở Côn Đảo, theo Kế hoạch số 221/KH-UBND".</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="locality">The place.</param>
    public static string RuleOf(this Texts texts, Locality locality)
    {
        ArgumentNullException.ThrowIfNull(texts);
        ArgumentNullException.ThrowIfNull(locality);
        return texts["rule.of", locality.Name, locality.Plan.Designation];
    }

    /// <summary>Whose rule it is that stories are asked by the quarter; nothing where the settings do not say.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="site">The site.</param>
    public static string? RuleOfQuarters(this Texts texts, Site site)
    {
        ArgumentNullException.ThrowIfNull(site);
        var rules = site.AskedByQuarter.Select(l => RuleOf(texts, l)).ToList();
        return rules.Count == 0 ? null : string.Join("; ", rules);
    }
}

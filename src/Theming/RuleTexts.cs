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

    /// <summary>That who issued the plan had ceased to exist by a day, so that the site keeps the rota and it binds nobody of today.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="site">The site.</param>
    /// <param name="day">The day.</param>
    public static string? KeptRule(this Texts texts, Site site, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(texts);
        ArgumentNullException.ThrowIfNull(site);
        var issuer = site.AskedByQuarter.Select(l => site.Units.FirstOrDefault(u => u.Name == l.Plan.Issuer && u.IsHistoricOn(day))).FirstOrDefault(u => u is not null);
        return issuer?.ValidTo is { } end ? texts["rule.kept", issuer.Name, texts.Date(end)] : null;
    }
}

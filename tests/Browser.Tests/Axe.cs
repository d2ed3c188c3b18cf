using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Recognition.Browser.Tests;

/// <summary>
/// Asks axe-core what is wrong with a page as it stands, at WCAG 2.2 AA and by its best practices.
/// It is asked within the page: the package for Playwright opens another page for each answer, which takes ten times as long.
/// </summary>
internal static class Axe
{
    private static readonly string Script = new BundledAxeScriptProvider().GetScript() + ";0";

    /// <summary>Names of rules that only colours can break.</summary>
    public static readonly string[] OfColours = ["color-contrast", "link-in-text-block"];

    /// <summary>Finds what breaks a rule: the rule, and up to three elements.</summary>
    /// <param name="page">The page.</param>
    /// <param name="rules">Only these rules; all if none is named.</param>
    public static Task<string[]> FindAsync(IPage page, params string[] rules) => AskAsync(page, rules, without: []);

    /// <summary>Finds what breaks any rule but those of colours, which take most of the time.</summary>
    public static Task<string[]> FindBesideColoursAsync(IPage page) => AskAsync(page, [], without: OfColours);

    private static async Task<string[]> AskAsync(IPage page, string[] rules, string[] without)
    {
        if (!await page.EvaluateAsync<bool>("'axe' in window"))
        {
            await page.EvaluateAsync(Script);
        }

        return await page.EvaluateAsync<string[]>(
            """
            async ({ rules, without }) => {
              const { violations } = await axe.run(document, {
                runOnly: rules.length > 0 ? rules : ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
                rules: Object.fromEntries(without.map(rule => [rule, { enabled: false }])),
                resultTypes: ['violations'],
              });
              return violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map(node => node.html).join(' ')}`);
            }
            """,
            new { rules, without });
    }
}

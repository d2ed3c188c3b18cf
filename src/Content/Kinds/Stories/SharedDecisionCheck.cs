using System.Text.RegularExpressions;
using Recognition.Content.Problems;
using Recognition.Content.Schema;

namespace Recognition.Content.Kinds.Stories;

/// <summary>
/// One decision named in stories of two honorees is a copied line, or a decision that honours several: the second says which,
/// by <c>joint: true</c>. A warning, because both are common.
/// </summary>
internal static partial class SharedDecisionCheck
{
    public static void Check(StoryCheckContext context)
    {
        var given = new Dictionary<(string Award, string Decision, DateOnly Date, string Issuer), (string Honoree, string Path)>();
        foreach (var story in context.Released.OrderBy(s => s.Record.Get(StorySchema.Published)).ThenBy(s => s.Path, StringComparer.Ordinal))
        {
            if (story.Record.Get(StorySchema.Honoree)?.Get(HonoreeSchema.Name) is not { } name)
            {
                continue;
            }

            var honoree = CopyCheck.Fold(name);
            foreach (var award in story.Record.Get(StorySchema.Award)!)
            {
                if (award.Get(StoryAwardSchema.Award) is { } slug
                    && award.Get(StoryAwardSchema.Decision) is { } decision
                    && award.Get(StoryAwardSchema.Date) is { } date)
                {
                    var issuer = award.Get(StoryAwardSchema.Issuer) ?? story.Record.Get(StorySchema.Unit)?.Value ?? "";
                    var key = (slug.Value, Number(decision), date, CopyCheck.Fold(issuer));
                    if (!given.TryAdd(key, (honoree, story.Path)) && given[key].Honoree != honoree && !award.Get(StoryAwardSchema.Joint))
                    {
                        context.Problems.Add(new Lack(Rules.SharedDecision, award.PlaceOf(StoryAwardSchema.Decision), StorySchema.Award.Name)
                        {
                            Arguments = [("decision", decision), ("other", given[key].Path)],
                            Field = "award.decision",
                        }.Of(award, StoryAwardSchema.Joint));
                    }
                }
            }
        }
    }

    /// <summary>A number however it is written: "Quyết định số 77/QĐ" is 77/QĐ.</summary>
    private static string Number(string decision) => Before().Replace(CopyCheck.Fold(decision), "").Replace(" ", "", StringComparison.Ordinal);

    [GeneratedRegex(@"^(?:quyết định|qđ)?\s*(?:số)?\s*:?\s*(?=\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Before();
}

using Recognition.Content.Problems;
using Recognition.Content.Schema;

namespace Recognition.Content.Kinds.Stories;

/// <summary>
/// "Khách quan, trung thực, tránh cường điệu, thổi phồng thành tích" (Nam Định, part IV, 2): no figure without evidence, be it a key of its own or told in words,
/// of what was achieved or of what came of it elsewhere.
/// </summary>
internal static class EvidenceCheck
{
    public static void Check(StoryCheckContext context)
    {
        foreach (var story in context.Released)
        {
            Check(context, story.Record, StorySchema.Achievements, AchievementSchema.Figure, AchievementSchema.Claim, AchievementSchema.Evidence);
            Check(context, story.Record, StorySchema.Spread, SpreadSchema.Figure, SpreadSchema.Text, SpreadSchema.Evidence);
        }
    }

    private static void Check(StoryCheckContext context, Record story, Field<IReadOnlyList<Record>> list, Field<string> figures, Field<string> words, Field<string> evidence)
    {
        foreach (var entry in story.Get(list)!.Where(e => !e.Has(evidence)))
        {
            if (entry.Get(figures) is { } figure)
            {
                Report(Rules.FigureWithoutEvidence, entry, figures, figure);
            }
            else if (entry.Get(words) is { } text && FigureWords.FirstIn(text) is { } told)
            {
                Report(Rules.FigureInClaim, entry, words, told);
            }
        }

        void Report(Rule rule, Record entry, Field at, string figure) =>
            context.Problems.Add(new Lack(rule, entry.PlaceOf(at), list.Name) { Arguments = [("figure", figure)] }.Of(entry, evidence));
    }
}

using Recognition.Content.Problems;
using Recognition.Content.Schema;

namespace Recognition.Content.Kinds.Stories;

/// <summary>"Khách quan, trung thực, tránh cường điệu, thổi phồng thành tích" (Nam Định, part IV, 2): no figure without evidence, be it a key of its own or told in words.</summary>
internal static class EvidenceCheck
{
    public static void Check(StoryCheckContext context)
    {
        foreach (var achievement in context.Released.SelectMany(s => s.Record.Get(StorySchema.Achievements)!).Where(a => !a.Has(AchievementSchema.Evidence)))
        {
            if (achievement.Get(AchievementSchema.Figure) is { } figure)
            {
                Report(context, Rules.FigureWithoutEvidence, achievement, AchievementSchema.Figure, figure);
            }
            else if (achievement.Get(AchievementSchema.Claim) is { } claim && FigureWords.FirstIn(claim) is { } told)
            {
                Report(context, Rules.FigureInClaim, achievement, AchievementSchema.Claim, told);
            }
        }
    }

    private static void Report(StoryCheckContext context, Rule rule, Record achievement, Field told, string figure) =>
        context.Problems.Add(new Lack(rule, achievement.PlaceOf(told), StorySchema.Achievements.Name) { Arguments = [("figure", figure)] }
            .Of(achievement, AchievementSchema.Evidence));
}

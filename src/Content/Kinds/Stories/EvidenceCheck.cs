using Recognition.Content.Problems;

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
                context.Report(
                    Rules.FigureWithoutEvidence,
                    achievement.PlaceOf(AchievementSchema.Figure),
                    "achievements.evidence",
                    ("figure", figure),
                    ("line", $"evidence: {AchievementSchema.Evidence.Example}"));
            }
            else if (achievement.Get(AchievementSchema.Claim) is { } claim && FigureWords.FirstIn(claim) is { } told)
            {
                context.Report(
                    Rules.FigureInClaim,
                    achievement.PlaceOf(AchievementSchema.Claim),
                    "achievements.evidence",
                    ("figure", told),
                    ("line", $"{{ claim: \"{Escaped(claim)}\", evidence: {AchievementSchema.Evidence.Example} }}"));
            }
        }
    }

    private static string Escaped(string text) => text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal);
}

using Recognition.Content.Problems;

namespace Recognition.Content.Kinds.Stories;

/// <summary>"Khách quan, trung thực, tránh cường điệu, thổi phồng thành tích" (Nam Định, part IV, 2): no figure without evidence.</summary>
internal static class EvidenceCheck
{
    public static void Check(StoryCheckContext context)
    {
        foreach (var story in context.Released)
        {
            foreach (var achievement in story.Record.Get(StorySchema.Achievements)!)
            {
                if (achievement.Get(AchievementSchema.Figure) is { } figure && !achievement.Has(AchievementSchema.Evidence))
                {
                    context.Report(
                        Rules.FigureWithoutEvidence,
                        achievement.PlaceOf(AchievementSchema.Figure),
                        "achievements.evidence",
                        ("figure", figure),
                        ("line", $"evidence: {AchievementSchema.Evidence.Example}"));
                }
            }
        }
    }
}

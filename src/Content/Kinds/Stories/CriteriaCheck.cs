using Recognition.Content.Kinds.Terms;
using Recognition.Content.Problems;
using Recognition.Content.Schema;

namespace Recognition.Content.Kinds.Stories;

/// <summary>Criteria differ by kind of subject (Phong Thổ, part II, 1): a story names those of its own.</summary>
internal static class CriteriaCheck
{
    public static void Check(StoryCheckContext context)
    {
        foreach (var story in context.Released)
        {
            if (story.Record.Get(StorySchema.Subject) is not { } subject)
            {
                continue;
            }

            foreach (var slug in story.Record.Get(StorySchema.Criteria)!)
            {
                var subjects = context.Content.Find(Family.Criterion, slug)?.Record.Get(TermSchema.Criterion.Subjects!);
                if (subjects is { Count: > 0 } && subjects.All(s => s.Value != subject.Value))
                {
                    context.Report(
                        Rules.CriterionOfOtherSubject,
                        slug.At,
                        StorySchema.Criteria.Name,
                        ("criterion", slug.Value),
                        ("subject", subject.Value),
                        ("allowed", string.Join(", ", subjects.Select(s => s.Value))));
                }
            }
        }
    }
}

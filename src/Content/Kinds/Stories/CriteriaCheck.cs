using Recognition.Content.Files;
using Recognition.Content.Kinds.Terms;
using Recognition.Content.Problems;
using Recognition.Content.Schema;

namespace Recognition.Content.Kinds.Stories;

/// <summary>Criteria differ by kind of subject and by group of people (Phong Thổ, part II, 1): a story names those of its own.</summary>
internal static class CriteriaCheck
{
    public static void Check(StoryCheckContext context)
    {
        foreach (var story in context.Released)
        {
            var subject = story.Record.Get(StorySchema.Subject);
            var group = story.Record.Get(StorySchema.Honoree)?.Get(HonoreeSchema.Group);
            foreach (var slug in story.Record.Get(StorySchema.Criteria)!)
            {
                if (context.Content.Find(Family.Criterion, slug)?.Record is { } criterion)
                {
                    Check(context, slug, subject, criterion.Get(TermSchema.Criterion.Subjects!), Rules.CriterionOfOtherSubject, "subject");
                    Check(context, slug, group, criterion.Get(TermSchema.Criterion.Groups!), Rules.CriterionOfOtherGroup, "group");
                }
            }
        }
    }

    private static void Check(CheckContext context, Located<string> criterion, Located<string>? found, IReadOnlyList<Located<string>>? allowed, Rule rule, string argument)
    {
        if (found is not null && allowed is { Count: > 0 } && allowed.All(a => a.Value != found.Value))
        {
            context.Report(rule, criterion.At, StorySchema.Criteria.Name, ("criterion", criterion.Value), (argument, found.Value), ("allowed", string.Join(", ", allowed.Values())));
        }
    }
}

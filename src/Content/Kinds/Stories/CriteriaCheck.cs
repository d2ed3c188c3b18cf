using Recognition.Content.Files;
using Recognition.Content.Kinds.Terms;
using Recognition.Content.Kinds.Units;
using Recognition.Content.Problems;
using Recognition.Content.Schema;

namespace Recognition.Content.Kinds.Stories;

/// <summary>Criteria differ by place, by kind of subject and by group of people (Phong Thổ, part II, 1): a story names those of its own.</summary>
internal static class CriteriaCheck
{
    public static void Check(StoryCheckContext context)
    {
        var plans = context.Plans.All.SelectMany(plan => plan.Plan!.Localities.Select(place => (plan.Id, place))).ToLookup(x => x.Id, x => x.place);
        foreach (var story in context.Released)
        {
            var subject = story.Record.Get(StorySchema.Subject);
            var group = story.Record.Get(StorySchema.Honoree)?.Get(HonoreeSchema.Group);
            foreach (var slug in story.Record.Get(StorySchema.Criteria)!)
            {
                if (context.Content.Find(Family.Criterion, slug)?.Record is { } criterion)
                {
                    CheckPlace(context, story, slug, criterion, plans);
                    CheckSubject(context, slug, subject, criterion.Get(TermSchema.Criterion.Subjects!)!);
                    CheckGroup(context, slug, group, criterion.Get(TermSchema.Criterion.Groups!)!);
                }
            }
        }
    }

    /// <summary>A plan binds its own places. A criterion of a document that is no plan is anybody's.</summary>
    private static void CheckPlace(StoryCheckContext context, ContentFile story, Located<string> slug, Record criterion, ILookup<string, string> plans)
    {
        var sources = criterion.Get(TermSchema.Criterion.Source)!;
        var places = sources.SelectMany(s => plans[s.Value]).Distinct().ToList();
        if (places.Count > 0
            && context.Content.Find(Family.Unit, story.Record.Get(StorySchema.Unit)) is { } unit
            && unit.Record.Get(UnitSchema.Locality) is var own
            && !places.Contains(own!))
        {
            context.Report(
                Rules.CriterionOfOtherPlace,
                slug.At,
                StorySchema.Criteria.Name,
                ("criterion", slug.Value),
                ("place", string.Join(", ", places)),
                ("plan", string.Join(", ", sources.Values())),
                ("own", own ?? "–"),
                OwnOf(context, story, own, plans));
        }
    }

    /// <summary>What the story could use instead: the criteria of its place for its kind of subject.</summary>
    private static Argument OwnOf(StoryCheckContext context, ContentFile story, string? own, ILookup<string, string> plans)
    {
        var subject = story.Record.Get(StorySchema.Subject)?.Value;
        var allowed = context.Content.All(Family.Criterion)
            .Where(c => c.Record.Get(TermSchema.Criterion.Source)!.Any(s => plans[s.Value].Contains(own!)))
            .Where(c => c.Record.Get(TermSchema.Criterion.Subjects!)!.Any(s => s.Value == subject))
            .Select(c => c.Slug)
            .ToList();
        return allowed.Count == 0 ? Argument.Word("allowed", "no-own-criteria") : ("allowed", string.Join(", ", allowed));
    }

    private static void CheckSubject(CheckContext context, Located<string> criterion, Located<string>? subject, IReadOnlyList<Located<string>> allowed)
    {
        if (subject is not null && allowed.Count > 0 && allowed.All(a => a.Value != subject.Value))
        {
            context.Report(Rules.CriterionOfOtherSubject, criterion.At, StorySchema.Criteria.Name, ("criterion", criterion.Value), ("subject", subject.Value), ("allowed", string.Join(", ", allowed.Values())));
        }
    }

    /// <summary>A criterion for some people is not met by somebody of whom the story does not say that they are among them.</summary>
    private static void CheckGroup(CheckContext context, Located<string> criterion, Located<string>? group, IReadOnlyList<Located<string>> allowed)
    {
        if (allowed.Count > 0 && allowed.All(a => a.Value != group?.Value))
        {
            context.Report(
                Rules.CriterionOfOtherGroup,
                criterion.At,
                StorySchema.Criteria.Name,
                ("criterion", criterion.Value),
                group is null ? Argument.Word("group", "no-group") : ("group", group.Value),
                ("allowed", string.Join(", ", allowed.Values())));
        }
    }
}

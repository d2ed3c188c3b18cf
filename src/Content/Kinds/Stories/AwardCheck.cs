using Recognition.Content.Kinds.Terms;
using Recognition.Content.Problems;
using Recognition.Content.Schema;
using Recognition.Content.Values;

namespace Recognition.Content.Kinds.Stories;

/// <summary>An award has a decision with number and date, and that date has come.</summary>
internal static class AwardCheck
{
    public static void Check(StoryCheckContext context)
    {
        foreach (var story in context.Released)
        {
            foreach (var award in story.Record.Get(StorySchema.Award)!)
            {
                CheckDecision(context, award);
                DateCheck.CheckNotFuture(context, award, StoryAwardSchema.Date, "award.date", context.DayOf(story));
                CheckIssuer(context, award);
                CheckRevocation(context, award);
                if (award.Get(StoryAwardSchema.Revoked) is { } revoked)
                {
                    DateCheck.CheckNotFuture(context, revoked, RevocationSchema.Date, "award.revoked.date", context.DayOf(story));
                }
            }
        }
    }

    private static void CheckDecision(StoryCheckContext context, Record award)
    {
        var missing = new Field[] { StoryAwardSchema.Decision, StoryAwardSchema.Date }.Where(f => !award.Has(f)).ToList();
        if (missing.Count > 0)
        {
            context.Problems.Add(new Lack(Rules.AwardWithoutDecision, award.At, StorySchema.Award.Name)
            {
                Arguments = [("award", award.Get(StoryAwardSchema.Award)?.Value ?? "")],
            }.Of(award, missing));
        }
    }

    /// <summary>A form is given by those whom the law lets give it, and an award by an issuer of its own level.</summary>
    private static void CheckIssuer(StoryCheckContext context, Record award)
    {
        if (award.Get(StoryAwardSchema.Issuer) is { } issuer
            && AwardWords.TierOf(issuer) is { } tier
            && context.Content.Find(Family.Award, award.Get(StoryAwardSchema.Award))?.Record is { } term
            && term.Get(TermSchema.Award.Label)?.Get(LabelSchema.Vietnamese) is { } label
            && AwardWords.FormOf(label) is var (_, tiers)
            && (!tiers.Contains(tier) || (term.Get(TermSchema.Award.Tier!) is { } own && own != AwardTier.Grassroots && own != tier)))
        {
            context.Report(Rules.AwardOfOtherIssuer, award.PlaceOf(StoryAwardSchema.Issuer), "award.issuer", ("award", label), ("issuer", issuer));
        }
    }

    private static void CheckRevocation(StoryCheckContext context, Record award)
    {
        if (award.Get(StoryAwardSchema.Revoked) is { } revoked
            && award.Get(StoryAwardSchema.Date) is { } given
            && revoked.Get(RevocationSchema.Date) is { } taken
            && taken < given)
        {
            context.Report(
                Rules.EndsBeforeStart,
                revoked.PlaceOf(RevocationSchema.Date),
                "award.revoked.date",
                Argument.Word("what", "revoked-before"),
                ("from", IsoDate.Of(given)),
                ("to", IsoDate.Of(taken)));
        }
    }
}

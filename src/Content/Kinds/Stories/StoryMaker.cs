using Recognition.Content.Files;
using Recognition.Content.Kinds.Campaigns;
using Recognition.Content.Kinds.Terms;
using Recognition.Content.Schema;
using Recognition.Content.Values;

namespace Recognition.Content.Kinds.Stories;

/// <summary>Makes stories of the graph from what was read.</summary>
/// <param name="named">What stories name.</param>
/// <param name="today">The day of the build.</param>
internal sealed class StoryMaker(Registers named, DateOnly today)
{
    /// <summary>Makes a story.</summary>
    public Story Make(ContentFile file)
    {
        var record = file.Record;
        var honoree = record.Get(StorySchema.Honoree);
        var updates = record.Get(StorySchema.Updates)!
            .Select(u => new Update(u.Get(UpdateSchema.Date)!.Value, u.Get(UpdateSchema.Text)!))
            .OrderByDescending(u => u.Date)
            .ToList();
        var awards = record.Get(StorySchema.Award)!.Select(AwardOf).OfType<StoryAward>()
            .OrderBy(a => a.Award.Rank).ThenBy(a => a.Date).ThenBy(a => a.Award.Label, Vietnamese.Order).ToList();
        var published = record.Get(StorySchema.Published);
        return new(record)
        {
            Slug = file.Slug,
            Subject = named.Vocabulary.Find<Subject>(Family.Subject, record.Get(StorySchema.Subject)),
            HonoreeName = honoree?.Get(HonoreeSchema.Name) ?? record.Get(StorySchema.Title)!,
            HonoreeGroup = named.Vocabulary.Find<Term>(Family.Group, honoree?.Get(HonoreeSchema.Group)),
            HeadOf = named.Units.Find(honoree?.Get(HonoreeSchema.HeadOf)),
            Categories = named.Vocabulary.FindAll<Term>(Family.Category, record.Get(StorySchema.Category)),
            Unit = named.Units.Find(record.Get(StorySchema.Unit)),
            Awards = awards,
            Campaigns = [.. record.Get(StorySchema.Campaign)!.Select(c => named.Campaigns.Find(c)).OfType<Campaign>().Distinct()],
            Movements = named.Vocabulary.FindAll<Term>(Family.Movement, record.Get(StorySchema.Movement)),
            Tags = named.Vocabulary.FindAll<Term>(Family.Tag, record.Get(StorySchema.Tag)),
            Level = named.Vocabulary.Find<Level>(Family.Level, record.Get(StorySchema.Level)),
            LevelHistory = [.. record.Get(StorySchema.LevelHistory)!.Select(s => new LevelStep(named.Vocabulary.Find<Level>(Family.Level, s.Get(LevelStepSchema.Level))!, s.Get(LevelStepSchema.Date)!.Value))],
            Achievements = [.. record.Get(StorySchema.Achievements)!.Select(a => new Achievement(a.Get(AchievementSchema.Claim)!, a.Get(AchievementSchema.Figure), a.Get(AchievementSchema.Evidence)))],
            Quotes = [.. record.Get(StorySchema.Quotes)!.Select(q => new Quote(q.Get(QuoteSchema.Text)!, q.Get(QuoteSchema.Speaker)!, q.Get(QuoteSchema.Post)))],
            HowToFollow = record.Get(StorySchema.HowToFollow) is { } follow ? GuideOf(follow) : null,
            Criteria = named.Vocabulary.FindAll<Criterion>(Family.Criterion, record.Get(StorySchema.Criteria)),
            Sources = [.. record.Get(StorySchema.Sources)!.Select(SourceOf)],
            Approved = record.Get(StorySchema.Approved) is { } approval
                ? new(approval.Get(ApprovalSchema.By)!, named.Units.Find(approval.Get(ApprovalSchema.Unit)), approval.Get(ApprovalSchema.Date)!.Value)
                : null,
            Updated = updates.Select(u => (DateOnly?)u.Date)
                .Append(record.Get(StorySchema.Updated))
                .Concat(awards.Select(a => a.Revocation?.Date))
                .Where(d => d > published)
                .Max(),
            IsPublic = StoryState.IsPublic(record, today),
            Updates = updates,
            Spread = [.. record.Get(StorySchema.Spread)!.Select(SpreadOf).OrderBy(s => s.Date.First)],
            IntroducedTo =
            [
                .. record.Get(StorySchema.IntroducedTo)!
                    .Select(i => new Introduction(i.Get(IntroductionSchema.Office)!, i.Get(IntroductionSchema.Date)!.Value, i.Get(IntroductionSchema.Document), i.Get(IntroductionSchema.Event)))
                    .OrderBy(i => i.Date.First),
            ],
            Aliases = record.Get(StorySchema.Aliases)!.Values(),
            Image = record.Get(StorySchema.Image) is { } image ? PhotoOf(image) : null,
            Gallery = [.. record.Get(StorySchema.Gallery)!.Select(PhotoOf)],
            Body = file.Body,
        };
    }

    private static Photo PhotoOf(Record record) => new(
        record.Get(ImageSchema.File)!,
        record.Get(ImageSchema.Alt)!,
        record.Get(ImageSchema.Credit)!,
        record.Get(ImageSchema.Focus),
        record.PlaceOf(ImageSchema.File));

    private Spread SpreadOf(Record record) => new(
        record.Get(SpreadSchema.Kind) ?? SpreadKind.Followed,
        named.Units.Find(record.Get(SpreadSchema.Unit)),
        record.Get(SpreadSchema.Place),
        record.Get(SpreadSchema.Date)!.Value,
        record.Get(SpreadSchema.Text),
        record.Get(SpreadSchema.Figure),
        record.Get(SpreadSchema.Evidence),
        record.Get(SpreadSchema.Story)?.Value);

    private static FollowGuide? GuideOf(Record record)
    {
        var guide = new FollowGuide(
            record.Get(FollowSchema.Cost),
            record.Get(FollowSchema.People),
            record.Get(FollowSchema.Time),
            record.Get(FollowSchema.Contact),
            record.Get(FollowSchema.Text));
        return guide == new FollowGuide(null, null, null, null, null) ? null : guide;
    }

    private StoryAward? AwardOf(Record record) =>
        named.Vocabulary.Find<Award>(Family.Award, record.Get(StoryAwardSchema.Award)) is not { } award
            ? null
            : new(
                award,
                record.Get(StoryAwardSchema.Decision),
                record.Get(StoryAwardSchema.Date),
                record.Get(StoryAwardSchema.Issuer) ?? award.Issuer,
                record.Get(StoryAwardSchema.OnTheSpot),
                record.Get(StoryAwardSchema.Revoked) is { } revoked
                    ? new(revoked.Get(RevocationSchema.Date)!.Value, revoked.Get(RevocationSchema.Decision), revoked.Get(RevocationSchema.Reason))
                    : null);

    private Source SourceOf(Record record)
    {
        var document = named.Documents.Find(record.Get(SourceSchema.Id));
        return new(
            document,
            record.Get(SourceSchema.Title) ?? document?.Title,
            record.Get(SourceSchema.Publisher) ?? document?.Issuer,
            record.Get(SourceSchema.Date) ?? document?.Date,
            record.Get(SourceSchema.Url) ?? document?.Url);
    }
}

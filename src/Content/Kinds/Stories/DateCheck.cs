using Recognition.Content.Files;
using Recognition.Content.Kinds.Units;
using Recognition.Content.Problems;
using Recognition.Content.Schema;
using Recognition.Content.Values;

namespace Recognition.Content.Kinds.Stories;

/// <summary>A story happens in order: quarter begun, approved, published, then followed up.</summary>
internal static class DateCheck
{
    private const int MostYearsApart = 5;
    private const int MostYearsBefore = 2;

    public static void Check(StoryCheckContext context)
    {
        foreach (var story in context.Released)
        {
            var day = context.DayOf(story);
            if (story.Record.Get(StorySchema.Quarter) is { } quarter && quarter.Start > day)
            {
                context.Report(Rules.FutureQuarter, story, StorySchema.Quarter, ("quarter", quarter.ToString()));
            }

            CheckQuarterIsNear(context, story);
            CheckNotFuture(context, story.Record, StorySchema.Submitted, StorySchema.Submitted.Name, day);
            CheckNotFuture(context, story.Record, StorySchema.Updated, StorySchema.Updated.Name, day);
            CheckSubmission(context, story);
            CheckSubmittedFirst(context, story, day);
            CheckApproval(context, story);
            CheckNotLongBefore(context, story, story.Record, StorySchema.Submitted, StorySchema.Submitted.Name);
            CheckNotLongBefore(context, story, story.Record.Get(StorySchema.Approved), ApprovalSchema.Date, "approved.date");
            CheckUpdates(context, story, day);
        }
    }

    /// <summary>Notes a date that has not come yet.</summary>
    public static void CheckNotFuture(StoryCheckContext context, Record record, Field<DateOnly?> field, string name, DateOnly day)
    {
        if (record.Get(field) is { } date && date > day)
        {
            context.Report(Rules.FutureDate, record.PlaceOf(field), name, ("date", IsoDate.Of(date)), ("today", IsoDate.Of(day)));
        }
    }

    /// <summary>A quarter years away from the day of publication is a slip of the finger.</summary>
    private static void CheckQuarterIsNear(StoryCheckContext context, ContentFile story)
    {
        if (story.Record.Get(StorySchema.Quarter) is { } quarter
            && story.Record.Get(StorySchema.Published) is { } published
            && Math.Abs(published.Year - quarter.Year) > MostYearsApart)
        {
            context.Report(Rules.QuarterFarFromPublication, story, StorySchema.Quarter, ("quarter", quarter.ToString()), ("published", IsoDate.Of(published)));
        }
    }

    private static void CheckSubmission(StoryCheckContext context, ContentFile story)
    {
        if (story.Record.Get(StorySchema.Quarter) is { } quarter
            && story.Record.Get(StorySchema.Published) is { } published
            && !story.Record.Has(StorySchema.Submitted)
            && DeadlineOf(context, story, quarter) is { } deadline
            && !deadline.IsMetOn(published))
        {
            context.Report(Rules.NoSubmission, story, StorySchema.Published, ("quarter", quarter.ToString()), ("deadline", IsoDate.Of(deadline.LastDay)));
        }
    }

    /// <summary>Until when the story's unit is asked for stories of a quarter; nothing where nobody asks any.</summary>
    private static Deadline? DeadlineOf(StoryCheckContext context, ContentFile story, Quarter quarter)
    {
        var hasOwn = context.Content.Find(Family.Unit, story.Record.Get(StorySchema.Unit))?.Record.Get(UnitSchema.Quota)?.Get(QuotaSchema.PerQuarter) is not null;
        return context.Plans.QuarterlyOf(context.PlaceOf(story), quarter, hasOwn)?.Quota.DeadlineOf(quarter);
    }

    private static void CheckSubmittedFirst(StoryCheckContext context, ContentFile story, DateOnly day)
    {
        if (story.Record.Get(StorySchema.Submitted) is { } submitted && story.Record.Get(StorySchema.Published) is { } published && submitted > published && submitted <= day)
        {
            context.Report(Rules.SubmittedTooLate, story, StorySchema.Submitted, ("submitted", IsoDate.Of(submitted)), ("published", IsoDate.Of(published)));
        }
    }

    private static void CheckApproval(StoryCheckContext context, ContentFile story)
    {
        if (story.Record.Get(StorySchema.Published) is { } published
            && story.Record.Get(StorySchema.Approved) is { } approval
            && approval.Get(ApprovalSchema.Date) is { } approved
            && approved > published)
        {
            context.Report(
                Rules.ApprovedTooLate,
                approval.PlaceOf(ApprovalSchema.Date),
                "approved.date",
                ("approved", IsoDate.Of(approved)),
                ("published", IsoDate.Of(published)));
        }
    }

    private static void CheckNotLongBefore(StoryCheckContext context, ContentFile story, Record? record, Field<DateOnly?> field, string name)
    {
        if (record?.Get(field) is { } date && story.Record.Get(StorySchema.Published) is { } published && date < published.AddYears(-MostYearsBefore))
        {
            context.Report(Rules.DateFarFromPublication, record.PlaceOf(field), name, ("date", IsoDate.Of(date)), ("published", IsoDate.Of(published)));
        }
    }

    private static void CheckUpdates(StoryCheckContext context, ContentFile story, DateOnly day)
    {
        foreach (var update in story.Record.Get(StorySchema.Updates)!)
        {
            CheckNotFuture(context, update, UpdateSchema.Date, "updates.date", day);
        }
    }
}

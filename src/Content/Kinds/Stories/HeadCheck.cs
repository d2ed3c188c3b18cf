using Recognition.Content.Files;
using Recognition.Content.Kinds.Terms;
using Recognition.Content.Problems;
using Recognition.Content.Schema;
using Recognition.Content.Values;

namespace Recognition.Content.Kinds.Stories;

/// <summary>
/// "Riêng cá nhân là thủ trưởng các cơ quan, đơn vị là điển hình tiên tiến phải gắn với tiêu chí điển hình của tập thể"
/// (Phong Thổ, part II, 1.2 b): a head is honoured only together with the unit's own collective story.
/// </summary>
internal static class HeadCheck
{
    public static void Check(StoryCheckContext context)
    {
        var collectives = context.Released
            .Where(s => Kind(context, s) == SubjectKind.Collective && s.Record.Get(StorySchema.Unit) is not null)
            .ToLookup(s => s.Record.Get(StorySchema.Unit)!.Value, StringComparer.Ordinal);

        foreach (var story in context.Released.Where(s => IsAsked(context, s)))
        {
            CheckName(context, story);
            if (story.Record.Get(StorySchema.Honoree)?.Get(HonoreeSchema.HeadOf) is { } unit
                && !collectives[unit.Value].Any(s => s.Record.Get(StorySchema.Published) <= context.DayOf(story)))
            {
                context.Report(Rules.HeadWithoutCollective, unit.At, "honoree.head_of", ("unit", unit.Value));
            }
        }
    }

    /// <summary>Whether the plans that bind the place of a story in its quarter ask it; where none binds, the settings say.</summary>
    private static bool IsAsked(StoryCheckContext context, ContentFile story) =>
        context.Plans.AskHeads(context.PlaceOf(story), story.Record.Get(StorySchema.Quarter) ?? Quarter.Of(context.Today));

    /// <summary>A name that tells of a head without <c>head_of</c> is asked about.</summary>
    private static void CheckName(StoryCheckContext context, ContentFile story)
    {
        if (Kind(context, story) == SubjectKind.Person
            && story.Record.Get(StorySchema.Honoree) is { } honoree
            && !honoree.Has(HonoreeSchema.HeadOf)
            && honoree.Get(HonoreeSchema.Name) is { } name
            && PeopleWords.HeadIn(name) is { } head)
        {
            context.Problems.Add(new Lack(Rules.HeadNotSaid, honoree.PlaceOf(HonoreeSchema.Name), StorySchema.Honoree.Name) { Arguments = [("head", head)] }
                .Of(honoree, [(HonoreeSchema.HeadOf, story.Record.Get(StorySchema.Unit)?.Value ?? HonoreeSchema.HeadOf.Example)]));
        }
    }

    /// <summary>The kind of a story's subject, if it is known.</summary>
    public static SubjectKind? Kind(StoryCheckContext context, ContentFile story) => Kind(context.Content, story);

    /// <summary>The kind of a story's subject, if it is known.</summary>
    public static SubjectKind? Kind(ContentSet content, ContentFile story) =>
        content.Find(Family.Subject, story.Record.Get(StorySchema.Subject))?.Record.Get(TermSchema.Subject.Kind!);
}

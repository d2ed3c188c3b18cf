using Recognition.Content.Files;
using Recognition.Content.Kinds.Campaigns;
using Recognition.Content.Kinds.Documents;
using Recognition.Content.Kinds.Terms;
using Recognition.Content.Kinds.Units;
using Recognition.Content.Schema;
using Recognition.Content.Values;

namespace Recognition.Content.Kinds.Stories;

/// <summary>
/// A story (gương): whom a unit introduces, for what, and how one knows.
/// A published story has everything; a draft that is looked at before its time may lack what is nullable here.
/// </summary>
public sealed class Story
{
    private readonly Record _record;

    /// <summary>Begins a story with its keys as they were read. What refers to other entries is set by <see cref="StoryMaker"/>; everything else is taken from the keys.</summary>
    internal Story(Record record) => _record = record;

    /// <summary>Name in addresses.</summary>
    public required string Slug { get; init; }

    /// <summary>Address of its page.</summary>
    public string Address => Addresses.Of(Family.Story, Slug);

    /// <summary>Path of its file, for messages.</summary>
    public string Path => _record.At.File;

    /// <summary>Title.</summary>
    public string Title => _record.Get(StorySchema.Title)!;

    /// <summary>Summary of achievements.</summary>
    public string Summary => _record.Get(StorySchema.Summary) ?? "";

    /// <summary>Kind of subject.</summary>
    public required Subject? Subject { get; init; }

    /// <summary>Name of who is honoured.</summary>
    public required string HonoreeName { get; init; }

    /// <summary>Name of who is honoured, to show beside the title; nothing where the title is that name.</summary>
    public string? HonoreeBesideTitle => HonoreeName == Title ? null : HonoreeName;

    /// <summary>Group of people.</summary>
    public required Term? HonoreeGroup { get; init; }

    /// <summary>The unit the honoree heads.</summary>
    public required Unit? HeadOf { get; init; }

    /// <summary>Fields of merit.</summary>
    public required IReadOnlyList<Term> Categories { get; init; }

    /// <summary>The unit that introduces it.</summary>
    public required Unit? Unit { get; init; }

    /// <summary>The quarter in which it is introduced.</summary>
    public Quarter? Quarter => _record.Get(StorySchema.Quarter);

    /// <summary>Awards, highest first, those taken back included.</summary>
    public required IReadOnlyList<StoryAward> Awards { get; init; }

    /// <summary>Awards that were not taken back, highest first: only these count.</summary>
    public IEnumerable<StoryAward> StandingAwards => Awards.Where(a => a.Revocation is null);

    /// <summary>The highest award that was not taken back.</summary>
    public Award? TopAward => StandingAwards.FirstOrDefault()?.Award;

    /// <summary>Campaigns.</summary>
    public required IReadOnlyList<Campaign> Campaigns { get; init; }

    /// <summary>Movements.</summary>
    public required IReadOnlyList<Term> Movements { get; init; }

    /// <summary>Tags.</summary>
    public required IReadOnlyList<Term> Tags { get; init; }

    /// <summary>Level of recognition.</summary>
    public required Level? Level { get; init; }

    /// <summary>Earlier levels, first to last.</summary>
    public required IReadOnlyList<LevelStep> LevelHistory { get; init; }

    /// <summary>What was achieved.</summary>
    public required IReadOnlyList<Achievement> Achievements { get; init; }

    /// <summary>Words of people, to set beside the text.</summary>
    public IReadOnlyList<Quote> Quotes { get; init; } = [];

    /// <summary>How others can do the same; nothing where nobody wrote any of it.</summary>
    public FollowGuide? HowToFollow { get; init; }

    /// <summary>Criteria that are met.</summary>
    public required IReadOnlyList<Criterion> Criteria { get; init; }

    /// <summary>Sources.</summary>
    public required IReadOnlyList<Source> Sources { get; init; }

    /// <summary>Approval.</summary>
    public required Approval? Approved { get; init; }

    /// <summary>Who wrote it.</summary>
    public string? Author => _record.Get(StorySchema.Author);

    /// <summary>Day of publication.</summary>
    public DateOnly? Published => _record.Get(StorySchema.Published);

    /// <summary>Day on which the unit handed it in.</summary>
    public DateOnly? Submitted => _record.Get(StorySchema.Submitted);

    /// <summary>Day of the last change readers should know of: of the story, of its updates or of its awards.</summary>
    public required DateOnly? Updated { get; init; }

    /// <summary>The day of its last change, or else of its publication.</summary>
    public DateOnly? LastChange => Updated ?? Published;

    /// <summary>Where it stands on its way to readers.</summary>
    public StoryStatus Status => _record.Get(StorySchema.Status)!.Value;

    /// <summary>Whether readers see it today; if not, it is here only because drafts were asked for.</summary>
    public required bool IsPublic { get; init; }

    /// <summary>What became of it since, latest first.</summary>
    public required IReadOnlyList<Update> Updates { get; init; }

    /// <summary>Who took it up, first to last.</summary>
    public IReadOnlyList<Spread> Spread { get; init; } = [];

    /// <summary>To whom it was passed on, first to last.</summary>
    public IReadOnlyList<Introduction> IntroducedTo { get; init; } = [];

    /// <summary>Old addresses.</summary>
    public required IReadOnlyList<string> Aliases { get; init; }

    /// <summary>Whether it is an illustration and not a real story.</summary>
    public bool IsSample => _record.Get(StorySchema.Sample);

    /// <summary>The main photograph.</summary>
    public Photo? Image { get; init; }

    /// <summary>More photographs.</summary>
    public IReadOnlyList<Photo> Gallery { get; init; } = [];

    /// <summary>The text.</summary>
    public required MarkdownBody Body { get; init; }

    /// <summary>Its place in the order of all stories, newest first.</summary>
    public int Order { get; internal set; }

    /// <inheritdoc/>
    public override string ToString() => Slug;

    /// <summary>The same story for another site, in which it has a place of its own.</summary>
    internal Story Again() => (Story)MemberwiseClone();
}

/// <summary>An award as a story tells of it.</summary>
/// <param name="Award">Which.</param>
/// <param name="Decision">Number of the decision.</param>
/// <param name="Date">Date of the decision.</param>
/// <param name="Issuer">Who decided.</param>
/// <param name="IsOnTheSpot">Whether it was given on the spot (đột xuất).</param>
/// <param name="Revocation">How it was taken back; such an award is shown as such and never counted.</param>
public sealed record StoryAward(Award Award, string? Decision, DateOnly? Date, string? Issuer, bool IsOnTheSpot, Revocation? Revocation);

/// <summary>How an award was taken back.</summary>
/// <param name="Date">When.</param>
/// <param name="Decision">Number of the decision.</param>
/// <param name="Reason">Why.</param>
public sealed record Revocation(DateOnly Date, string? Decision, string? Reason);

/// <summary>One step up the ladder.</summary>
/// <param name="Level">The level.</param>
/// <param name="Date">Since when.</param>
public sealed record LevelStep(Level Level, DateOnly Date);

/// <summary>Something achieved.</summary>
/// <param name="Claim">What.</param>
/// <param name="Figure">How much.</param>
/// <param name="Evidence">How one knows.</param>
public sealed record Achievement(string Claim, string? Figure, string? Evidence);

/// <summary>Words of somebody.</summary>
/// <param name="Text">The words.</param>
/// <param name="Speaker">Who says them.</param>
/// <param name="Post">What they are in this.</param>
public sealed record Quote(string Text, string Speaker, string? Post)
{
    /// <summary>Who says it, with the post if there is one.</summary>
    public string By => Post is null ? Speaker : $"{Speaker}, {Post}";
}

/// <summary>What others need to know to do the same.</summary>
/// <param name="Cost">What it costs.</param>
/// <param name="People">Who is needed.</param>
/// <param name="Time">How long it takes.</param>
/// <param name="Contact">Whom to ask.</param>
/// <param name="Text">What to begin with.</param>
public sealed record FollowGuide(string? Cost, string? People, string? Time, string? Contact, string? Text);

/// <summary>Where a story comes from.</summary>
/// <param name="Document">A document of the register, or else the rest.</param>
/// <param name="Title">Title.</param>
/// <param name="Publisher">Who published it.</param>
/// <param name="Date">Its date.</param>
/// <param name="Url">Its web address.</param>
public sealed record Source(Document? Document, string? Title, string? Publisher, PartialDate? Date, Uri? Url);

/// <summary>Who approved a story.</summary>
/// <param name="By">The office.</param>
/// <param name="Unit">The unit it belongs to.</param>
/// <param name="Date">When.</param>
public sealed record Approval(string By, Unit? Unit, DateOnly Date);

/// <summary>A note on what became of a story.</summary>
/// <param name="Date">When.</param>
/// <param name="Text">What.</param>
public sealed record Update(DateOnly Date, string Text);

/// <summary>A story released for a day to come. It is not on the site, but its links are judged now, so that nothing fails on its day.</summary>
/// <param name="Slug">Name in addresses.</param>
/// <param name="Published">Its day.</param>
/// <param name="Body">The text.</param>
public sealed record ScheduledStory(string Slug, DateOnly Published, MarkdownBody Body)
{
    /// <summary>Address its page will have.</summary>
    public string Address => Addresses.Of(Family.Story, Slug);
}

/// <summary>A story taken off the site. Nothing personal is left: only its address.</summary>
/// <param name="Slug">Name in addresses.</param>
/// <param name="Aliases">Old addresses.</param>
public sealed record WithdrawnStory(string Slug, IReadOnlyList<string> Aliases)
{
    /// <summary>Address its page had, and where its notice stands.</summary>
    public string Address => Addresses.Of(Family.Story, Slug);
}

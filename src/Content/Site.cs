using Recognition.Content.Configuration;
using Recognition.Content.Kinds.Campaigns;
using Recognition.Content.Kinds.Documents;
using Recognition.Content.Kinds.FreePages;
using Recognition.Content.Kinds.Stories;
using Recognition.Content.Kinds.Terms;
using Recognition.Content.Kinds.Units;
using Recognition.Content.Quotas;
using Recognition.Content.Values;

namespace Recognition.Content;

/// <summary>
/// The whole site as one immutable graph, known to be right: what pages are made from.
/// Every list and index is built once; a page asks for its own and never walks all stories.
/// </summary>
public sealed class Site
{
    internal Site()
    {
    }

    /// <summary>The site's settings.</summary>
    public required Settings Settings { get; init; }

    /// <summary>The day of the build.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>
    /// The last day on which a public story appeared or changed. Without any story the first day that is tracked, and
    /// without that a fixed day. It does not follow the calendar: it stays the same while no story changes.
    /// </summary>
    public required DateOnly LastChange { get; init; }

    /// <summary>All stories readers may see, newest first.</summary>
    public required IReadOnlyList<Story> Stories { get; init; }

    /// <summary>Stories taken off the site.</summary>
    public required IReadOnlyList<WithdrawnStory> Withdrawn { get; init; }

    /// <summary>Stories released for a day to come, soonest first; none where drafts are shown, since these are among them.</summary>
    public required IReadOnlyList<ScheduledStory> Scheduled { get; init; }

    /// <summary>All units by name, in Vietnamese order.</summary>
    public required IReadOnlyList<Unit> Units { get; init; }

    /// <summary>Which plan binds where and when.</summary>
    public required PlansInForce Plans { get; init; }

    /// <summary>All campaigns, latest first.</summary>
    public required IReadOnlyList<Campaign> Campaigns { get; init; }

    /// <summary>The document register, latest first.</summary>
    public required IReadOnlyList<Document> Documents { get; init; }

    /// <summary>Free pages in the order of the menu.</summary>
    public required IReadOnlyList<FreePage> Pages { get; init; }

    /// <summary>Kinds of subject in the order of their file.</summary>
    public required IReadOnlyList<Subject> Subjects { get; init; }

    /// <summary>Fields of merit in the order of their file.</summary>
    public required IReadOnlyList<Term> Categories { get; init; }

    /// <summary>Movements in the order of their file.</summary>
    public required IReadOnlyList<Term> Movements { get; init; }

    /// <summary>Blocks in the order of their file.</summary>
    public required IReadOnlyList<Block> Blocks { get; init; }

    /// <summary>Awards, highest first.</summary>
    public required IReadOnlyList<Award> Awards { get; init; }

    /// <summary>Levels, lowest first.</summary>
    public required IReadOnlyList<Level> Levels { get; init; }

    /// <summary>Quarters that have a page, latest first: from the first story to today, without gaps.</summary>
    public required IReadOnlyList<Quarter> Quarters { get; init; }

    /// <summary>Stories by the unit that introduces them.</summary>
    public required StoryIndex<Unit> ByUnit { get; init; }

    /// <summary>Stories by block of that unit.</summary>
    public required StoryIndex<Block> ByBlock { get; init; }

    /// <summary>Stories by kind of subject.</summary>
    public required StoryIndex<Subject> BySubject { get; init; }

    /// <summary>Stories by field of merit.</summary>
    public required StoryIndex<Term> ByCategory { get; init; }

    /// <summary>Stories by movement.</summary>
    public required StoryIndex<Term> ByMovement { get; init; }

    /// <summary>Stories by campaign.</summary>
    public required StoryIndex<Campaign> ByCampaign { get; init; }

    /// <summary>Stories by award; an award that was taken back does not count.</summary>
    public required StoryIndex<Award> ByAward { get; init; }

    /// <summary>Stories by quarter.</summary>
    public required StoryIndex<Quarter> ByQuarter { get; init; }

    /// <summary>Stories by year of their quarter.</summary>
    public required StoryIndex<int> ByYear { get; init; }

    /// <summary>Stories by document they name as a source.</summary>
    public required StoryIndex<Document> ByDocument { get; init; }

    /// <summary>Who learned from whom.</summary>
    public required SpreadIndex Spread { get; init; }

    /// <summary>Who introduced whom, unit by quarter.</summary>
    public required Coverage Coverage { get; init; }

    /// <summary>Whether some stories are illustrations, so that what is counted from stories is one too.</summary>
    public required bool HasSamples { get; init; }

    /// <summary>Units below a unit.</summary>
    public required ILookup<Unit, Unit> Children { get; init; }

    /// <summary>Member organisations of a unit.</summary>
    public required ILookup<Unit, Unit> Members { get; init; }

    /// <summary>Units that a unit took over from.</summary>
    public required ILookup<Unit, Unit> Predecessors { get; init; }

    /// <summary>Units of a block.</summary>
    public required ILookup<Block, Unit> UnitsOfBlock { get; init; }

    /// <summary>Campaigns a unit launched or does works for.</summary>
    public required ILookup<Unit, Campaign> CampaignsOfUnit { get; init; }

    /// <summary>Campaigns a unit takes part in: those it launched or does works for, and those with a target that binds it.</summary>
    public required ILookup<Unit, Campaign> CampaignsJoinedBy { get; init; }

    /// <summary>Years that have a page, latest first.</summary>
    public IEnumerable<int> Years => Quarters.Select(q => q.Year).Distinct();

    /// <summary>
    /// Units that belong to the place of another, the nearest first: those below it and those it took over from, and theirs in turn.
    /// What stands below a unit of the past is of the past with it.
    /// </summary>
    public IReadOnlyList<(Unit Unit, bool IsFormer)> PlaceOf(Unit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        var found = new List<(Unit Unit, bool IsFormer)> { (unit, false) };
        var seen = new HashSet<Unit> { unit };
        for (var i = 0; i < found.Count; i++)
        {
            var at = found[i];
            var around = Children[at.Unit].Select(child => (child, at.IsFormer)).Concat(Predecessors[at.Unit].Select(former => (former, true)));
            found.AddRange(around.Where(other => seen.Add(other.Item1)));
        }

        return found[1..];
    }

    /// <summary>The units of the places that a plan binds, by name, those of the past included.</summary>
    public IEnumerable<Unit> UnitsOf(Document plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return Units.Where(unit => unit.Locality is { } place && plan.Plan?.Localities.Contains(place) == true);
    }

    /// <summary>The stories of a plan: introduced by units of its places for a quarter of its time, newest first.</summary>
    public IReadOnlyList<Story> StoriesOf(Document plan) =>
        [.. UnitsOf(plan).SelectMany(unit => ByUnit[unit]).Where(story => story.Quarter is { } quarter && plan.IsFor(quarter)).OrderBy(story => story.Order)];

    /// <summary>How far a campaign's targets are.</summary>
    public IReadOnlyList<TargetProgress> ProgressOf(Campaign campaign)
    {
        ArgumentNullException.ThrowIfNull(campaign);
        return TargetProgress.Of(campaign, ByCampaign[campaign], Today);
    }

    /// <summary>The dates of a campaign, as they stand on the day of the build.</summary>
    public IReadOnlyList<CampaignDate> DatesOf(Campaign campaign)
    {
        ArgumentNullException.ThrowIfNull(campaign);
        return CampaignDate.Of(campaign, Today);
    }

    /// <summary>A few stories a reader of one may like: of the same unit, then of the same field, then of the same movement.</summary>
    public IReadOnlyList<Story> Related(Story story, int count)
    {
        ArgumentNullException.ThrowIfNull(story);
        var sameUnit = story.Unit is { } unit ? ByUnit.Neighbours(unit, story).Take(count / 2) : [];
        var sameField = story.Categories.SelectMany(c => ByCategory.Neighbours(c, story).Take(count));
        var sameMovement = story.Movements.SelectMany(m => ByMovement.Neighbours(m, story).Take(count));
        var sameYear = story.Quarter is { } quarter ? ByYear.Neighbours(quarter.Year, story).Take(count) : [];
        return [.. sameUnit.Concat(sameField).Concat(sameMovement).Concat(sameYear).Distinct().Take(count)];
    }
}

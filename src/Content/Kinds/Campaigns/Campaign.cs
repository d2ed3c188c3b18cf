using Recognition.Content.Files;
using Recognition.Content.Kinds.Documents;
using Recognition.Content.Kinds.Terms;
using Recognition.Content.Kinds.Units;
using Recognition.Content.Schema;
using Recognition.Content.Values;

namespace Recognition.Content.Kinds.Campaigns;

/// <summary>A campaign (chiến dịch, đợt thi đua): a period, targets, and the works done to meet them.</summary>
public sealed class Campaign
{
    /// <summary>Name in addresses.</summary>
    public required string Slug { get; init; }

    /// <summary>Address of its page.</summary>
    public string Address => Addresses.Of(Family.Campaign, Slug);

    /// <summary>Name.</summary>
    public required string Name { get; init; }

    /// <summary>What it is about.</summary>
    public required string? Summary { get; init; }

    /// <summary>Who launched it.</summary>
    public required Unit LaunchedBy { get; init; }

    /// <summary>Documents it rests on.</summary>
    public required IReadOnlyList<Document> Basis { get; init; }

    /// <summary>Begin.</summary>
    public required PartialDate From { get; init; }

    /// <summary>End.</summary>
    public required PartialDate To { get; init; }

    /// <summary>Until when works are registered.</summary>
    public required Deadline? RegisterBy { get; init; }

    /// <summary>Who registers works by then, and with whom.</summary>
    public required string? RegisterNote { get; init; }

    /// <summary>Until when the final report is due; it may fall before the end.</summary>
    public required Deadline? ReportBy { get; init; }

    /// <summary>The day from which everything it asks is tracked; absent where works are listed as they become known.</summary>
    public required DateOnly? TrackedFrom { get; init; }

    /// <summary>What lets the site judge its targets and works: they are due when it ends.</summary>
    public Tracking Tracking => new(To.Last, TrackedFrom);

    /// <summary>Who takes part.</summary>
    public required IReadOnlyList<string> Participants { get; init; }

    /// <summary>What is to be reached.</summary>
    public required IReadOnlyList<Target> Targets { get; init; }

    /// <summary>Awards it leads to.</summary>
    public required IReadOnlyList<Award> Awards { get; init; }

    /// <summary>How the plan itself words them.</summary>
    public required string? AwardsNote { get; init; }

    /// <summary>What is asked of all participants, besides the criteria of their kind.</summary>
    public required string? CriteriaNote { get; init; }

    /// <summary>Criteria by kind of participant.</summary>
    public required IReadOnlyList<CampaignCriteria> Criteria { get; init; }

    /// <summary>Works registered, under way and done.</summary>
    public required IReadOnlyList<Work> Works { get; init; }

    /// <summary>The text.</summary>
    public required MarkdownBody Body { get; init; }

    /// <summary>Old addresses.</summary>
    public required IReadOnlyList<string> Aliases { get; init; }

    /// <inheritdoc/>
    public override string ToString() => Slug;
}

/// <summary>A target of a campaign.</summary>
/// <param name="Text">As the plan words it.</param>
/// <param name="Kind">How it is counted; absent where the plan gives no figure.</param>
/// <param name="Value">Per cent, or works of each unit.</param>
/// <param name="Units">The units it binds.</param>
/// <param name="Counts">Kinds of work that count; all if empty.</param>
public sealed record Target(string Text, TargetKind? Kind, int? Value, IReadOnlyList<Unit> Units, IReadOnlyList<WorkKind> Counts);

/// <summary>Criteria for one kind of participant.</summary>
/// <param name="For">For whom.</param>
/// <param name="Items">What is asked.</param>
public sealed record CampaignCriteria(string For, IReadOnlyList<string> Items);

/// <summary>A work done for a campaign.</summary>
/// <param name="Name">Name.</param>
/// <param name="Unit">Whose it is.</param>
/// <param name="Kind">Kind.</param>
/// <param name="Status">How far it is.</param>
/// <param name="Date">Date of that state.</param>
/// <param name="Evidence">How one knows.</param>
/// <param name="Story">The slug of the story that tells of it.</param>
/// <param name="IsSample">Whether it is an illustration.</param>
public sealed record Work(string Name, Unit Unit, WorkKind Kind, WorkStatus Status, DateOnly? Date, string? Evidence, string? Story, bool IsSample);

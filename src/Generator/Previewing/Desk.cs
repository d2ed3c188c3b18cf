using Recognition.Content.Kinds.Stories;
using Recognition.Content.Problems;
using Recognition.Content.Quotas;
using Recognition.Content.Schema;
using Recognition.Content.Values;
using Recognition.Generator.Problems;
using Recognition.Theming;

namespace Recognition.Generator.Previewing;

/// <summary>What an editor has on the desk: every story, what it still lacks, and what is due.</summary>
/// <param name="Stories">The stories that were asked about, those that need work first.</param>
/// <param name="Units">Names of the units that have stories, with their slugs.</param>
/// <param name="Authors">Who writes.</param>
/// <param name="Unit">The unit that is asked about; empty for all.</param>
/// <param name="Author">The author who is asked about; empty for all.</param>
public sealed record Desk(IReadOnlyList<DeskStory> Stories, IReadOnlyList<(string Slug, string Name)> Units, IReadOnlyList<string> Authors, string Unit, string Author)
{
    /// <summary>The quarter that runs.</summary>
    public required Quarter Quarter { get; init; }

    /// <summary>The first day that is the last in time for one of them; nothing if no unit is asked for one.</summary>
    public DateOnly? Deadline { get; init; }

    /// <summary>Names of the units that still owe a story of the quarter.</summary>
    public IReadOnlyList<string> Owing { get; init; } = [];

    /// <summary>The desk of a site.</summary>
    internal static Desk? Of(PreviewState state, Texts texts, Messages messages, Func<Place, string> link, string unit, string author)
    {
        if (state.Read is not { } read)
        {
            return null;
        }

        var hidden = HiddenStory.Of(read.Content, read.Request.Today, withDrafts: false, new HashSet<string>()).ToDictionary(h => h.File, StringComparer.Ordinal);
        var problems = state.Problems.ToLookup(p => p.Place.File, StringComparer.Ordinal);
        var names = read.Content.All(Family.Unit).ToDictionary(u => u.Slug, u => u.Record.Get(Content.Kinds.Units.UnitSchema.Name) ?? u.Slug, StringComparer.Ordinal);
        var all = read.Content.All(Family.Story).Select(story =>
        {
            var record = story.Record;
            var own = problems[story.Path].ToList();
            var reason = hidden.GetValueOrDefault(story.Path);
            return new DeskStory(
                record.Get(StorySchema.Title) ?? story.Slug,
                story.Path,
                link(record.At),
                record.Get(StorySchema.Unit)?.Value ?? "",
                record.Get(StorySchema.Author) ?? "",
                StateOf(reason, record, texts),
                reason is { Reason: HiddenReason.Withdrawn or HiddenReason.ConsentWithdrawn } ? null : read.Settings.BaseUrl.AbsolutePath.TrimEnd('/') + "/" + Addresses.Of(Family.Story, story.Slug),
                [.. own.Where(p => p.Rule != Rules.ReviewOverdue).Select(messages.Describe).Distinct()],
                own.Exists(p => p.Severity == Severity.Error),
                reason?.Reason ?? (HiddenReason?)null,
                record.Get(StorySchema.ReviewBy) is { } day && day < read.Request.Today ? day : null);
        }).ToList();
        var quarter = Quarter.Of(read.Request.Today);
        var asked = state.Site?.Plan.Context.Site.Coverage.Of(quarter).Where(c => c.State != CoverageState.NotAssigned).ToList() ?? [];
        var units = all.Select(s => s.Unit).Where(names.ContainsKey).Distinct().Select(slug => (slug, names[slug])).OrderBy(u => u.Item2, Vietnamese.Order).ToList();
        return new(
            [
                .. all.Where(s => (unit.Length == 0 || s.Unit == unit) && (author.Length == 0 || s.Author == author))
                    .OrderBy(s => s.Rank).ThenBy(s => s.Title, Vietnamese.Order).Select(s => s with { Unit = names.GetValueOrDefault(s.Unit, s.Unit) }),
            ],
            units,
            [.. all.Select(s => s.Author).Where(a => a.Length > 0).Distinct().Order(Vietnamese.Order)],
            unit,
            author)
        {
            Quarter = quarter,
            Deadline = asked.Min(c => c.Deadline?.LastDay),
            Owing = [.. asked.Where(c => c.State is CoverageState.Due or CoverageState.Missing).Select(c => c.Unit.Name)],
        };
    }

    private static string StateOf(HiddenStory? hidden, Record story, Texts texts) =>
        hidden is not null ? new HiddenReport(texts).Why(hidden)
        : story.Get(StorySchema.Published) is { } day ? texts["desk.published", OfficialDate.Of(day)]
        : texts["desk.no-day"];
}

/// <summary>A story on the desk.</summary>
/// <param name="Title">Its title.</param>
/// <param name="File">Its file as people are shown it.</param>
/// <param name="Open">Opens the file.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Author">Who wrote it.</param>
/// <param name="State">Whether readers see it, and from when.</param>
/// <param name="Address">Where it is previewed; nothing if it was taken off.</param>
/// <param name="Lacks">What it still lacks, and what is wrong with it.</param>
/// <param name="HasErrors">Whether it stops the site.</param>
/// <param name="Hidden">Why readers do not see it, if they do not.</param>
/// <param name="ReviewBy">The day by which it was to be looked at again, if that is over.</param>
public sealed record DeskStory(string Title, string File, string Open, string Unit, string Author, string State, string? Address, IReadOnlyList<string> Lacks, bool HasErrors, HiddenReason? Hidden, DateOnly? ReviewBy)
{
    /// <summary>Its turn: what stops the site, what is due again, what is being written, then the rest.</summary>
    public int Rank => HasErrors ? 0 : ReviewBy is not null ? 1 : Hidden switch
    {
        HiddenReason.Review or HiddenReason.LeftOut => 2,
        HiddenReason.Draft => 3,
        HiddenReason.Scheduled => 4,
        null => 5,
        _ => 6,
    };
}

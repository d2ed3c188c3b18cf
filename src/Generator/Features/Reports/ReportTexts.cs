using Recognition.Content;
using Recognition.Content.Kinds.Campaigns;
using Recognition.Content.Kinds.Stories;
using Recognition.Content.Kinds.Units;
using Recognition.Content.Quotas;
using Recognition.Content.Values;
using Recognition.Theming;

namespace Recognition.Generator.Features.Reports;

/// <summary>Sentences and columns that reports share.</summary>
/// <param name="texts">Wording.</param>
internal sealed class ReportTexts(Texts texts)
{
    /// <summary>The wording itself.</summary>
    public Texts Texts => texts;

    /// <summary>Whether the report will be an official paper, whose head names the office already.</summary>
    public bool IsForPaper { get; init; }

    /// <summary>A heading or sentence of reports.</summary>
    public string this[string key, params object?[] values] => texts["report-" + key, values];

    /// <summary>The notes every report has: the day of its figures, and how many illustrations are among them.</summary>
    /// <param name="site">The site.</param>
    /// <param name="stories">The stories it counts.</param>
    /// <param name="works">The works it counts.</param>
    public IEnumerable<string> Notes(Site site, IReadOnlyCollection<Story> stories, IReadOnlyCollection<Work>? works = null)
    {
        if (!IsForPaper)
        {
            yield return this["note.by", site.Settings.Organisation];
        }

        yield return this["note.day", texts.Date(site.Today)];
        if (stories.Count(s => s.IsSample) is var samples and > 0)
        {
            yield return this["note.samples", samples, stories.Count];
        }

        if (works?.Count(w => w.IsSample) is { } sampleWorks and > 0)
        {
            yield return this["note.sample-works", sampleWorks, works.Count];
        }

        if (stories.Count(s => !s.IsPublic) is var drafts and > 0)
        {
            yield return this["note.drafts", drafts];
        }
    }

    /// <summary>The title or subject of a report on a time, and on a unit if it is about one.</summary>
    public string TitleOf(string key, ReportPeriod period, ReportScope scope) =>
        this[key, period.Name] is var title && scope.Unit is { } unit ? this["of-unit", title, unit.Name] : title;

    /// <summary>Which units a report on one unit counts besides, if it does.</summary>
    public IEnumerable<string> ScopeNote(ReportScope scope) => scope.Others > 0 ? [this["note.place", scope.Others]] : [];

    /// <summary>How many stories are counted that readers do not see, if there are some.</summary>
    public IEnumerable<string> UnseenNote(IEnumerable<CoverageCell> cells) =>
        cells.Sum(c => c.Unseen) is var unseen and > 0 ? [this["note.unseen", unseen]] : [];

    /// <summary>Until when stories of a quarter are due, for each plan that asks for them.</summary>
    public IEnumerable<string> DeadlineNotes(Site site, Quarter quarter)
    {
        foreach (var (quota, plan, _) in site.Plans.QuarterlyIn(quarter))
        {
            var deadline = this["note.deadline", Deadline(quota.DeadlineOf(quarter))];
            yield return plan is null ? deadline : this["note.deadline-of", texts.RuleOf(plan), deadline];
        }
    }

    /// <summary>A deadline and the last day in time: "trước ngày 05/09/2026 (hạn cuối: hết ngày 04/09/2026)".</summary>
    public string Deadline(Deadline deadline) => this["deadline", texts.Deadline(deadline), texts.Date(deadline.LastDay)];

    /// <summary>How a unit stands with a quarter.</summary>
    public string State(CoverageCell cell) => this[cell switch
    {
        { State: CoverageState.Missing, Counted: > 0 } => "state.Part",
        { Quota: 0, HasRota: false } => "state.no-rota",
        _ => $"state.{cell.State}",
    }];

    /// <summary>The label of a unit's block.</summary>
    public string? Block(Unit unit) => unit.Block is { } block ? texts.Label(block) : null;

    /// <summary>Titles in one cell.</summary>
    public string Titles(IEnumerable<Story> stories) => string.Join("; ", stories.Select(Title));

    /// <summary>How many awards count.</summary>
    public static int AwardCount(IEnumerable<Story> stories) => stories.Sum(s => s.StandingAwards.Count());

    /// <summary>The highest award that counts.</summary>
    public string? HighestAward(IEnumerable<Story> stories) =>
        stories.SelectMany(s => s.StandingAwards).MinBy(a => a.Award.Rank) is { } award ? texts.Label(award.Award) : null;

    /// <summary>A story in a list: title, who, which unit, when, awards with their decisions.</summary>
    public string Line(Story story, bool withQuarter)
    {
        string?[] parts =
        [
            story.HonoreeName,
            story.Unit?.Name == story.HonoreeName ? null : story.Unit?.Name,
            withQuarter && story.Quarter is { } quarter ? texts.Quarter(quarter) : null,
            .. story.StandingAwards.Select(Award),
        ];
        return $"{Title(story)}: {string.Join("; ", parts.Where(p => !string.IsNullOrEmpty(p)))}.";
    }

    /// <summary>A title; that of an illustration or of a story readers do not see yet says so.</summary>
    public string Title(Story story) => story switch
    {
        { IsSample: true } => this["sample", story.Title],
        { IsPublic: false } => this["draft", story.Title],
        _ => story.Title,
    };

    /// <summary>An award with its decision.</summary>
    public string Award(StoryAward award) => award switch
    {
        { Decision: { } decision, Date: { } date } => this["award", texts.Label(award.Award), decision, texts.Date(date)],
        _ => texts.Label(award.Award),
    };
}

using Recognition.Content.Kinds.Documents;
using Recognition.Content.Kinds.Units;
using Recognition.Content.Schema;
using Recognition.Content.Values;
using Recognition.Theming;

namespace Recognition.Generator.Features.Calendars;

/// <summary>Says the days of a calendar in words. An event is known by what it is, whose it is and the site, so that it stays the same when its text changes.</summary>
/// <param name="context">Texts and links.</param>
/// <param name="calendar">The calendar.</param>
internal sealed class CalendarEvents(ThemeContext context, Calendar calendar)
{
    /// <summary>As many units as are named one by one.</summary>
    private const int MostNamed = 8;

    private readonly Texts _texts = context.Texts;

    /// <summary>The events in the order of the days.</summary>
    public IEnumerable<CalendarEvent> All => calendar.Days.Select(Of);

    private CalendarEvent Of(CalendarDay day) => day switch
    {
        QuarterDay due => Event(
            day,
            $"quarter.{due.Quarter.Slug}",
            calendar.Page,
            Titled(_texts["calendar.quarter", _texts.QuarterWithin(due.Quarter)]),
            Lines(_texts["calendar.quarter-text", _texts.Deadline(due.Deadline), _texts.Date(due.Date)], UnitsOf(due.Units), KeptRule(due.Units, due.Quarter))),
        YearDay due => Event(
            day,
            $"year.{due.Year}",
            calendar.Page,
            Titled(_texts["calendar.year", due.Year]),
            Lines(_texts["calendar.year-text", _texts.Date(due.Date)], UnitsOf(due.Units))),
        PlanDue { Of.Report: { } report } due => OfPlan(
            due,
            $"report.{due.Date.Year}.{report.Due.Date.Month}-{report.Due.Date.Day}",
            _texts["calendar.plan-report", due.Of.Plan.Designation],
            Lines(report.Text, _texts["calendar.plan-text", _texts.Deadline(report.Due.In(due.Date.Year)), _texts.Date(due.Date)])),
        PlanDue { Of.Review: { } review } due => OfPlan(
            due,
            $"review.{review.Kind.ToString().ToLowerInvariant()}.{review.Date}",
            _texts[$"calendar.plan-review.{review.Kind}", due.Of.Plan.Designation],
            _texts["calendar.date", _texts.Date(review.Date)]),
        PlanDue due => OfPlan(due, "end", _texts["calendar.plan-end", due.Of.Plan.Designation], _texts["calendar.date", _texts.Date(due.Date)]),
        CampaignDay { Of.Deadline: { } deadline } due => OfCampaign(due, _texts["calendar.due", _texts.Deadline(deadline), _texts.Date(due.Date)]),
        CampaignDay due => OfCampaign(due, _texts["calendar.date", _texts.Date(due.Of.Date!.Value)]),
        _ => throw new ArgumentOutOfRangeException(nameof(day)),
    };

    /// <summary>A day of a campaign is the same event in every calendar that has it.</summary>
    private CalendarEvent OfCampaign(CampaignDay due, string text) => Event(
        due,
        due.Of.Step.ToString().ToLowerInvariant(),
        due.Campaign.Address,
        _texts[$"calendar-step.{due.Of.Step}", due.Campaign.Name],
        text);

    /// <summary>A day of a plan is the same event in every calendar that has it.</summary>
    private CalendarEvent OfPlan(PlanDue due, string what, string title, string text) => Event(due, what, Addresses.OfPlan(due.Of.Plan.Id), title, text);

    private CalendarEvent Event(CalendarDay day, string what, string page, string title, string text) => new(
        $"{what}.{page.Trim('/').Replace('/', '.')}@{context.Links.Short(Addresses.Home).TrimEnd('/')}",
        day.Date,
        title,
        text,
        context.Links.Absolute(page));

    private string Titled(string title) => calendar.Whose is { } whose ? $"{title}: {whose}" : title;

    /// <summary>Who owes stories, where that is not one unit alone whose calendar it is.</summary>
    private string? UnitsOf(IReadOnlyList<Unit> units) => units switch
    {
        [var only] when only.Address == calendar.Page => null,
        { Count: > MostNamed } => _texts["calendar.units-many", _texts.Number(units.Count)],
        _ => _texts["calendar.units", string.Join(", ", units.Select(unit => unit.ShortName))],
    };

    /// <summary>That the site alone keeps the rota, where the plan of one of the units binds nobody any more.</summary>
    private string? KeptRule(IReadOnlyList<Unit> units, Quarter quarter) =>
        string.Join('\n', _texts.KeptRules(context.Site, units.Select(unit => context.Site.Coverage.RuleOf(unit, quarter)).OfType<QuarterlyRule>(), context.Site.Today)) is { Length: > 0 } kept ? kept : null;

    private static string Lines(params IEnumerable<string?> lines) => string.Join('\n', lines.OfType<string>());
}

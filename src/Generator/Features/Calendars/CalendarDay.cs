using Recognition.Content.Kinds.Campaigns;
using Recognition.Content.Kinds.Documents;
using Recognition.Content.Kinds.Units;
using Recognition.Content.Values;

namespace Recognition.Generator.Features.Calendars;

/// <summary>A day of a calendar.</summary>
/// <param name="Date">The day; of something due the last day in time.</param>
internal abstract record CalendarDay(DateOnly Date);

/// <summary>The last day for the stories of a quarter.</summary>
/// <param name="Quarter">The quarter.</param>
/// <param name="Deadline">Until when, as the plan gives it.</param>
/// <param name="Units">The units that owe stories, by name.</param>
internal sealed record QuarterDay(Quarter Quarter, Deadline Deadline, IReadOnlyList<Unit> Units) : CalendarDay(Deadline.LastDay);

/// <summary>The last day for what is asked of a year as a whole.</summary>
/// <param name="Year">The year.</param>
/// <param name="Units">The units that owe stories, by name.</param>
internal sealed record YearDay(int Year, IReadOnlyList<Unit> Units) : CalendarDay(new DateOnly(Year, 12, 31));

/// <summary>A day on which a report or a review of a plan is due, or the plan ends.</summary>
/// <param name="Of">What is on that day.</param>
internal sealed record PlanDue(PlanDay Of) : CalendarDay(Of.LastDay);

/// <summary>A day on which a campaign begins or ends, or something of it is due.</summary>
/// <param name="Campaign">The campaign.</param>
/// <param name="Of">What is on that day.</param>
internal sealed record CampaignDay(Campaign Campaign, CampaignDate Of) : CalendarDay(Of.LastDay);

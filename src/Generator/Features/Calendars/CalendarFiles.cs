using Recognition.Content.Schema;

namespace Recognition.Generator.Features.Calendars;

/// <summary>The calendar beside a page; none if there is no day ahead, so that its address comes and goes.</summary>
internal static class CalendarFiles
{
    /// <summary>The files of a calendar.</summary>
    /// <param name="calendar">The calendar.</param>
    /// <param name="folders">Where it stands: beside its page, and at the old addresses of that, so that whoever follows it there goes on doing so.</param>
    public static IEnumerable<PlannedFile> Of(Calendar? calendar, params IEnumerable<string> folders) => calendar is { Days.Count: > 0 }
        ? folders.Select(folder => new PlannedFile(folder + Addresses.Calendar, (context, _) => ICalendar.Write(context, calendar)) { IsLasting = false })
        : [];
}

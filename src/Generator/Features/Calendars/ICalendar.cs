using System.Globalization;
using Recognition.Theming;

namespace Recognition.Generator.Features.Calendars;

/// <summary>
/// A calendar as iCalendar (RFC 5545), to subscribe to: telephones and mail programs ask for it again by themselves. Its days are whole days,
/// its time stamp is the day of the build, and who looks at it stays free on its days.
/// </summary>
internal static class ICalendar
{
    /// <summary>How often to ask again: the site is built every day.</summary>
    private const string Daily = "P1D";

    /// <summary>Writes a calendar.</summary>
    public static byte[] Write(ThemeContext context, Calendar calendar)
    {
        var lines = new ContentLines();
        lines.Add("BEGIN", "VCALENDAR");
        lines.Add("VERSION", "2.0");
        lines.Add("PRODID", $"-//Recognition.Site//{context.Texts.Language.ToUpperInvariant()}");
        lines.Add("CALSCALE", "GREGORIAN");
        lines.Add("METHOD", "PUBLISH");
        lines.AddText("X-WR-CALNAME", calendar.Name);
        lines.Add("REFRESH-INTERVAL;VALUE=DURATION", Daily);
        lines.Add("X-PUBLISHED-TTL", Daily);
        foreach (var day in new CalendarEvents(context, calendar).All)
        {
            Add(lines, day, Stamp(context.Site.Today));
        }

        lines.Add("END", "VCALENDAR");
        return lines.ToBytes();
    }

    private static void Add(ContentLines lines, CalendarEvent day, string stamp)
    {
        lines.Add("BEGIN", "VEVENT");
        lines.AddText("UID", day.Uid);
        lines.Add("DTSTAMP", stamp);
        lines.Add("DTSTART;VALUE=DATE", Date(day.Date));
        lines.Add("DTEND;VALUE=DATE", Date(day.Date.AddDays(1)));
        lines.AddText("SUMMARY", day.Title);
        lines.AddText("DESCRIPTION", $"{day.Text}\n{day.Page}");
        lines.Add("URL", day.Page);
        lines.Add("TRANSP", "TRANSPARENT");
        lines.Add("END", "VEVENT");
    }

    /// <summary>The first moment of a day in Việt Nam, in UTC.</summary>
    private static string Stamp(DateOnly day) => Date(day.AddDays(-1)) + "T170000Z";

    private static string Date(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
}

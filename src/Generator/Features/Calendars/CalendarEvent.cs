namespace Recognition.Generator.Features.Calendars;

/// <summary>A day of a calendar in words.</summary>
/// <param name="Uid">Knows it again however its text changes.</param>
/// <param name="Date">The day.</param>
/// <param name="Title">What is on that day.</param>
/// <param name="Text">What to do by then.</param>
/// <param name="Page">Absolute address of the page that tells more.</param>
internal sealed record CalendarEvent(string Uid, DateOnly Date, string Title, string Text, string Page);

using System.Globalization;

namespace Recognition.Content.Values;

/// <summary>A day as offices write it in figures (decree 30/2020, appendix I, part II): a zero before days below 10 and before the months 1 and 2, 05/9/2026.</summary>
public static class OfficialDate
{
    /// <summary>Writes a day.</summary>
    public static string Of(DateOnly day) => day.ToString(day.Month <= 2 ? "dd/MM/yyyy" : "dd/M/yyyy", CultureInfo.InvariantCulture);
}

using Recognition.Content;
using Recognition.Content.Kinds.Documents;
using Recognition.Content.Kinds.Stories;
using Recognition.Content.Values;

namespace Recognition.Generator.Features.Reports;

/// <summary>The time a report is about, and its stories.</summary>
/// <param name="Name">Its name within a sentence: "quý III/2026".</param>
/// <param name="From">Its first day.</param>
/// <param name="To">Its last day.</param>
/// <param name="Stories">Its stories, newest first.</param>
internal sealed record ReportPeriod(string Name, DateOnly From, DateOnly To, IReadOnlyList<Story> Stories)
{
    /// <summary>What to know of how its stories were chosen, where that is not by their quarter.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>A quarter: the stories that say they are of it.</summary>
    public static ReportPeriod Of(Site site, Quarter quarter, ReportTexts words) => new(words.Texts.QuarterWithin(quarter), quarter.Start, quarter.End, site.ByQuarter[quarter]);

    /// <summary>A year: the stories of its quarters.</summary>
    public static ReportPeriod Of(Site site, int year, ReportTexts words) => new(words["period.year", year], new(year, 1, 1), new(year, 12, 31), site.ByYear[year]);

    /// <summary>The time of a plan up to today: the stories of its places whose quarter lies in it. Or a span of days, if one is given: the stories published in it.</summary>
    public static ReportPeriod Of(Site site, Document plan, DateOnly? from, DateOnly? to, ReportTexts words)
    {
        if (from is { } first && to is { } last)
        {
            var days = Of(site, first, last, words);
            return days with { Notes = [words["note.plan-days", days.Name]] };
        }

        var (begin, end) = (plan.From!.Value.First, plan.To?.Last is { } over && over < site.Today ? over : site.Today);
        return new(NameOf(begin, end, words), begin, end, site.StoriesOf(plan)) { Notes = [words["note.plan"]] };
    }

    /// <summary>A span of days, both of them included: the stories published in it, since a quarter may lie in two such spans.</summary>
    public static ReportPeriod Of(Site site, DateOnly from, DateOnly to, ReportTexts words)
    {
        var name = NameOf(from, to, words);
        return new(name, from, to, [.. site.Stories.Where(s => s.Published >= from && s.Published <= to)]) { Notes = [words["note.days", name]] };
    }

    private static string NameOf(DateOnly from, DateOnly to, ReportTexts words) => words["period.days", words.Texts.Date(from), words.Texts.Date(to)];
}

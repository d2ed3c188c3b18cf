using Recognition.Content;
using Recognition.Content.Kinds.Stories;
using Recognition.Content.Values;

namespace Recognition.Generator.Features.Reports;

/// <summary>Who followed which story in a time, and to whom stories were passed on in it, whenever the story itself is from ("xây dựng và nhân rộng điển hình"). Without any there is no part.</summary>
internal static class SpreadSums
{
    public static IEnumerable<ReportPart> Of(Site site, ReportPeriod period, ReportScope scope, ReportTexts words)
    {
        var stories = scope.Of(site.Stories).ToList();
        var followers = stories.SelectMany(s => s.Spread.Where(x => IsIn(period, x.Date)).Select(x => (Story: s, Spread: x))).OrderBy(x => x.Spread.Date.First).ToList();
        if (followers.Count > 0)
        {
            yield return new(words["part.spread"])
            {
                Lines = [words["overview.spread", followers.Count, followers.Select(x => x.Story).Distinct().Count()]],
                Items = [.. followers.Select(x => LineOf(x.Story, x.Spread, words))],
            };
        }

        var passedOn = stories.SelectMany(s => s.IntroducedTo.Where(x => IsIn(period, x.Date)).Select(x => (Story: s, Introduction: x))).OrderBy(x => x.Introduction.Date.First).ToList();
        if (passedOn.Count > 0)
        {
            yield return new(words["part.introduced"])
            {
                Lines = [words["overview.introduced", passedOn.Count]],
                Items = [.. passedOn.Select(x => $"{words.Title(x.Story)}: {Said(x.Introduction, words)}")],
            };
        }
    }

    /// <summary>A follower in a line.</summary>
    public static string Said(Spread spread, ReportTexts words)
    {
        var how = spread.Kind == SpreadKind.Visited ? words["spread.visited"] : words["spread.followed"];
        var figure = spread.Figure is { } number ? words["spread.figure", number, spread.Evidence] : null;
        return $"{spread.Who} ({words.Texts.Date(spread.Date)}, {how}){string.Concat(new[] { spread.Text, figure }.OfType<string>().Select((part, i) => (i == 0 ? ": " : " ") + part))}";
    }

    /// <summary>An introduction in a line.</summary>
    public static string Said(Introduction introduction, ReportTexts words) =>
        string.Join(", ", new[] { introduction.Office, introduction.Event, words.Texts.Date(introduction.Date), introduction.Document is { } number ? words["introduced.document", number] : null }.OfType<string>());

    private static string LineOf(Story story, Spread spread, ReportTexts words) => $"{words.Title(story)}: {Said(spread, words)}";

    /// <summary>Whether something is of a time: a month of which no day is known, by its first.</summary>
    private static bool IsIn(ReportPeriod period, PartialDate date) => date.First >= period.From && date.First <= period.To;
}

using Recognition.Content.Problems;
using Recognition.Theming;

namespace Recognition.Generator.Problems;

/// <summary>Problems as GitHub Actions' workflow commands, which it shows beside the lines of a pull request.</summary>
internal static class GitHubReport
{
    /// <summary>Writes the report.</summary>
    public static void Write(TextWriter writer, Report report, Messages messages, Texts texts)
    {
        foreach (var (problem, more) in report.Listed())
        {
            var command = problem.Severity == Severity.Error ? "error" : "warning";
            var place = problem.Place;
            writer.WriteLine(
                $"::{command} file={Property(Printable.Of(place.File))},line={place.Line},col={place.Column},title={problem.Rule.Code}::{Data(messages.Describe(problem))}");
            if (more > 0)
            {
                writer.WriteLine($"::{command} file={Property(Printable.Of(place.File))},title={problem.Rule.Code}::{Data(texts["report.more", texts.Number(more)])}");
            }
        }

        if (report.Hidden.Count > 0)
        {
            writer.WriteLine($"::notice::{Data(new HiddenReport(texts).Summary(report.Hidden))}");
        }
    }

    private static string Data(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}

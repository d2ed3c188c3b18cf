using Recognition.Content.Problems;

namespace Recognition.Generator.Problems;

/// <summary>Problems as GitHub Actions' workflow commands, which it shows beside the lines of a pull request.</summary>
internal static class GitHubReport
{
    /// <summary>Writes the report.</summary>
    public static void Write(TextWriter writer, Report report, Messages messages)
    {
        foreach (var problem in report.Problems)
        {
            var command = problem.Rule.Severity == Severity.Error ? "error" : "warning";
            var place = problem.Place;
            writer.WriteLine(
                $"::{command} file={Property(place.File)},line={place.Line},col={place.Column},title={problem.Rule.Code}::{Data(messages.Describe(problem))}");
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

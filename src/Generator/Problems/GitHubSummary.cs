using System.Text;
using Recognition.Content.Problems;
using Recognition.Theming;

namespace Recognition.Generator.Problems;

/// <summary>
/// The summary of a job of GitHub Actions, in Markdown: what is wrong, where, how to mend it, and the stories that readers do not see.
/// What comes from content is written as references to its characters, so that nothing in it means anything to Markdown or HTML.
/// </summary>
/// <param name="messages">Wording of problems.</param>
/// <param name="texts">Wording of the rest.</param>
internal sealed class GitHubSummary(Messages messages, Texts texts)
{
    /// <summary>The variable that names the file, in jobs of GitHub Actions.</summary>
    public const string Variable = "GITHUB_STEP_SUMMARY";

    /// <summary>Bytes of the tables: GitHub drops a summary of more than 1 MiB as a whole.</summary>
    private const int Most = 800_000;

    private int _bytes;

    /// <summary>Adds the summary to a file.</summary>
    /// <returns>Whether the file could be written; what was judged does not depend on it.</returns>
    public bool TryAppend(string file, Report report)
    {
        try
        {
            File.AppendAllText(file, Of(report));
            return true;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return false;
        }
    }

    /// <summary>The summary.</summary>
    public string Of(Report report)
    {
        _bytes = 0;
        var text = new StringBuilder();
        text.Append("## ").Append(texts["summary.heading"]).Append("\n\n").Append(report.Count(texts)).Append('\n');
        foreach (var severity in new[] { Severity.Error, Severity.Warning })
        {
            AppendTable(
                text,
                texts[$"report.{severity}"].TrimEnd(':'),
                ["summary.place", "summary.fault", "summary.cure"],
                [.. report.Listed().Where(x => x.Problem.Severity == severity).Select(x => Row(x.Problem, x.More))]);
        }

        var hidden = new HiddenReport(texts);
        AppendTable(
            text,
            hidden.Heading(report.Hidden.Count),
            ["summary.story", "summary.why"],
            [.. report.Hidden.Select(story => new[] { story.File, hidden.Why(story) })]);
        return text.ToString();
    }

    private string[] Row(Problem problem, int more)
    {
        var place = $"{problem.Place}  {problem.Rule.Code}";
        return [more > 0 ? $"{place} ({texts["report.more", texts.Number(more)]})" : place, messages.Fault(problem), messages.Cure(problem) ?? ""];
    }

    private void AppendTable(StringBuilder text, string heading, string[] columns, List<string[]> rows)
    {
        if (rows.Count == 0)
        {
            return;
        }

        text.Append("\n### ").Append(heading).Append("\n\n").Append(Line(columns.Select(column => texts[column]))).Append(Line(columns.Select(_ => "---")));
        for (var i = 0; i < rows.Count; i++)
        {
            var line = Line(rows[i].Select(Plain));
            _bytes += Encoding.UTF8.GetByteCount(line);
            if (_bytes > Most)
            {
                text.Append('\n').Append(texts["summary.more", texts.Number(rows.Count - i)]).Append('\n');
                return;
            }

            text.Append(line);
        }
    }

    private static string Line(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |\n";

    /// <summary>A text in which every sign is a reference to itself: Markdown takes none for its own, and makes no link of an address.</summary>
    private static string Plain(string text) =>
        string.Concat(Printable.Of(text).Select(c => char.IsAsciiLetterOrDigit(c) || c is ' ' or ',' || c > '~' ? c.ToString() : $"&#{(int)c};"));
}

using System.Globalization;
using Recognition.Content.Problems;
using Recognition.Theming;

namespace Recognition.Generator.Problems;

/// <summary>
/// Problems for people: warnings first, errors last and nearest to the eye, each file's together, the offending line shown
/// with a caret under the place, then the stories readers do not see, and a last line that counts.
/// </summary>
/// <param name="messages">Wording of problems.</param>
/// <param name="texts">Wording of the rest.</param>
/// <param name="files">The files to quote from.</param>
/// <param name="isColoured">Whether a person watches.</param>
internal sealed class TextReport(Messages messages, Texts texts, ShownFiles files, bool isColoured)
{
    private const int MostQuoted = 200;

    /// <summary>Writes the report.</summary>
    public void Write(TextWriter writer, Report report)
    {
        foreach (var severity in new[] { Severity.Warning, Severity.Error })
        {
            var some = report.Listed().Where(x => x.Problem.Severity == severity).ToList();
            if (some.Count > 0)
            {
                writer.WriteLine(Colour(severity, texts[$"report.{severity}"]));
                foreach (var file in some.GroupBy(x => x.Problem.Place.File))
                {
                    WriteFile(writer, file.Key, file);
                }
            }
        }

        new HiddenReport(texts).Write(writer, report.Hidden);
        writer.WriteLine(report.Count(texts));
    }

    private void WriteFile(TextWriter writer, string file, IEnumerable<(Problem Problem, int More)> problems)
    {
        var lines = files.LinesOf(file);
        foreach (var (problem, more) in problems)
        {
            writer.WriteLine(Colour(problem.Severity, problem.Place.ToString()) + messages.Line(problem)[problem.Place.ToString().Length..]);
            if (problem.Place.Line <= lines.Length && lines[problem.Place.Line - 1] is { Length: > 0 and <= MostQuoted } line)
            {
                var number = problem.Place.Line.ToString(CultureInfo.InvariantCulture).PadLeft(6);
                var before = Math.Clamp(problem.Place.Column - 1, 0, line.Length);
                writer.WriteLine($"{number} | {Printable.Of(line)}");
                writer.WriteLine($"       | {new string(' ', before)}{Colour(problem.Severity, "^")}");
            }

            if (more > 0)
            {
                writer.WriteLine($"{problem.Place.File}  {problem.Rule.Code}  {texts["report.more", texts.Number(more)]}");
            }
        }

        writer.WriteLine();
    }

    private string Colour(Severity severity, string text) =>
        isColoured ? $"\u001b[{(severity == Severity.Error ? "1;31" : "1;33")}m{text}\u001b[0m" : text;
}

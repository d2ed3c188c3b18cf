using Recognition.Content.Problems;
using Recognition.Theming;

namespace Recognition.Generator.Commands;

/// <summary>Problems as plain lines, errors apart from warnings, and a last line that counts.</summary>
internal static class ProblemReport
{
    /// <summary>Writes all problems.</summary>
    /// <returns>Whether they keep the site from being published.</returns>
    public static bool Write(TextWriter writer, IReadOnlyList<Problem> problems, Messages messages, Texts texts, bool isStrict)
    {
        foreach (var severity in new[] { Severity.Warning, Severity.Error })
        {
            var some = problems.Where(p => p.Rule.Severity == severity).ToList();
            if (some.Count == 0)
            {
                continue;
            }

            writer.WriteLine(texts[$"report.{severity}"]);
            foreach (var problem in some)
            {
                writer.WriteLine($"  {messages.Line(problem)}");
            }
        }

        var errors = problems.Count(p => p.Rule.Severity == Severity.Error);
        var warnings = problems.Count - errors;
        if (problems.Count > 0)
        {
            writer.WriteLine(texts["report.count", errors, warnings]);
        }

        return errors > 0 || (isStrict && warnings > 0);
    }
}

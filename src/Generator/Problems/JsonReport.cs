using System.Text.Json;
using Recognition.Content.Problems;
using Recognition.Generator.Features.Data;

namespace Recognition.Generator.Problems;

/// <summary>Problems for programs.</summary>
internal static class JsonReport
{
    /// <summary>Writes the report: an object with <c>errors</c>, <c>warnings</c>, the list of <c>problems</c> as people are shown it (of one rule in one file the first fifty), each with what is wrong (<c>message</c>) and how to mend it (<c>cure</c>), and that of the stories <c>not_shown</c>.</summary>
    public static void Write(TextWriter writer, Report report, Messages messages) =>
        writer.WriteLine(Printable.Json(JsonSerializer.Serialize(
            new
            {
                report.Errors,
                report.Warnings,
                Problems = report.Listed().Select(listed => listed.Problem).Select(problem => new
                {
                    problem.Rule.Code,
                    Severity = problem.Severity.ToString().ToLowerInvariant(),
                    problem.Place.File,
                    problem.Place.Line,
                    problem.Place.Column,
                    problem.Field,
                    Message = messages.Fault(problem),
                    Cure = messages.Cure(problem),
                    problem.Suggestion,
                }),
                NotShown = report.Hidden,
            },
            DataJson.Options)));
}

using System.Text.Json;
using Recognition.Content.Problems;
using Recognition.Generator.Features.Data;

namespace Recognition.Generator.Problems;

/// <summary>Problems for programs.</summary>
internal static class JsonReport
{
    /// <summary>Writes the report: an object with <c>errors</c>, <c>warnings</c>, the whole list of <c>problems</c>, each with what is wrong (<c>message</c>) and how to mend it (<c>cure</c>), and that of the stories <c>not_shown</c>.</summary>
    public static void Write(TextWriter writer, Report report, Messages messages) =>
        writer.WriteLine(JsonSerializer.Serialize(
            new
            {
                report.Errors,
                report.Warnings,
                Problems = report.Problems.Select(problem => new
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
            DataJson.Options));
}

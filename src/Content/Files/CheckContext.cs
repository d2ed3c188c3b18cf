using Recognition.Content.Configuration;
using Recognition.Content.Problems;
using Recognition.Content.Schema;

namespace Recognition.Content.Files;

/// <summary>What every check sees.</summary>
/// <param name="Content">Everything that was read.</param>
/// <param name="Settings">The site's settings.</param>
/// <param name="Today">The day of the build.</param>
/// <param name="Problems">Where problems go.</param>
/// <param name="Parallelism">How many stories to read at once, and whether to go on.</param>
internal record CheckContext(ContentSet Content, Settings Settings, DateOnly Today, ProblemList Problems, ParallelOptions Parallelism)
{
    /// <summary>Paths of the files that are asked about, where it is not all.</summary>
    public IReadOnlySet<string>? Only { get; init; }

    /// <summary>Whether a file is asked about.</summary>
    public bool Asks(ContentFile file) => Only is null || Only.Contains(file.Path);

    /// <summary>Notes a problem.</summary>
    public void Report(Rule rule, Place at, string field, params IReadOnlyList<Argument> arguments) =>
        Problems.Add(rule, at, field, arguments);

    /// <summary>Notes a problem with a key of an entry, where it is written.</summary>
    public void Report(Rule rule, ContentFile file, Field field, params IReadOnlyList<Argument> arguments) =>
        Problems.Add(rule, file.Record.PlaceOf(field), field.Name, arguments);
}

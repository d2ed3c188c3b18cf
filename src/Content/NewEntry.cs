using System.Text;
using Recognition.Content.Checks;
using Recognition.Content.Configuration;
using Recognition.Content.Files;
using Recognition.Content.Kinds;
using Recognition.Content.Problems;
using Recognition.Content.Schema;
using Recognition.Content.Yaml;

namespace Recognition.Content;

/// <summary>Judges a file that is to be written, before it is: nothing wrong is put among the content.</summary>
public static class NewEntry
{
    /// <summary>What is wrong with a value of one key, wherever the file will stand.</summary>
    /// <param name="family">The kind of the file.</param>
    /// <param name="field">The key.</param>
    /// <param name="yaml">The value as it will be written.</param>
    public static IReadOnlyList<Problem> JudgeValue(Family family, Field field, string yaml)
    {
        ArgumentNullException.ThrowIfNull(field);
        var problems = new ProblemList();
        Read(family, "", $"---\n{field.Name}: {yaml}\n---\n", problems, []);
        return [.. problems.InOrder().Where(p => p.Field == field.Name || p.Field.StartsWith(field.Name + ".", StringComparison.Ordinal) || p.Field.Length == 0)];
    }

    /// <summary>The errors of a file in the light of everything that was read.</summary>
    /// <param name="content">Everything that was read.</param>
    /// <param name="settings">The site's settings.</param>
    /// <param name="today">The day.</param>
    /// <param name="family">The kind of the file.</param>
    /// <param name="path">Its path as shown to people.</param>
    /// <param name="slug">Its name in addresses.</param>
    /// <param name="text">What it will hold.</param>
    public static IReadOnlyList<Problem> Judge(ContentSet content, Settings settings, DateOnly today, Family family, string path, string slug, string text)
    {
        ArgumentNullException.ThrowIfNull(content);
        var problems = new ProblemList();
        var references = new List<Reference>();
        if (Read(family, path, text, problems, references) is { } entry)
        {
            Checker.Check(content.With(new(family, slug, entry.Record, entry.Body), references), settings, today, problems, new() { MaxDegreeOfParallelism = 1 });
        }

        return [.. problems.InOrder().Where(p => p.Place.File == path && p.Severity == Severity.Error)];
    }

    private static MarkdownEntry? Read(Family family, string path, string text, ProblemList problems, List<Reference> references) =>
        MarkdownEntry.Read(Families.Of(family), SourceText.Decode(path, Encoding.UTF8.GetBytes(text), problems), problems, references);
}

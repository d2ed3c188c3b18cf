using Recognition.Content.Files;
using Recognition.Content.Kinds;
using Recognition.Content.Kinds.Stories;
using Recognition.Content.Problems;
using Recognition.Content.Schema;
using Recognition.Content.Yaml;

namespace Recognition.Content;

/// <summary>What a Markdown file holds, by itself.</summary>
/// <param name="Record">Its values.</param>
/// <param name="Body">Its Markdown.</param>
internal sealed record MarkdownEntry(Record Record, MarkdownBody Body)
{
    /// <summary>Reads a text; nothing if it has no front matter that can be read.</summary>
    /// <param name="row">The kind of the file.</param>
    /// <param name="source">The text.</param>
    /// <param name="problems">Where problems go.</param>
    /// <param name="references">Where references go.</param>
    public static MarkdownEntry? Read(FamilyRow row, SourceText? source, ProblemList problems, List<Reference> references)
    {
        if (source is null || FrontMatter.Read(source, problems) is not { } matter)
        {
            return null;
        }

        var record = row.Schema.Read(matter.Map, new("", problems, references));
        if (row.Family == Family.Story)
        {
            StatusLine.Read(record, source, problems);
        }

        return new(record, new(matter.Body, new(source.Path, matter.BodyLine, 1)));
    }
}

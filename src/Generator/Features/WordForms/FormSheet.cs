using Recognition.Content.Values;
using Recognition.Generator.Features.WordFiles;
using Recognition.Theming;

namespace Recognition.Generator.Features.WordForms;

/// <summary>The answers in a form that was filled in, found by the labels beside and above them: rows may have been moved, and looks may have changed.</summary>
internal sealed class FormSheet
{
    /// <summary>A table with fewer of the form's labels is one of another document.</summary>
    private const int FewestLabels = 4;

    private readonly Dictionary<string, IReadOnlyList<Block>> _answers = new(StringComparer.Ordinal);
    private readonly Dictionary<FormTable, List<IReadOnlyList<IReadOnlyList<Block>>>> _tables = [];
    private readonly ILookup<string, string> _labels;

    private FormSheet(IReadOnlyList<Texts> languages) => _labels = FormLayout.Parts
        .SelectMany(part => part.Rows.Concat(part.Table?.Columns ?? []))
        .SelectMany(row => languages.Select(texts => (Label: Slug.From(texts[$"form.label.{row.Name}"]), row.Name)))
        .Distinct()
        .ToLookup(x => x.Label, x => x.Name);

    /// <summary>Finds the answers in a document.</summary>
    /// <param name="blocks">The document.</param>
    /// <param name="languages">The words of every language the form is written in.</param>
    /// <returns>The answers; nothing if the document is no form.</returns>
    public static FormSheet? Find(IReadOnlyList<Block> blocks, IReadOnlyList<Texts> languages)
    {
        var sheet = new FormSheet(languages);
        sheet.Read(blocks);
        return sheet._answers.Count >= FewestLabels ? sheet : null;
    }

    /// <summary>What stands beside a label.</summary>
    public IReadOnlyList<Block> Blocks(string row) => _answers.GetValueOrDefault(row) ?? [];

    /// <summary>What stands beside a label, as plain lines.</summary>
    public IReadOnlyList<string> Lines(string row) => [.. OfficeLines(Blocks(row))];

    /// <summary>What stands beside a label, as one text.</summary>
    public string Text(string row) => TextOf(Blocks(row));

    /// <summary>What stands in a table, row by row, without rows in which nothing was written.</summary>
    public IReadOnlyList<IReadOnlyList<IReadOnlyList<Block>>> Rows(FormTable table) => _tables.GetValueOrDefault(table) ?? [];

    /// <summary>The text of blocks as one line.</summary>
    public static string TextOf(IEnumerable<Block> blocks) => string.Join(' ', OfficeLines(blocks));

    private static IEnumerable<string> OfficeLines(IEnumerable<Block> blocks) => blocks.SelectMany(OfficeLine.LinesOf);

    private void Read(IReadOnlyList<Block> blocks)
    {
        foreach (var table in blocks.OfType<WordTable>())
        {
            var heads = table.Rows.Select(TableOf).ToList();
            for (var i = 0; i < table.Rows.Count; i++)
            {
                if (heads.Take(i + 1).LastOrDefault(head => head is not null) is not { } below)
                {
                    ReadRow(table.Rows[i]);
                }
                else if (heads[i] is null && table.Rows[i].Any(cell => cell.Blocks.Count > 0))
                {
                    _tables.TryAdd(below, []);
                    _tables[below].Add([.. table.Rows[i].Select(cell => cell.Blocks)]);
                }
            }
        }
    }

    /// <summary>A label with an answer beside it; in a frame around the whole form there may be tables of their own.</summary>
    private void ReadRow(IReadOnlyList<WordCell> row)
    {
        if (row is [var label, _, ..] && NameOf(label) is { } name)
        {
            _answers.TryAdd(name, [.. row.Skip(1).SelectMany(cell => cell.Blocks)]);
        }
        else
        {
            row.ToList().ForEach(cell => Read(cell.Blocks));
        }
    }

    private FormTable? TableOf(IReadOnlyList<WordCell> row)
    {
        var names = row.Select(NameOf).ToList();
        return FormLayout.Parts.Select(part => part.Table).OfType<FormTable>().FirstOrDefault(table => table.Columns.Select(c => c.Name).SequenceEqual(names));
    }

    /// <summary>The thing whose label stands in a cell, in its first line.</summary>
    private string? NameOf(WordCell cell) => OfficeLines(cell.Blocks).FirstOrDefault() is { } line ? _labels[Slug.From(line)].FirstOrDefault() : null;
}

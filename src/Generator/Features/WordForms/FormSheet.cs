using System.Text.RegularExpressions;
using Recognition.Content.Values;
using Recognition.Generator.Features.WordFiles;
using Recognition.Theming;

namespace Recognition.Generator.Features.WordForms;

/// <summary>
/// The answers in a form that was filled in, found by the labels beside and above them: rows may have been moved, and looks may have changed.
/// Whatever stands in its tables and is no answer to anything is kept apart; nothing is lost.
/// </summary>
internal sealed partial class FormSheet
{
    /// <summary>A document with fewer of the form's labels is another: offices have tables with some of the same words.</summary>
    private const int FewestLabels = 8;

    private readonly Dictionary<string, IReadOnlyList<Block>> _answers = new(StringComparer.Ordinal);
    private readonly Dictionary<FormTable, List<FormLine>> _tables = [];
    private readonly List<FormExtra> _extras = [];
    private readonly Dictionary<string, string> _labels = new(StringComparer.Ordinal);
    private readonly HashSet<string> _own;
    private readonly HashSet<string> _begun;
    private readonly HashSet<string> _signatures;

    private FormSheet(IReadOnlyList<Texts> languages)
    {
        foreach (var (row, texts) in FormLayout.Parts.SelectMany(part => part.Rows.Concat(part.Table?.Columns ?? [])).SelectMany(row => languages.Select(texts => (row, texts))))
        {
            _labels.TryAdd(Key(texts[$"form.label.{row.Name}"]), row.Name);
        }

        _signatures = [.. languages.SelectMany(texts => FormWriter.Signatories.Select(who => Slug.From(texts[$"form.signature.{who}"])))];
        var own = languages.SelectMany(texts => texts.Keys.Where(key => key.StartsWith("form.", StringComparison.Ordinal)).Select(key => texts[key])).ToLookup(text => text.Contains('{', StringComparison.Ordinal), text => Slug.From(text.Split('{')[0]));
        (_own, _begun) = ([.. own[false]], [.. own[true].Where(text => text.Length > 0)]);
    }

    /// <summary>How many forms there are in the document.</summary>
    public int Count { get; private set; } = 1;

    /// <summary>What stands in the tables and belongs to no label.</summary>
    public IReadOnlyList<FormExtra> Extras => _extras;

    /// <summary>What stands outside the form.</summary>
    public List<Block> Outside { get; } = [];

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
    public IReadOnlyList<string> Lines(string row) => [.. LinesOf(Blocks(row))];

    /// <summary>What stands beside a label, as one text.</summary>
    public string Text(string row) => TextOf(Blocks(row));

    /// <summary>What stands in a table, line by line, without lines in which nothing was written.</summary>
    public IReadOnlyList<FormLine> Rows(FormTable table) => _tables.GetValueOrDefault(table) ?? [];

    /// <summary>The text of blocks as one line.</summary>
    public static string TextOf(IEnumerable<Block> blocks) => string.Join(' ', LinesOf(blocks));

    private static IEnumerable<string> LinesOf(IEnumerable<Block> blocks) => blocks.SelectMany(OfficeLine.LinesOf);

    private void Read(IReadOnlyList<Block> blocks)
    {
        foreach (var block in blocks.Where(block => !(block is WordTable && LinesOf([block]).Any(line => _signatures.Contains(Slug.From(line))))))
        {
            if (block is WordTable table && table.Rows.SelectMany(row => row).Any(cell => NameOf(cell) is not null || cell.Blocks.Any(inner => inner is WordTable)))
            {
                ReadTable(table);
            }
            else if (LinesOf([block]).Any(line => !IsOwn(line)) || block.Paragraphs.Any(p => p.Pictures.Count > 0))
            {
                Outside.Add(block);
            }
        }
    }

    private void ReadTable(WordTable table)
    {
        (FormTable Table, List<string?> Names)? below = null;
        foreach (var row in table.Rows)
        {
            if (TableOf(row) is { } head)
            {
                below = head;
            }
            else if (below is { } list && !(row.Count > 0 && NameOf(row[0]) is { } name && IsRow(name)))
            {
                AddLine(list.Table, list.Names, row);
            }
            else
            {
                below = null;
                ReadRow(row);
            }
        }
    }

    /// <summary>A line of a table; where cells were joined, nobody can tell what stands for what.</summary>
    private void AddLine(FormTable table, List<string?> names, IReadOnlyList<WordCell> row)
    {
        if (row.All(cell => cell.Blocks.Count == 0))
        {
            return;
        }

        if (row.Count != names.Count || row.Any(cell => cell.Span > 1))
        {
            AddExtra(TextOf(row.SelectMany(cell => cell.Blocks)));
            return;
        }

        var cells = names.Zip(row).Where(x => x.First is not null).ToDictionary(x => x.First!, x => x.Second.Blocks, StringComparer.Ordinal);
        if (cells.Values.Any(cell => cell.Count > 0))
        {
            _tables.TryAdd(table, []);
            _tables[table].Add(new(cells));
        }
    }

    /// <summary>Labels with answers beside them; in a frame around the whole form there may be tables of their own.</summary>
    private void ReadRow(IReadOnlyList<WordCell> row)
    {
        string? name = null;
        var nameless = new List<string>();
        foreach (var cell in row)
        {
            if (NameOf(cell) is { } next && IsRow(next))
            {
                name = next;
                Begin(name);
                AddExtra(string.Join(' ', LinesOf(cell.Blocks).Where(line => !IsOwn(line) && !IsLabel(line, next))), name);
            }
            else if (name is not null)
            {
                Answer(name, cell.Blocks);
            }
            else if (cell.Blocks.Any(block => block is WordTable))
            {
                Read(cell.Blocks);
            }
            else
            {
                nameless.AddRange(LinesOf(cell.Blocks).Where(line => !IsOwn(line) && line.Any(char.IsLetter)));
            }
        }

        AddExtra(string.Join(' ', nameless));
    }

    /// <summary>Takes down that something is asked; where the first thing is asked again, another form begins.</summary>
    private void Begin(string name)
    {
        if (!_answers.TryAdd(name, []) && name == FormLayout.Parts[0].Rows[0].Name)
        {
            Count++;
        }
    }

    private void Answer(string name, IReadOnlyList<Block> blocks)
    {
        if (_answers[name].Count == 0)
        {
            _answers[name] = blocks;
        }
        else
        {
            AddExtra(TextOf(blocks), name);
        }
    }

    private void AddExtra(string text, string? row = null)
    {
        if (text.Length > 0)
        {
            _extras.Add(new(text, row));
        }
    }

    private (FormTable Table, List<string?> Names)? TableOf(IReadOnlyList<WordCell> row)
    {
        var names = row.Select(NameOf).ToList();
        var table = FormLayout.Parts.Select(part => part.Table).OfType<FormTable>().FirstOrDefault(t => names.OfType<string>().Count(name => t.Columns.Any(c => c.Name == name)) >= 2);
        return table is null ? null : (table, names.ConvertAll(name => table.Columns.Any(c => c.Name == name) ? name : null));
    }

    private static bool IsRow(string name) => FormLayout.Parts.Any(part => part.Rows.Any(row => row.Name == name));

    /// <summary>The thing whose label stands in a cell, alone or above its hint: numbered or not, on one line or two, with something in brackets or not.</summary>
    private string? NameOf(WordCell cell)
    {
        var lines = LinesOf(cell.Blocks).ToList();
        return new[] { lines.Take(1), lines.Take(2), lines }.Select(some => _labels.GetValueOrDefault(Key(string.Join(' ', some)))).FirstOrDefault(name => name is not null);
    }

    private bool IsLabel(string line, string name) => Key(line) is var key && _labels.Any(x => x.Value == name && x.Key.Contains(key, StringComparison.Ordinal));

    /// <summary>A label as it is compared: without marks, number and what stands in brackets.</summary>
    private static string Key(string text) => Slug.From(Brackets().Replace(Numbered().Replace(text, ""), ""));

    /// <summary>Whether a line is one that the form itself has.</summary>
    private bool IsOwn(string line) => Slug.From(line) is var text && (_own.Contains(text) || _begun.Any(own => text.StartsWith(own, StringComparison.Ordinal)));

    [GeneratedRegex(@"\([^)]*\)", RegexOptions.CultureInvariant)]
    private static partial Regex Brackets();

    [GeneratedRegex(@"^\s*\d{1,2}\s*[.)]\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Numbered();
}

/// <summary>A line of a table of the form.</summary>
/// <param name="Cells">What stands below each label.</param>
internal sealed record FormLine(IReadOnlyDictionary<string, IReadOnlyList<Block>> Cells)
{
    /// <summary>What stands below a label, as one text.</summary>
    public string Text(string column) => FormSheet.TextOf(Cells.GetValueOrDefault(column) ?? []);
}

/// <summary>What stands in a form and answers nothing that it asks.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Row">The thing beside whose label it stands, if it does.</param>
internal sealed record FormExtra(string Text, string? Row);

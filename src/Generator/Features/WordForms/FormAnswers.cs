using Recognition.Content.Schema;
using Recognition.Content.Values;
using Recognition.Generator.Features.Starting;
using Recognition.Theming;

namespace Recognition.Generator.Features.WordForms;

/// <summary>What becomes of the answers of a form: values behind keys, and what could not be used with the reason.</summary>
/// <param name="sheet">The answers.</param>
/// <param name="reader">Makes values of what people write.</param>
/// <param name="texts">Wording.</param>
internal sealed class FormAnswers(FormSheet sheet, AnswerReader reader, Texts texts)
{
    /// <summary>What people write where there is nothing to say.</summary>
    private static readonly string[] Nothing = ["khong", "khong-co", "chua", "chua-co", "none", "no"];

    private readonly Dictionary<Field, string> _values = [];
    private readonly List<(Field Key, string Said)> _unclear = [];

    /// <summary>What stands behind keys: YAML that was judged.</summary>
    public IReadOnlyDictionary<Field, string> Values => _values;

    /// <summary>What was said of keys and could not be used.</summary>
    public ILookup<Field, string> Unclear => _unclear.ToLookup(x => x.Key, x => x.Said);

    /// <summary>Whole sentences on what could not be used.</summary>
    public List<string> Remarks { get; } = [];

    /// <summary>What is said, unless it is that there is nothing.</summary>
    public static string Meant(string said) => Nothing.Contains(Slug.From(said)) || !said.Any(char.IsLetterOrDigit) ? "" : said;

    /// <summary>What stands beside a label, as one text.</summary>
    public string Said(string row) => Meant(sheet.Text(row));

    /// <summary>The label of something that is asked.</summary>
    public string Label(string row) => texts[$"form.label.{row}"];

    /// <summary>Puts what stands beside a label behind a key of its own.</summary>
    public void Put(Field key, string row)
    {
        var question = new Question("", key);
        var said = Meant(string.Join(question.IsMany ? "; " : " ", sheet.Lines(row)));
        if (said.Length == 0)
        {
            return;
        }

        var reply = reader.Read(question, said);
        if (reply.Fault is { } fault)
        {
            Note(key, row, said, fault);
        }
        else
        {
            _values[key] = question.Yaml(reply.Values);
        }
    }

    /// <summary>Puts answers behind one key together.</summary>
    /// <param name="key">The key.</param>
    /// <param name="cells">The label of each answer, what it says, and the key within that it fills.</param>
    public void PutMap(Field key, params (string Row, string Said, Field Field)[] cells)
    {
        if (Map(key, cells) is { } yaml)
        {
            _values[key] = yaml;
        }
    }

    /// <summary>Puts entries of a list behind a key, those that there are.</summary>
    public void PutList(Field key, IEnumerable<string?> entries)
    {
        if (string.Concat(entries.OfType<string>().Select(value => $"\n  - {value}")) is { Length: > 0 } list)
        {
            _values[key] = list;
        }
    }

    /// <summary>Puts the lines of a table behind a key, each a map.</summary>
    /// <param name="key">The key.</param>
    /// <param name="table">The table.</param>
    /// <param name="fields">The key within that each column fills.</param>
    public void PutTable(Field key, FormTable table, params Field[] fields) =>
        PutList(key, sheet.Rows(table).Select(line => Map(key, [.. fields.Zip(table.Columns, (field, column) => (column.Name, Meant(line.Text(column.Name)), field))])));

    /// <summary>Answers that stand behind one key together: those that can be used, if none is missing that all need.</summary>
    /// <returns>The map; nothing if there is none.</returns>
    public string? Map(Field key, params IReadOnlyList<(string Row, string Said, Field Field)> cells)
    {
        var parts = new List<string>();
        foreach (var (row, said, field) in cells)
        {
            var (value, fault) = said.Length == 0 ? (null, null) : Part(key, field, said);
            if (value is not null)
            {
                parts.Add($"{field.Name}: {value}");
            }
            else if (field.Requirement == Requirement.Always)
            {
                var kept = string.Join("; ", cells.Select(cell => cell.Said).Where(text => text.Length > 0));
                if (kept.Length > 0)
                {
                    Note(key, row, kept, fault ?? texts["form.empty"]);
                }

                return null;
            }
            else if (fault is not null)
            {
                Note(key, row, said, fault);
            }
        }

        return parts.Count > 0 ? $"{{ {string.Join(", ", parts)} }}" : null;
    }

    /// <summary>Keeps what was said beside its key, and tells why it could not be used.</summary>
    public void Note(Field key, string row, string said, string fault)
    {
        _unclear.Add((key, texts["form.said", Label(row), said]));
        Remarks.Add($"{Label(row)}: {fault}");
    }

    /// <summary>Keeps what is asked nowhere beside a key.</summary>
    public void Keep(Field key, string said) => _unclear.Add((key, texts["form.also", said]));

    private (string? Value, string? Fault) Part(Field key, Field field, string said)
    {
        var reply = reader.ReadPart(new("", key) { Value = field }, said);
        var map = $"{{ {field.Name}: {string.Concat(reply.Values.Take(1))} }}";
        var fault = reply.Fault ?? reader.Judge(key, key.Type.Single == key.Type ? map : $"[{map}]", field);
        return fault is null ? (reply.Values[0], null) : (null, fault);
    }
}

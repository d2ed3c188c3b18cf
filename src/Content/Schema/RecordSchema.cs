using Recognition.Content.Problems;
using Recognition.Content.Values;
using Recognition.Content.Yaml;

namespace Recognition.Content.Schema;

/// <summary>
/// All keys of one kind of map. Written once, in the classes named after the kinds; reading, checking, the judgement of texts,
/// search and whatever is made for editors' tools follow it.
/// </summary>
public sealed class RecordSchema
{
    private readonly List<Field> _fields = [];
    private readonly Dictionary<string, Field> _byName = new(StringComparer.Ordinal);

    internal RecordSchema(string name, TextUse? body = null)
    {
        Name = name;
        Body = body;
    }

    /// <summary>The kind's name, for example <c>story</c>.</summary>
    public string Name { get; }

    /// <summary>Whose words the Markdown below the keys is; <see langword="null"/> if there is none.</summary>
    public TextUse? Body { get; }

    /// <summary>The keys in the order in which an editor meets them.</summary>
    public IReadOnlyList<Field> Fields => _fields;

    /// <summary>All keys, each followed by those within it, with their paths: <c>honoree</c>, <c>honoree.name</c>.</summary>
    public IEnumerable<(string Path, Field Field)> AllFields
    {
        get
        {
            foreach (var key in _fields)
            {
                yield return (key.Name, key);
                foreach (var (path, inner) in key.Type.Single is MapType map ? map.Schema.AllFields : [])
                {
                    yield return ($"{key.Name}.{path}", inner);
                }
            }
        }
    }

    /// <summary>Adds a key; only the classes that declare a schema do so, while it is being made.</summary>
    /// <param name="name">The key as editors write it.</param>
    /// <param name="type">What values it takes.</param>
    /// <param name="example">A value an editor could paste, in YAML.</param>
    /// <param name="requirement">When it must be there.</param>
    /// <param name="search">What search takes of it.</param>
    /// <param name="data">The columns of the open data that are made from it.</param>
    internal Field<T> Add<T>(
        string name,
        FieldType<T> type,
        string example,
        Requirement requirement = Requirement.Optional,
        Searched? search = null,
        IReadOnlyList<string>? data = null)
    {
        var field = new Field<T>(name, _fields.Count, type) { Requirement = requirement, Example = example, Search = search, Data = data ?? [] };
        _fields.Add(field);
        _byName.Add(name, field);
        return field;
    }

    /// <summary>Reads a map, noting unknown keys, wrong values and the absence of what is always required.</summary>
    internal Record Read(MappingNode map, ReadContext context)
    {
        var record = new Record(_fields.Count, map.At);
        foreach (var (key, value) in map.Entries)
        {
            var within = context.Within(key.Value);
            if (_byName.TryGetValue(key.Value, out var field))
            {
                if (field.Requirement == Requirement.Optional && IsEmpty(value) && !field.Type.MayBeEmpty)
                {
                    // Editors' tools write every key there is; an empty one that may be left out says nothing.
                    continue;
                }

                record.SetPlace(field.Index, value is ScalarNode { IsEmpty: true } ? key.At : value.At);
                field.ReadInto(record, value is ScalarNode { IsEmpty: true } empty ? empty with { At = key.At } : value, within);
            }
            else
            {
                var suggestion = Suggestion.Closest(key.Value, _byName.Keys);
                within.Report(
                    Rules.UnknownKey,
                    key.At,
                    suggestion,
                    new Argument("known", string.Join(", ", _fields.Select(f => f.Name))));
            }
        }

        ReportMissing(record, Requirement.Always, context);
        return record;
    }

    private static bool IsEmpty(Node value) => value switch
    {
        ScalarNode scalar => scalar.IsEmpty || string.IsNullOrWhiteSpace(scalar.Value),
        SequenceNode list => list.Items.Count == 0,
        _ => value is MappingNode { Entries.Count: 0 },
    };

    /// <summary>Notes every key of a requirement that was not written.</summary>
    internal void ReportMissing(Record record, Requirement requirement, ReadContext context)
    {
        foreach (var field in _fields)
        {
            if (field.Requirement == requirement && !record.Has(field))
            {
                context.Within(field.Name).Report(
                    Rules.Missing,
                    record.At,
                    Argument.Word("add", context.Field.Length == 0 ? "add-line" : "add-into"),
                    ("parent", context.Field),
                    ("line", $"{field.Name}: {field.Example}"));
            }
        }
    }
}

using System.Globalization;
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
    /// <summary>Whoever has more problems in one file is not told what each wrong key was meant for: seeking it costs more than all the rest.</summary>
    private const int MostSought = 500;

    private readonly List<Field> _fields = [];
    private readonly Dictionary<string, Field> _byName = new(StringComparer.Ordinal);
    private string? _known;

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
    /// <param name="map">The map.</param>
    /// <param name="context">Where reading stands.</param>
    /// <param name="shorthand">The key that a single value stands for.</param>
    internal Record Read(MappingNode map, ReadContext context, Field? shorthand = null)
    {
        var record = new Record(this, map) { Shorthand = shorthand, IsAlone = context.IsAlone };
        HashSet<string>? written = null;
        foreach (var (key, value) in map.Entries)
        {
            if ((_byName.GetValueOrDefault(key.Value) ?? (value is UnreadNode { IsLost: true } ? null : Meant(key, map, record, context, written ??= [.. map.Entries.Select(e => e.Key.Value)], context.Problems.Count < MostSought))) is { } field)
            {
                var within = context.Within(field.Name) with { IsRequired = field.Requirement != Requirement.Optional, Example = field.Example };
                if (value is UnreadNode)
                {
                    record.SetPlace(field.Index, key.At);
                    continue;
                }

                if (field.Requirement == Requirement.Optional && IsEmpty(value) && !field.Type.MayBeEmpty)
                {
                    // Editors' tools write every key there is; an empty one that may be left out says nothing.
                    continue;
                }

                record.SetPlace(field.Index, value is ScalarNode { IsEmpty: true } ? key.At : value.At);
                field.ReadInto(record, value is ScalarNode { IsEmpty: true } empty ? empty with { At = key.At } : value, within);
            }
        }

        ReportMissing(record, Requirement.Always, context);
        return record;
    }

    /// <summary>
    /// The key that was probably meant by one that does not exist, which is noted. It is read as if it stood there, so that one slip neither
    /// hides anything nor has what it meant told as missing.
    /// </summary>
    /// <param name="key">The key.</param>
    /// <param name="map">The map it stands in.</param>
    /// <param name="record">What was read of that so far.</param>
    /// <param name="context">Where reading stands.</param>
    /// <param name="written">All keys of the map as they are written.</param>
    /// <param name="isSought">Whether it is looked for, or only noted that there is none.</param>
    private Field? Meant(ScalarNode key, MappingNode map, Record record, ReadContext context, HashSet<string> written, bool isSought)
    {
        var names = isSought ? Called.Keys(_byName.Keys).ToList() : [];
        if (Called.Exactly(key.Value, names) is { } exactly && map.Entries.FirstOrDefault(e => e.Key.Value == exactly).Key is { } other)
        {
            context.Within(key.Value).Report(Rules.DuplicateKey, key.At, ("line", other.At.Line.ToString(CultureInfo.InvariantCulture)));
            return null;
        }

        var free = names.Where(n => !record.Has(_byName[n.Meant]) && !written.Contains(n.Meant));
        var meant = Suggestion.Closest(key.Value, free);
        var inside = _fields.Where(f => f.Type.Single is MapType inner && inner.Schema._byName.ContainsKey(key.Value)).Select(f => f.Name).ToList();
        context.Within(key.Value).Report(
            Rules.UnknownKey,
            key.At,
            meant,
            Argument.Word("which", inside.Count > 0 ? "key-elsewhere" : "key-known"),
            inside.Count > 0 ? ("inside", string.Join(", ", inside)) : ("known", _known ??= string.Join(", ", _fields.Select(f => f.Name))));
        if (meant is null)
        {
            return null;
        }

        record.SetMisnamed(_byName[meant]);
        return _byName[meant];
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
        var missing = _fields.Where(f => f.Requirement == requirement && !record.Has(f)).ToList();
        if (missing.Count > 0)
        {
            context.Problems.Add(new Lack(Rules.Missing, record.At, context.Field).Of(record, missing));
        }
    }

    /// <summary>The place of a key among all, or -1 if there is no such key.</summary>
    internal int IndexOf(string name) => _byName.GetValueOrDefault(name)?.Index ?? -1;
}

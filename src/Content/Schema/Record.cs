using Recognition.Content.Problems;
using Recognition.Content.Yaml;

namespace Recognition.Content.Schema;

/// <summary>The values of one map, typed by a schema, each with its place.</summary>
public sealed class Record
{
    private readonly object?[] _values;
    private readonly Place[] _places;
    private HashSet<Field>? _misnamed;

    internal Record(RecordSchema schema, MappingNode map)
    {
        At = map.At;
        Origin = map.Start;
        Source = map.Source;
        Schema = schema;
        _values = new object?[schema.Fields.Count];
        _places = new Place[schema.Fields.Count];
    }

    /// <summary>Where the map begins; for a Markdown file its opening <c>---</c>.</summary>
    public Place At { get; }

    /// <summary>Its keys.</summary>
    internal RecordSchema Schema { get; }

    /// <summary>Where its first sign stands in <see cref="Source"/>.</summary>
    internal Place Origin { get; }

    /// <summary>The YAML it was read from.</summary>
    internal YamlText? Source { get; }

    /// <summary>The key that a single value stands for.</summary>
    internal Field? Shorthand { get; init; }

    /// <summary>Whether it stands alone where a list may stand.</summary>
    internal bool IsAlone { get; init; }

    /// <summary>A value, or what stands for its absence: <see langword="null"/>, an empty list.</summary>
    public T? Get<T>(Field<T> field) => _values[field.Index] is T value ? value : field.None;

    /// <summary>A value without its type; <see langword="null"/> if there is none.</summary>
    internal object? ValueOf(Field field) => _values[field.Index];

    /// <summary>Whether the key was written, be its value right or wrong.</summary>
    public bool Has(Field field) => _places[field.Index].Line > 0;

    /// <summary>Whether the key was written and its value will not do.</summary>
    internal bool IsFaulty(Field field) => Has(field) && _values[field.Index] is null;

    /// <summary>Where a value stands; where the map begins if the key is absent.</summary>
    public Place PlaceOf(Field field) => Has(field) ? _places[field.Index] : At;

    /// <summary>Whether the key was written under another name, which is told of and guessed at.</summary>
    internal bool IsMisnamed(Field field) => _misnamed?.Contains(field) == true;

    internal void SetMisnamed(Field field) => (_misnamed ??= []).Add(field);

    internal void Set(int index, object? value) => _values[index] = value;

    internal void SetPlace(int index, Place at) => _places[index] = at;
}

using Recognition.Content.Yaml;

namespace Recognition.Content.Schema;

/// <summary>When a key must be there.</summary>
public enum Requirement
{
    /// <summary>May be left out.</summary>
    Optional,

    /// <summary>Needed before a story can be published; a draft may lack it.</summary>
    ToPublish,

    /// <summary>Always needed.</summary>
    Always,
}

/// <summary>One key of a kind of file.</summary>
public abstract class Field
{
    private protected Field(string name, int index)
    {
        Name = name;
        Index = index;
    }

    /// <summary>The key as editors write it.</summary>
    public string Name { get; }

    /// <summary>When it must be there.</summary>
    public required Requirement Requirement { get; init; }

    /// <summary>A value an editor could paste, in YAML.</summary>
    public required string Example { get; init; }

    /// <summary>What search takes of it; <see langword="null"/> if nothing, or if the field it stands in says it for all of its parts.</summary>
    public required Searched? Search { get; init; }

    /// <summary>The columns of the open data that are made from it, by their names in the JSON file; none if it is not published as data.</summary>
    public required IReadOnlyList<string> Data { get; init; }

    /// <summary>The type without its value's type.</summary>
    public abstract FieldType Type { get; }

    /// <summary>Its place among the keys of its schema.</summary>
    internal int Index { get; }

    /// <summary>Reads a value and keeps it in the record; notes a problem and keeps nothing if it will not do.</summary>
    internal abstract void ReadInto(Record record, Node node, ReadContext context);
}

/// <summary>One key of a kind of file, and the typed handle by which code asks a <see cref="Record"/> for its value.</summary>
/// <typeparam name="T">The value's type; nullable for values a reader cannot make up.</typeparam>
public sealed class Field<T> : Field
{
    private readonly FieldType<T> _type;

    internal Field(string name, int index, FieldType<T> type)
        : base(name, index) => _type = type;

    /// <inheritdoc/>
    public override FieldType Type => _type;

    internal T? None => _type.None;

    internal override void ReadInto(Record record, Node node, ReadContext context)
    {
        if (_type.TryRead(node, context, out var value))
        {
            record.Set(Index, value);
        }
    }
}

using Recognition.Content.Problems;

namespace Recognition.Content.Yaml;

/// <summary>A piece of YAML that knows where it stands.</summary>
/// <param name="At">Where it begins.</param>
public abstract record Node(Place At)
{
    /// <summary>Where its first sign stands; the map of a whole file is told of at the beginning of the file instead.</summary>
    internal Place Start { get; init; } = At;

    /// <summary>Behind its last sign.</summary>
    internal Place End { get; init; } = At;

    /// <summary>The YAML it was read from, if it was read and not made up.</summary>
    internal YamlText? Source { get; init; }
}

/// <summary>A value that could not be read and has a problem of its own: nothing else is said of it.</summary>
/// <param name="At">Where it begins.</param>
internal sealed record UnreadNode(Place At) : Node(At)
{
    /// <summary>Whether its key stands in the value of another that could not be read: it may be a key of the file, or of that value.</summary>
    public bool IsLost { get; init; }
}

/// <summary>A single value, still as text: the schema decides what it is.</summary>
/// <param name="Value">The text; empty for a key without a value.</param>
/// <param name="IsQuoted">Whether it stood in quotes or in a block.</param>
/// <param name="At">Where it begins.</param>
public sealed record ScalarNode(string Value, bool IsQuoted, Place At) : Node(At)
{
    /// <summary>Whether the key was left without a value (<c>award:</c>, <c>award: ~</c>).</summary>
    public bool IsEmpty => !IsQuoted && Value is "" or "~" or "null";

    /// <summary>What a comment after the value cuts off, if one stands there: a text may have been meant to go on.</summary>
    internal Cut? Cut { get; init; }
}

/// <summary>A list.</summary>
/// <param name="Items">Its items in order.</param>
/// <param name="At">Where it begins.</param>
public sealed record SequenceNode(IReadOnlyList<Node> Items, Place At) : Node(At);

/// <summary>A map; keys are unique.</summary>
/// <param name="Entries">Its entries in order.</param>
/// <param name="At">Where it begins.</param>
public sealed record MappingNode(IReadOnlyList<(ScalarNode Key, Node Value)> Entries, Place At) : Node(At)
{
    /// <summary>Whether it is written in braces.</summary>
    internal bool IsFlow { get; init; }
}

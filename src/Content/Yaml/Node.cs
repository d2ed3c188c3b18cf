using Recognition.Content.Problems;

namespace Recognition.Content.Yaml;

/// <summary>A piece of YAML that knows where it stands.</summary>
/// <param name="At">Where it begins.</param>
public abstract record Node(Place At);

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
public sealed record MappingNode(IReadOnlyList<(ScalarNode Key, Node Value)> Entries, Place At) : Node(At);

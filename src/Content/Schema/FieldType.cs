using System.Diagnostics.CodeAnalysis;
using Recognition.Content.Problems;
using Recognition.Content.Yaml;

namespace Recognition.Content.Schema;

/// <summary>What values a key takes.</summary>
public abstract class FieldType
{
    private protected FieldType()
    {
    }

    /// <summary>The type of a single value: of each item of a list, and the type itself of everything else.</summary>
    public virtual FieldType Single => this;

    /// <summary>The words it takes, where there are no others.</summary>
    public virtual IReadOnlyList<string> Words => [];

    /// <summary>Whether an empty value says something.</summary>
    internal virtual bool MayBeEmpty => false;
}

/// <summary>What values a key takes, and how text becomes one.</summary>
/// <typeparam name="T">The value's type.</typeparam>
public abstract class FieldType<T> : FieldType
{
    /// <summary>What a record answers when the key is absent.</summary>
    internal virtual T? None => default;

    /// <summary>Reads a value, or notes what is wrong with it.</summary>
    internal abstract bool TryRead(Node node, ReadContext context, [MaybeNullWhen(false)] out T value);
}

/// <summary>A single value.</summary>
/// <typeparam name="T">The value's type.</typeparam>
public abstract class ScalarType<T> : FieldType<T>
{
    internal override bool TryRead(Node node, ReadContext context, [MaybeNullWhen(false)] out T value)
    {
        switch (node)
        {
            case ScalarNode { IsEmpty: true } or ScalarNode { Value: "" }:
                context.ReportEmpty(node);
                break;
            case ScalarNode scalar when TryParse(scalar, context, out value):
                return true;
            case ScalarNode:
                break;
            default:
                context.Report(Rules.NotText, node.At, Argument.Word("found", node is MappingNode ? "map" : "list"));
                break;
        }

        value = default;
        return false;
    }

    /// <summary>Makes a value of text that is not empty, or notes what is wrong with it.</summary>
    internal abstract bool TryParse(ScalarNode scalar, ReadContext context, [MaybeNullWhen(false)] out T value);
}

/// <summary>Where reading stands, so that a type can say what is wrong.</summary>
/// <param name="Field">The key with its parents.</param>
/// <param name="Problems">Where problems go.</param>
/// <param name="References">Where references to other entries are gathered, to be followed when every file is read.</param>
internal readonly record struct ReadContext(string Field, ProblemList Problems, List<Reference> References)
{
    /// <summary>Whether what is read stands alone where a list may stand.</summary>
    public bool IsAlone { get; init; }

    /// <summary>The example of the key that is read.</summary>
    public string Example { get; init; } = "";

    /// <summary>Whether a story needs the key, so that its line cannot just be deleted.</summary>
    public bool IsRequired { get; init; }

    public void ReportEmpty(Node node)
    {
        if (node is ScalarNode { Cut: { } cut, Value: "" })
        {
            Report(Rules.EmptyBeforeRemark, node.At, ("line", cut.Line));
            return;
        }

        Report(Rules.Empty, node.At, Argument.Word("cure", IsRequired ? "fill" : "fill-or-delete"));
    }

    public ReadContext Within(string name) => this with { IsAlone = false, Field = Field.Length == 0 ? name : $"{Field}.{name}" };

    public void Report(Rule rule, Place at, params IReadOnlyList<Argument> arguments) =>
        Problems.Add(rule, at, Field, arguments);

    /// <summary>Notes a problem whose message ends with a cure where one can be told.</summary>
    public void Report(Rule rule, Place at, Correction? correction, params IReadOnlyList<Argument> arguments) =>
        Problems.Add(new Problem(rule, at, Field, correction is null ? [.. arguments, ("cure", "")] : arguments) { Correction = correction });

    public void Report(Rule rule, Place at, string? suggestion, params IReadOnlyList<Argument> arguments) =>
        Problems.Add(new Problem(rule, at, Field, arguments, suggestion));
}

/// <summary>A slug that must exist in a family.</summary>
/// <param name="Family">Where it must exist.</param>
/// <param name="Slug">The slug and where it stands.</param>
/// <param name="Field">The key with its parents.</param>
public sealed record Reference(Family Family, Located<string> Slug, string Field)
{
    /// <summary>Whether it stands alone where a list may stand.</summary>
    internal bool IsAlone { get; init; }
}

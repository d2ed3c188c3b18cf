using Recognition.Content.Schema;

namespace Recognition.Generator.Features.Starting;

/// <summary>One thing that a new file is asked for; its words are the explanation of its key.</summary>
/// <param name="Flag">The option that answers it: <c>--title</c>.</param>
/// <param name="Key">The key of the file that it fills.</param>
internal sealed record Question(string Flag, Field Key)
{
    /// <summary>The key whose values it takes, where that is one within <see cref="Key"/>.</summary>
    public Field Value { get; init; } = Key;

    /// <summary>Whether nothing is written without it.</summary>
    public bool IsNeeded { get; init; }

    /// <summary>Makes each value what stands in the file.</summary>
    public Func<string, string> Wrap { get; init; } = value => value;

    /// <summary>Whether it takes several values.</summary>
    public bool IsMany => Key.Type.Single != Key.Type;

    /// <summary>What stands behind the key.</summary>
    /// <param name="values">The values in YAML; one at least.</param>
    public string Yaml(IReadOnlyList<string> values)
    {
        var wrapped = values.Select(Wrap).ToList();
        return IsMany ? $"[{string.Join(", ", wrapped)}]" : wrapped[0];
    }
}

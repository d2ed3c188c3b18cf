using Recognition.Content.Problems;

namespace Recognition.Content.Schema;

/// <summary>A value that remembers where it stands.</summary>
/// <typeparam name="T">The value's type.</typeparam>
/// <param name="Value">The value.</param>
/// <param name="At">Where it stands.</param>
public sealed record Located<T>(T Value, Place At);

/// <summary>What is done with values that remember where they stand.</summary>
public static class LocatedValues
{
    /// <summary>The values alone.</summary>
    public static IReadOnlyList<T> Values<T>(this IEnumerable<Located<T>> located) => [.. located.Select(l => l.Value)];
}

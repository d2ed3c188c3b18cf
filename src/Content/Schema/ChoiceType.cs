using System.Diagnostics.CodeAnalysis;
using Recognition.Content.Problems;
using Recognition.Content.Values;
using Recognition.Content.Yaml;

namespace Recognition.Content.Schema;

/// <summary>One of a few fixed words.</summary>
/// <typeparam name="T">The enumeration.</typeparam>
/// <param name="words">Each word as editors write it, with what it means.</param>
public sealed class ChoiceType<T>(params (string Word, T Value)[] words) : ScalarType<T?>
    where T : struct, Enum
{
    /// <summary>The words as editors write them.</summary>
    public IReadOnlyList<string> Words { get; } = [.. words.Select(w => w.Word)];

    internal override bool TryParse(ScalarNode scalar, ReadContext context, [MaybeNullWhen(false)] out T? value)
    {
        foreach (var (word, meaning) in words)
        {
            if (word == scalar.Value)
            {
                value = meaning;
                return true;
            }
        }

        context.Report(
            Rules.NotAChoice,
            scalar.At,
            Suggestion.Closest(scalar.Value, Words),
            new("value", scalar.Value),
            new("allowed", string.Join(", ", Words)));
        value = null;
        return false;
    }
}

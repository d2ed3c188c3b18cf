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
    public override IReadOnlyList<string> Words { get; } = [.. words.Select(w => w.Word)];

    /// <summary>The word of the message file for what else there is to say of them.</summary>
    internal string? Note { get; init; }

    /// <summary>The word that is plainly said, by itself or by what people call it; <see langword="null"/> if it is none.</summary>
    public string? Meant(string said) => Called.Exactly(said, Called.Values(Words));

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

        var names = Called.Values(Words).ToList();
        context.Report(
            Rules.NotAChoice,
            scalar.At,
            Suggestion.Closest(scalar.Value, names) ?? Called.Within(scalar.Value, names),
            new("value", scalar.Value),
            new("allowed", string.Join(", ", Words)),
            Note is null ? ("note", "") : Argument.Word("note", Note));

        // What is plainly said in other words is read on as such, so that the same round tells what else is missing.
        var meant = Called.Exactly(scalar.Value, names);
        value = meant is null ? null : words.First(w => w.Word == meant).Value;
        return value is not null;
    }
}

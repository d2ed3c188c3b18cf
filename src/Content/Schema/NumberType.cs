using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Recognition.Content.Problems;
using Recognition.Content.Yaml;

namespace Recognition.Content.Schema;

/// <summary>A whole number within bounds, both included.</summary>
/// <param name="min">The least.</param>
/// <param name="max">The most.</param>
public sealed class NumberType(int min, int max) : ScalarType<int?>
{
    /// <summary>The least.</summary>
    public int Min { get; } = min;

    /// <summary>The most.</summary>
    public int Max { get; } = max;

    internal override bool TryParse(ScalarNode scalar, ReadContext context, [MaybeNullWhen(false)] out int? value)
    {
        if (int.TryParse(scalar.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= Min && number <= Max)
        {
            value = number;
            return true;
        }

        context.Report(
            Rules.NotANumber,
            scalar.At,
            ("value", scalar.Value),
            ("min", Min.ToString(CultureInfo.InvariantCulture)),
            ("max", Max.ToString(CultureInfo.InvariantCulture)));
        value = null;
        return false;
    }
}

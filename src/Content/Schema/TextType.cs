using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Recognition.Content.Problems;
using Recognition.Content.Reading;

namespace Recognition.Content.Schema;

/// <summary>Text of a line or a paragraph.</summary>
/// <param name="max">The most characters it may have.</param>
public sealed class TextType(int max) : ScalarType<string>
{
    /// <summary>The most characters it may have.</summary>
    public int Max { get; } = max;

    internal override bool TryParse(ScalarNode scalar, ReadContext context, [MaybeNullWhen(false)] out string value)
    {
        value = scalar.Value.Trim();
        if (value.Length == 0)
        {
            context.Report(Rules.Empty, scalar.At);
            return false;
        }

        if (value.Length > Max && new StringInfo(value).LengthInTextElements is var length && length > Max)
        {
            context.Report(Rules.TooLong, scalar.At, ("length", Invariant(length)), ("max", Invariant(Max)));
            return false;
        }

        return true;
    }

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);
}

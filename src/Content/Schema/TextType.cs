using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Recognition.Content.Problems;
using Recognition.Content.Yaml;

namespace Recognition.Content.Schema;

/// <summary>Text of a line or a paragraph.</summary>
/// <param name="max">The most characters it may have.</param>
/// <param name="use">Whose words it is and who reads it; decides what it is judged for.</param>
public sealed class TextType(int max, TextUse use = TextUse.Told) : ScalarType<string>
{
    /// <summary>The most characters it may have.</summary>
    public int Max { get; } = max;

    /// <summary>Whose words it is and who reads it.</summary>
    public TextUse Use { get; } = use;

    /// <summary>Whether readers read it, so that it is judged.</summary>
    public bool IsRead => IsReadAs(Use);

    /// <summary>Whether readers read a text of that use.</summary>
    internal static bool IsReadAs(TextUse use) => use is not (TextUse.FileName or TextUse.Unpublished);

    internal override bool TryParse(ScalarNode scalar, ReadContext context, [MaybeNullWhen(false)] out string value)
    {
        value = scalar.Value.Trim();
        if (value.Length == 0)
        {
            context.ReportEmpty(scalar);
            return false;
        }

        if (scalar.Cut is { } cut && Use != TextUse.FileName)
        {
            context.Report(Rules.HashCutsText, cut.At, new Argument("line", cut.Line));
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

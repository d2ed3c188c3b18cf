using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Recognition.Content.Problems;
using Recognition.Content.Values;
using Recognition.Content.Yaml;

namespace Recognition.Content.Schema;

/// <summary>A point of a picture: <c>[0.5, 0.3]</c>.</summary>
public sealed class FocusType : FieldType<Focus?>
{
    internal override bool TryRead(Node node, ReadContext context, [MaybeNullWhen(false)] out Focus? value)
    {
        if (node is SequenceNode { Items: [ScalarNode x, ScalarNode y] } && TryParse(x, out var right) && TryParse(y, out var down))
        {
            value = new(right, down);
            return true;
        }

        context.Report(Rules.NotAFocus, node.At);
        value = null;
        return false;
    }

    private static bool TryParse(ScalarNode scalar, out double number) =>
        double.TryParse(scalar.Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number) && number is >= 0 and <= 1;
}

using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;
using Recognition.Content.Problems;
using Recognition.Content.Values;
using Recognition.Content.Yaml;

namespace Recognition.Content.Schema;

/// <summary>A colour as the web writes it, in quotes: <c>"#8c1d18"</c>. Without quotes YAML takes it for a remark, and nothing is left of it.</summary>
public sealed partial class ColourType : ScalarType<Colour?>
{
    private const string Example = "#8c1d18";

    internal override bool MayBeEmpty => true;

    internal override bool TryRead(Node node, ReadContext context, [MaybeNullWhen(false)] out Colour? value)
    {
        if (node is not ScalarNode { IsEmpty: true } empty)
        {
            return base.TryRead(node, context, out value);
        }

        if (Remark().Match(empty.Source?.Line(empty.At.Line) ?? "") is { Success: true } remark)
        {
            Refuse("colour-unquoted", remark.Groups["colour"].Value, empty.At, context);
        }

        value = null;
        return false;
    }

    internal override bool TryParse(ScalarNode scalar, ReadContext context, [MaybeNullWhen(false)] out Colour? value)
    {
        var isColour = Colour.TryParse(scalar.Value.Trim(), out var colour);
        value = isColour ? colour : null;
        if (!isColour)
        {
            Refuse("colour-none", scalar.Value, scalar.At, context);
        }

        return isColour;
    }

    private static void Refuse(string fault, string written, Place at, ReadContext context)
    {
        var isMeant = Colour.TryParse("#" + Digits().Match(written).Groups["six"].Value, out var meant);
        context.Report(
            Rules.NotAColour,
            at,
            Argument.Word("fault", fault),
            Argument.Word("cure", isMeant ? "colour-meant" : "colour-example"),
            ("value", written),
            ("number", at.Line.ToString(CultureInfo.InvariantCulture)),
            ("text", $"{context.Field}: \"{(isMeant ? meant.ToString() : Example)}\""));
    }

    /// <summary>A colour without quotes behind a key.</summary>
    [GeneratedRegex(@"^[^:]+:\s+(?<colour>#\w+)", RegexOptions.CultureInvariant)]
    private static partial Regex Remark();

    /// <summary>The digits of a colour, also of one that says after them how transparent it is.</summary>
    [GeneratedRegex(@"^\s*#*\s*(?<six>[0-9A-Fa-f]{6}|[0-9A-Fa-f]{3})([0-9A-Fa-f]{2})?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Digits();
}

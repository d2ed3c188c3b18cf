using System.Diagnostics.CodeAnalysis;
using Recognition.Content.Problems;
using Recognition.Content.Values;
using Recognition.Content.Yaml;

namespace Recognition.Content.Schema;

/// <summary>A quarter, written <c>2026-Q3</c>.</summary>
public sealed class QuarterType : ScalarType<Quarter?>
{
    internal override bool TryParse(ScalarNode scalar, ReadContext context, [MaybeNullWhen(false)] out Quarter? value)
    {
        if (Quarter.TryParse(scalar.Value, out var quarter))
        {
            value = quarter;
            return true;
        }

        context.Report(Rules.NotAQuarter, scalar.At, Meant(scalar.Value), new Argument("value", scalar.Value));
        value = null;
        return false;
    }

    /// <summary>The quarter that is meant by a text as people write it: "Quý III/2026", "quý III năm 2026", "Q3/2026", "3/2026"; nothing if it is none.</summary>
    public static string? Meant(string value)
    {
        var parts = Slug.From(value).Split('-').Where(part => part != "nam").ToArray();
        if (parts is ["quy", ..])
        {
            parts = parts[1..];
        }

        if (parts is not [var number, { Length: 4 } year] || !year.All(char.IsAsciiDigit))
        {
            return null;
        }

        var quarter = Array.IndexOf(["i", "ii", "iii", "iv"], number.TrimStart('q')) + 1;
        quarter = quarter > 0 ? quarter : Array.IndexOf(["1", "2", "3", "4"], number.TrimStart('q')) + 1;
        return quarter > 0 ? $"{year}-Q{quarter}" : null;
    }
}

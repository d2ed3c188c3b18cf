using System.Diagnostics.CodeAnalysis;
using Recognition.Content.Problems;
using Recognition.Content.Values;
using Recognition.Content.Yaml;

namespace Recognition.Content.Schema;

/// <summary>A day, or a month where a document gives no day: <c>2023-03</c>.</summary>
public sealed class PartialDateType : ScalarType<PartialDate?>
{
    internal override bool TryParse(ScalarNode scalar, ReadContext context, [MaybeNullWhen(false)] out PartialDate? value)
    {
        if (PartialDate.TryParse(scalar.Value, out var date))
        {
            value = date;
            return true;
        }

        context.Report(Rules.NotADate, scalar.At, DateType.Meant(scalar.Value), DateType.Fault(scalar.Value));
        value = null;
        return false;
    }
}

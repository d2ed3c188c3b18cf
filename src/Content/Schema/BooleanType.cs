using Recognition.Content.Problems;
using Recognition.Content.Values;
using Recognition.Content.Yaml;

namespace Recognition.Content.Schema;

/// <summary><c>true</c> or <c>false</c>.</summary>
public sealed class BooleanType : ScalarType<bool>
{
    internal override bool TryParse(ScalarNode scalar, ReadContext context, out bool value)
    {
        value = scalar.Value == "true";
        if (!scalar.IsQuoted && scalar.Value is "true" or "false")
        {
            return true;
        }

        var meant = Suggestion.Closest(scalar.Value, Called.Values(["true", "false"]));
        var correction = meant is null || scalar.Source is null ? null : new Correction(scalar.Start, scalar.End, meant, scalar.Source.Line);
        context.Report(Rules.NotABoolean, scalar.At, correction, ("value", scalar.Value));
        return false;
    }
}

using Recognition.Content.Problems;
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

        context.Report(Rules.NotABoolean, scalar.At, ("value", scalar.Value));
        return false;
    }
}

using System.Diagnostics.CodeAnalysis;
using Recognition.Content.Yaml;

namespace Recognition.Content.Schema;

/// <summary>The slug of a term, unit, document or other entry that stands elsewhere.</summary>
/// <param name="family">Where it must exist.</param>
public sealed class ReferenceType(Family family) : ScalarType<Located<string>>
{
    /// <summary>Where it must exist.</summary>
    public Family Family { get; } = family;

    internal override bool TryParse(ScalarNode scalar, ReadContext context, [MaybeNullWhen(false)] out Located<string> value)
    {
        value = new(scalar.Value.Trim(), scalar.At);
        context.References.Add(new(Family, value, context.Field) { IsAlone = context.IsAlone });
        return true;
    }
}

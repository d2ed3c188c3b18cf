using System.Diagnostics.CodeAnalysis;
using Recognition.Content.Yaml;

namespace Recognition.Content.Schema;

/// <summary>The slug of a term, unit, document or other entry that stands elsewhere.</summary>
/// <param name="family">Where it must exist.</param>
public sealed class ReferenceType(Family family) : ScalarType<Located<string>>
{
    /// <summary>
    /// What every example of a reference begins with. Whom a story is of and what it rests on is for the editor to say: an example that names
    /// an entry would be published as a fact where it is pasted, one that names none is refused with the choices there are.
    /// </summary>
    public const string ExampleStart = "MÃ-";

    /// <summary>Where it must exist.</summary>
    public Family Family { get; } = family;

    internal override bool TryParse(ScalarNode scalar, ReadContext context, [MaybeNullWhen(false)] out Located<string> value)
    {
        value = new(scalar.Value.Trim(), scalar.At);
        context.References.Add(new(Family, value, context.Field) { IsAlone = context.IsAlone });
        return true;
    }
}

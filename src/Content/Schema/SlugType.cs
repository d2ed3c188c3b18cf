using System.Diagnostics.CodeAnalysis;
using Recognition.Content.Problems;
using Recognition.Content.Values;
using Recognition.Content.Yaml;

namespace Recognition.Content.Schema;

/// <summary>A name in an address: <c>a–z</c>, <c>0–9</c> and single hyphens.</summary>
public sealed class SlugType : ScalarType<string>
{
    internal override bool TryParse(ScalarNode scalar, ReadContext context, [MaybeNullWhen(false)] out string value)
    {
        value = scalar.Value;
        if (Slug.IsValid(value))
        {
            return true;
        }

        var meant = Slug.From(value);
        context.Report(Rules.NotASlug, scalar.At, meant.Length > 0 ? meant : null, new Argument("value", value));
        return false;
    }
}

using System.Diagnostics.CodeAnalysis;
using Recognition.Content.Problems;
using Recognition.Content.Reading;

namespace Recognition.Content.Schema;

/// <summary>An old address within the site: a slug of the same family, or a path such as <c>/bai-viet/123/</c>.</summary>
public sealed class AddressType : ScalarType<Located<string>>
{
    internal override bool TryParse(ScalarNode scalar, ReadContext context, [MaybeNullWhen(false)] out Located<string> value)
    {
        value = new(scalar.Value, scalar.At);
        if (Slug.IsValid(scalar.Value) || IsPath(scalar.Value))
        {
            return true;
        }

        context.Report(Rules.NotAnAddress, scalar.At, ("value", scalar.Value));
        return false;
    }

    private static bool IsPath(string value) =>
        value.Length > 1
        && value[0] == '/'
        && value.Trim('/').Split('/').All(part => part.Length > 0 && part[0] != '.' && part.All(IsPathCharacter));

    private static bool IsPathCharacter(char c) => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.' or '~';
}

using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Recognition.Content.Problems;
using Recognition.Content.Values;
using Recognition.Content.Yaml;

namespace Recognition.Content.Schema;

/// <summary>An old address within the site: a slug of the same family, or a path such as <c>/bai-viet/123/</c>.</summary>
public sealed class AddressType : ScalarType<Located<string>>
{
    /// <summary>File systems take 255 bytes for a name; the parts of an address are names of folders.</summary>
    private const int LongestPart = 200;

    /// <summary>The whole must fit into a path on every system, with the output folder before it.</summary>
    private const int Longest = 600;

    internal override bool TryParse(ScalarNode scalar, ReadContext context, [MaybeNullWhen(false)] out Located<string> value)
    {
        value = new(scalar.Value, scalar.At);
        if (scalar.Value.Length > Longest || scalar.Value.Split('/').Any(part => part.Length > LongestPart))
        {
            context.Report(Rules.TooLong, scalar.At, ("length", Invariant(scalar.Value.Length)), ("max", Invariant(scalar.Value.Length > Longest ? Longest : LongestPart)));
            return false;
        }

        if (Slug.IsValid(scalar.Value) || IsPath(scalar.Value))
        {
            return true;
        }

        context.Report(Rules.NotAnAddress, scalar.At, ("value", scalar.Value));
        return false;
    }

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static bool IsPath(string value) =>
        value.Length > 1
        && value[0] == '/'
        && !value.Contains("//", StringComparison.Ordinal)
        && value.Trim('/').Split('/').All(part => part.Length > 0 && part[0] != '.' && part.All(IsPathCharacter));

    private static bool IsPathCharacter(char c) => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.' or '~';
}

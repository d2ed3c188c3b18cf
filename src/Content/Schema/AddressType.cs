using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Recognition.Content.Problems;
using Recognition.Content.Values;
using Recognition.Content.Yaml;

namespace Recognition.Content.Schema;

/// <summary>An old address within the site: a slug of the same family, or a path such as <c>/bai-viet/123/</c>.</summary>
public sealed class AddressType : ScalarType<Located<string>>
{
    internal override bool TryParse(ScalarNode scalar, ReadContext context, [MaybeNullWhen(false)] out Located<string> value)
    {
        value = new(scalar.Value, scalar.At);
        if (scalar.Value.Length > WindowsName.LongestPath)
        {
            context.Report(Rules.TooLong, scalar.At, ("length", Invariant(scalar.Value.Length)), ("max", Invariant(WindowsName.LongestPath)));
            return false;
        }

        if (!Slug.IsValid(scalar.Value) && !IsPath(scalar.Value))
        {
            context.Report(Rules.NotAnAddress, scalar.At, ("value", scalar.Value));
            return false;
        }

        var name = Array.Find(scalar.Value.Split('/'), part => WindowsName.FaultOf(part) is not null);
        if (name is not null)
        {
            context.Report(Rules.NotOnWindows, scalar.At, ("name", name), Argument.Word("why", WindowsName.FaultOf(name)!), ("meant", WindowsName.Mended(name)));
        }

        return name is null;
    }

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static bool IsPath(string value) =>
        value.Length > 1
        && value[0] == '/'
        && !value.Contains("//", StringComparison.Ordinal)
        && value.Trim('/').Split('/').All(part => part.Length > 0 && part[0] != '.' && part.All(IsPathCharacter));

    private static bool IsPathCharacter(char c) => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.' or '~';
}

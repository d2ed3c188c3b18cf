using System.Diagnostics.CodeAnalysis;
using Recognition.Content.Problems;
using Recognition.Content.Yaml;

namespace Recognition.Content.Schema;

/// <summary>A web address, <c>https://…</c> or <c>http://…</c>.</summary>
/// <param name="isBase">Whether other addresses are made from it, so that nothing may follow its path.</param>
public sealed class UrlType(bool isBase = false) : ScalarType<Uri>
{
    /// <summary>Reads a web address that others can be made from.</summary>
    public static bool TryParseBase(string text, [NotNullWhen(true)] out Uri? url) =>
        TryParse(text, out url) && url.Query.Length == 0 && url.Fragment.Length == 0;

    internal override bool TryParse(ScalarNode scalar, ReadContext context, [MaybeNullWhen(false)] out Uri value)
    {
        if (isBase ? TryParseBase(scalar.Value, out value) : TryParse(scalar.Value, out value))
        {
            return true;
        }

        var full = "https://" + scalar.Value;
        var isFull = scalar.Value.Contains('.', StringComparison.Ordinal) && !scalar.Value.Contains(' ', StringComparison.Ordinal) && !scalar.Value.Contains("://", StringComparison.Ordinal)
            && (isBase ? TryParseBase(full, out _) : TryParse(full, out _));
        context.Report(Rules.NotAUrl, scalar.At, isFull ? full : null, new Argument("value", scalar.Value));
        return false;
    }

    private static bool TryParse(string text, [NotNullWhen(true)] out Uri? url) =>
        Uri.TryCreate(text, UriKind.Absolute, out url) && url.Scheme is "https" or "http" && url!.UserInfo.Length == 0;
}

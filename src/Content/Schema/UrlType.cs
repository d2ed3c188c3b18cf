using System.Diagnostics.CodeAnalysis;
using Recognition.Content.Problems;
using Recognition.Content.Yaml;

namespace Recognition.Content.Schema;

/// <summary>A web address, <c>https://…</c> or <c>http://…</c>.</summary>
/// <param name="isBase">Whether other addresses are made from it, so that nothing may follow its path.</param>
public sealed class UrlType(bool isBase = false) : ScalarType<Uri>
{
    private static readonly string[] FileEndings = [".html", ".htm", ".php", ".asp", ".aspx", ".jsp", ".xml", ".json"];

    /// <summary>
    /// Reads a web address that others can be made from: nothing may follow its path, and its path is a folder.
    /// A slash at its end goes without saying.
    /// </summary>
    public static bool TryParseBase(string text, [NotNullWhen(true)] out Uri? url) =>
        TryParse(text, out url)
        && !text.AsSpan().ContainsAny("?#\\ ")
        && text.Split('/') is [_, "", var authority, ..]
        && !authority.Contains('@', StringComparison.Ordinal)
        && !url.AbsolutePath.Contains("//", StringComparison.Ordinal)
        && !IsFile(url.AbsolutePath);

    /// <summary>The address that was probably meant for a base: the folder of a page, without what may not be there.</summary>
    /// <returns>An address, or <see langword="null"/> if there is none.</returns>
    public static string? BaseMeant(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var whole = text.Trim().Replace('\\', '/');
        whole = whole.Contains("://", StringComparison.Ordinal) ? whole : "https://" + whole.TrimStart('/');
        if (!TryParse(whole, out var url) && !(Uri.TryCreate(whole, UriKind.Absolute, out url) && url.Scheme is "https" or "http"))
        {
            return null;
        }

        var path = IsFile(url!.AbsolutePath) ? url.AbsolutePath[..(url.AbsolutePath.LastIndexOf('/') + 1)] : url.AbsolutePath;
        var meant = $"{url.Scheme}://{url.Authority}{string.Concat(path.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(part => "/" + part))}/";
        return url.Host.Contains('.', StringComparison.Ordinal) && TryParseBase(meant, out _) ? meant : null;
    }

    private static bool IsFile(string path)
    {
        var name = path[(path.LastIndexOf('/') + 1)..];
        return name.StartsWith("index.", StringComparison.OrdinalIgnoreCase)
            || FileEndings.Any(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
    }

    internal override bool TryParse(ScalarNode scalar, ReadContext context, [MaybeNullWhen(false)] out Uri value)
    {
        if (isBase ? TryParseBase(scalar.Value, out value) : TryParse(scalar.Value, out value))
        {
            return true;
        }

        if (isBase)
        {
            context.Report(Rules.NotABase, scalar.At, BaseMeant(scalar.Value), new Argument("value", scalar.Value));
        }
        else
        {
            var full = "https://" + scalar.Value;
            var isMeant = scalar.Value.Contains('.', StringComparison.Ordinal) && !scalar.Value.Contains(' ', StringComparison.Ordinal) && !scalar.Value.Contains("://", StringComparison.Ordinal) && TryParse(full, out _);
            context.Report(Rules.NotAUrl, scalar.At, isMeant ? full : null, new Argument("value", scalar.Value));
        }

        return false;
    }

    private static bool TryParse(string text, [NotNullWhen(true)] out Uri? url) =>
        Uri.TryCreate(text, UriKind.Absolute, out url) && url.Scheme is "https" or "http" && url!.UserInfo.Length == 0;
}

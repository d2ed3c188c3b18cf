namespace Recognition.Generator.Markdown;

/// <summary>Which schemes a link may have.</summary>
internal static class LinkScheme
{
    private static readonly string[] Allowed = ["https", "http", "mailto"];

    /// <summary>The scheme of a link, or nothing for a link without one.</summary>
    public static ReadOnlySpan<char> Of(ReadOnlySpan<char> url)
    {
        var end = url.IndexOfAny(":/?#");
        return end > 0 && url[end] == ':' ? url[..end] : default;
    }

    /// <summary>Whether a link has a scheme that is not on the list. Characters that browsers overlook are overlooked here too.</summary>
    public static bool IsForbidden(string url)
    {
        var plain = string.Concat(url.Where(c => c > ' ' && !char.IsControl(c)));
        var scheme = Of(plain).ToString();
        return scheme.Length > 0 && !Allowed.Contains(scheme, StringComparer.OrdinalIgnoreCase);
    }
}

namespace Recognition.Generator.Verifying;

/// <summary>
/// Recognises links to the site itself, however they are written: with another scheme or none, capitals or a point at the end of the host,
/// the port that goes without saying, letters written as their codes. A host with <c>www.</c> before it is another host.
/// </summary>
internal sealed class OwnSite
{
    private readonly Uri _baseUrl;
    private readonly string _host;

    /// <summary>Makes one.</summary>
    /// <param name="baseUrl">Where the site is served.</param>
    public OwnSite(Uri baseUrl) => (_baseUrl, _host) = (baseUrl, HostOf(baseUrl));

    /// <summary>The path of the site, with a slash at both ends.</summary>
    public string BasePath => _baseUrl.AbsolutePath;

    /// <summary>Finds out where a link leads.</summary>
    /// <param name="page">The address of the page it stands on.</param>
    /// <param name="link">The link.</param>
    /// <returns>Its path on the own host, letters as themselves and dots resolved; <see langword="null"/> if it leads to another host or is no web address.</returns>
    public string? PathOf(string page, string link)
    {
        var isWeb = Uri.TryCreate(new Uri(_baseUrl, page), link, out var url) && url.Scheme is "http" or "https";
        return isWeb && HostOf(url!) == _host && (url!.Port == _baseUrl.Port || (IsUsual(url.Port) && IsUsual(_baseUrl.Port))) ? url.AbsolutePath : null;
    }

    /// <summary>What stands after the base path, upper and lower case of that path alike.</summary>
    /// <returns>The rest of the path, or <see langword="null"/> if it lies beside the site.</returns>
    public string? Within(string path) =>
        path.StartsWith(BasePath, StringComparison.OrdinalIgnoreCase) ? path[BasePath.Length..]
        : BasePath.Length == path.Length + 1 && BasePath.StartsWith(path, StringComparison.OrdinalIgnoreCase) ? ""
        : null;

    private static bool IsUsual(int port) => port is 80 or 443;

    private static string HostOf(Uri url) => url.IdnHost.TrimEnd('.').ToLowerInvariant();
}

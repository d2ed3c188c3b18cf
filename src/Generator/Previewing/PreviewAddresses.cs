namespace Recognition.Generator.Previewing;

/// <summary>Addresses of the preview itself; no page of a site begins with an underscore.</summary>
internal static class PreviewAddresses
{
    /// <summary>Everything that is wrong.</summary>
    public const string Problems = "/_kiem-tra/";

    /// <summary>Every story, with what it still lacks.</summary>
    public const string Desk = "/_bai-viet/";

    /// <summary>Takes a Word file and makes a draft of it.</summary>
    public const string Drop = "/_bai-viet/word";

    /// <summary>What happens, as server-sent events.</summary>
    public const string Events = "/_xem-truoc/su-kien";

    /// <summary>How a page stands, as JSON.</summary>
    public const string Status = "/_xem-truoc/tinh-trang";

    /// <summary>What of the status says which page is meant.</summary>
    public const string Page = "trang";

    /// <summary>The script and the styles, by their file names.</summary>
    public const string Files = "/_xem-truoc/";
}

using System.Text;
using System.Text.Json;

namespace Recognition.Theming;

/// <summary>Links that pass a page on through what people in Việt Nam use. They are plain links: nothing is loaded from there before somebody follows one.</summary>
public static class ShareLinks
{
    /// <summary>Facebook's dialogue for a link.</summary>
    /// <param name="url">The page, with its host.</param>
    public static string Facebook(string url) => "https://www.facebook.com/sharer/sharer.php?u=" + Uri.EscapeDataString(url);

    /// <summary>Zalo's dialogue for a link: what its share button opens. It takes JSON in base64; Zalo documents the button only.</summary>
    /// <param name="url">The page, with its host.</param>
    public static string Zalo(string url) =>
        "https://button-share.zalo.me/share_external?d=" + Uri.EscapeDataString(Convert.ToBase64String(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(new { url }))));
}

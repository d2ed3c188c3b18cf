using Recognition.Content.Values;

namespace Recognition.Theming;

/// <summary>Links that begin a letter in the reader's own program; nothing is sent anywhere by the site.</summary>
public static class MailLink
{
    /// <summary>A <c>mailto:</c> link (RFC 6068): UTF-8 in NFC, percent-encoded, lines ended by CRLF.</summary>
    /// <param name="address">An office's address.</param>
    /// <param name="subject">The subject.</param>
    /// <param name="body">The lines of the letter.</param>
    public static string To(string address, string subject, params IEnumerable<string> body)
    {
        ArgumentNullException.ThrowIfNull(address);
        var at = address.LastIndexOf('@');
        return $"mailto:{Escape(address[..at])}@{address[(at + 1)..]}?subject={Escape(subject)}&body={Escape(string.Join("\r\n", body))}";
    }

    private static string Escape(string text) => Uri.EscapeDataString(UnicodeText.Normalized(text));
}

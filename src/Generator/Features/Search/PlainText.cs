using System.Net;
using System.Text.RegularExpressions;

namespace Recognition.Generator.Features.Search;

/// <summary>What is read of a Markdown text: no addresses of links, no tags, no signs of emphasis.</summary>
internal static partial class PlainText
{
    /// <summary>The words of a text, one paragraph after the other.</summary>
    public static string Of(string markdown)
    {
        var text = markdown;
        if (text.AsSpan().ContainsAny('[', '<'))
        {
            text = NotRead().Replace(text, " ");
        }

        text = Signs().Replace(text, "");
        return text.Contains('&', StringComparison.Ordinal) ? WebUtility.HtmlDecode(text) : text;
    }

    [GeneratedRegex("""(?<=\])\([^()\s]*(?:\s+"[^"]*")?\)|</?[a-zA-Z!][^<>]*>|^ {0,3}\[[^\]]+\]:.*$""", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex NotRead();

    [GeneratedRegex("""\*+|\\(?=[^\w\s])""", RegexOptions.CultureInvariant)]
    private static partial Regex Signs();
}

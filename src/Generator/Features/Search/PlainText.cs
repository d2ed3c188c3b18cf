using System.Text.RegularExpressions;
using Recognition.Content.Values;

namespace Recognition.Generator.Features.Search;

/// <summary>What is read of a Markdown text: no addresses of links and no tags, and the rest as it is seen.</summary>
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

        return VisibleText.Of(text, isMarkdown: true).Text;
    }

    [GeneratedRegex("""(?<=\])\([^()\s]*(?:\s+"[^"]*")?\)|</?[a-zA-Z!][^<>]*>|^ {0,3}\[[^\]]+\]:.*$""", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex NotRead();
}

using System.Text;
using System.Text.RegularExpressions;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html;
using AngleSharp.Html.Parser;

namespace Recognition.Generator.Markdown;

/// <summary>
/// Raw HTML in Markdown comes from many hands. A tag passes if it is on the list and its attributes are, written plainly;
/// everything else becomes text. Comments are dropped.
/// </summary>
internal static partial class SafeHtml
{
    private static readonly HashSet<string> Tags = new(StringComparer.OrdinalIgnoreCase)
    {
        "abbr", "b", "blockquote", "br", "caption", "cite", "dd", "del", "details", "dl", "dt", "em", "figcaption", "figure",
        "hr", "i", "ins", "kbd", "li", "mark", "ol", "p", "q", "small", "strong", "sub", "summary", "sup",
        "table", "tbody", "td", "tfoot", "th", "thead", "time", "tr", "u", "ul", "wbr",
    };

    private static readonly HashSet<string> Attributes = new(StringComparer.OrdinalIgnoreCase)
    {
        "title", "lang", "datetime", "colspan", "rowspan", "scope", "open", "start",
    };

    /// <summary>Makes raw HTML safe.</summary>
    /// <param name="html">What stands in the Markdown.</param>
    /// <param name="forbidden">The first thing that was not allowed, if any.</param>
    public static string Filter(string html, out string? forbidden)
    {
        forbidden = null;
        var safe = new StringBuilder(html.Length);
        for (var at = 0; at < html.Length;)
        {
            if (html.AsSpan(at).StartsWith("<!--", StringComparison.Ordinal))
            {
                var end = html.IndexOf("-->", at, StringComparison.Ordinal);
                at = end < 0 ? html.Length : end + 3;
            }
            else if (html[at] is '<' or '>')
            {
                var tag = Tag().Match(html, at);
                if (html[at] == '<' && tag.Success && IsAllowed(tag))
                {
                    safe.Append(tag.Value);
                    at += tag.Length;
                    continue;
                }

                forbidden ??= html[at] == '<' ? html[at..Math.Min(html.Length, at + 40)].Split('\n')[0] : null;
                safe.Append(html[at] == '<' ? "&lt;" : "&gt;");
                at++;
            }
            else
            {
                safe.Append(html[at++]);
            }
        }

        return safe.ToString();
    }

    /// <summary>Closes what was left open, so that a story cannot spill into the page around it.</summary>
    public static string Balance(string html)
    {
        var parser = new HtmlParser();
        var around = parser.ParseDocument("").Body!;
        return string.Concat(parser.ParseFragment(html, around).Select(node => node.ToHtml(QuotesEscaped.Instance)));
    }

    private static bool IsAllowed(Match tag) =>
        Tags.Contains(tag.Groups["name"].Value)
        && tag.Groups["attribute"].Captures.All(a => Attributes.Contains(a.Value));

    [GeneratedRegex("""\G</?(?<name>[a-zA-Z][a-zA-Z0-9]*)(?:\s+(?<attribute>[a-zA-Z-]+)(?:="[^"<>]*")?)*\s*/?>""", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    /// <summary>Escapes quotes in text as both other renderers do, so that an attribute is the only place for one.</summary>
    private sealed class QuotesEscaped : HtmlMarkupFormatter
    {
        public static new QuotesEscaped Instance { get; } = new();

        public override string Text(ICharacterData text) => base.Text(text).Replace("\"", "&quot;", StringComparison.Ordinal);
    }
}

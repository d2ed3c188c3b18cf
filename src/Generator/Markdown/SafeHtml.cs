using System.Text;
using System.Text.RegularExpressions;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html;
using AngleSharp.Html.Parser;

namespace Recognition.Generator.Markdown;

/// <summary>
/// Raw HTML in Markdown comes from many hands. A tag passes if it is on the list, without those of its attributes that mean nothing;
/// tags that only dress text (Word, CKEditor) go and leave their words; everything else becomes text. Comments are dropped.
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

    /// <summary>Tags that only dress text: fonts, colours, places on a sheet of paper.</summary>
    private static readonly HashSet<string> Dress = new(StringComparer.OrdinalIgnoreCase)
    {
        "span", "font", "div", "center", "section", "article", "big", "strike", "col", "colgroup", "o:p", "st1:place", "w:sdt",
    };

    /// <summary>Tags that say something which is lost with them, though their words stay.</summary>
    private static readonly HashSet<string> Lost = new(StringComparer.OrdinalIgnoreCase) { "a", "img", "h1", "h2", "h3", "h4", "h5", "h6" };

    /// <summary>Those of both whose words are a paragraph of their own.</summary>
    private static readonly HashSet<string> Blocks = new(StringComparer.OrdinalIgnoreCase) { "div", "center", "section", "article", "h1", "h2", "h3", "h4", "h5", "h6" };

    /// <summary>Attributes that only dress text.</summary>
    private static readonly HashSet<string> Dressing = new(StringComparer.OrdinalIgnoreCase)
    {
        "class", "style", "align", "valign", "width", "height", "border", "cellpadding", "cellspacing", "bgcolor", "color", "face", "size", "dir", "nowrap",
        "id", "name", "href", "target", "rel", "src", "alt", "data-mce-style", "data-cke-saved-href",
    };

    /// <summary>Makes raw HTML safe.</summary>
    /// <param name="html">What stands in the Markdown.</param>
    /// <param name="forbidden">The first thing that was not allowed, if any.</param>
    /// <param name="dropped">The first thing that said something and is lost, if any.</param>
    public static string Filter(string html, out string? forbidden, out string? dropped)
    {
        (forbidden, dropped) = (null, null);
        var safe = new StringBuilder(html.Length);
        for (var at = 0; at < html.Length;)
        {
            if (html.AsSpan(at).StartsWith("<!--", StringComparison.Ordinal))
            {
                var end = html.IndexOf("-->", at, StringComparison.Ordinal);
                at = end < 0 ? html.Length : end + 3;
            }
            else if (html.AsSpan(at).StartsWith("<![", StringComparison.Ordinal) && html.IndexOf("]>", at, StringComparison.Ordinal) is >= 0 and var condition)
            {
                // A condition of Word: <![if !supportLists]>
                at = condition + 2;
            }
            else if (html[at] is '<' or '>')
            {
                var tag = Tag().Match(html, at);
                if (html[at] == '<' && tag.Success && IsHarmless(tag))
                {
                    var name = tag.Groups["name"].Value;
                    if (Tags.Contains(name))
                    {
                        Write(safe, tag, name);
                    }
                    else if (Blocks.Contains(name))
                    {
                        Write(safe, tag, "p");
                    }

                    dropped ??= Lost.Contains(name) && html[at + 1] != '/' ? Shown(tag.Value) : null;

                    at += tag.Length;
                    continue;
                }

                forbidden ??= html[at] == '<' ? Shown(html[at..]) : null;
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
        return string.Concat(parser.ParseFragment(html, around).Select(node => node.ToHtml(QuotesEscaped.Instance))).Replace("<p></p>", "", StringComparison.Ordinal);
    }

    private static bool IsHarmless(Match tag)
    {
        var name = tag.Groups["name"].Value;
        return (Tags.Contains(name) || Dress.Contains(name) || Lost.Contains(name))
            && tag.Groups["attribute"].Captures.All(a => Attributes.Contains(a.Value) || Dressing.Contains(a.Value));
    }

    /// <summary>A tag of the list with those of its attributes that are on theirs, written plainly.</summary>
    private static void Write(StringBuilder safe, Match tag, string name)
    {
        safe.Append(tag.Value.StartsWith("</", StringComparison.Ordinal) ? "</" : "<").Append(name);
        var (names, values) = (tag.Groups["attribute"].Captures, tag.Groups["value"].Captures);
        for (var i = 0; i < names.Count; i++)
        {
            if (Attributes.Contains(names[i].Value))
            {
                safe.Append(' ').Append(names[i].Value);
                if (values[i].Value.TrimStart().TrimStart('=').Trim() is { Length: > 0 } value)
                {
                    safe.Append("=\"").Append((value[0] is '"' or '\'' ? value[1..^1] : value).Replace("\"", "&quot;", StringComparison.Ordinal)).Append('"');
                }
            }
        }

        safe.Append('>');
    }

    private static string Shown(string html) => html[..Math.Min(html.Length, 40)].Split('\n')[0];

    [GeneratedRegex("""\G</?(?<name>[a-zA-Z][a-zA-Z0-9]*(?::[a-z]+)?)(?:\s+(?<attribute>[a-zA-Z][a-zA-Z0-9:-]*)(?<value>(?:\s*=\s*(?:"[^"<>]*"|'[^'<>]*'|[^\s"'<>=`]+))?))*\s*/?>""", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    /// <summary>Escapes quotes in text as both other renderers do, so that an attribute is the only place for one.</summary>
    private sealed class QuotesEscaped : HtmlMarkupFormatter
    {
        public static new QuotesEscaped Instance { get; } = new();

        public override string Text(ICharacterData text) => base.Text(text).Replace("\"", "&quot;", StringComparison.Ordinal);
    }
}

using System.Text;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Recognition.Content.Schema;
using Recognition.Generator.Planning;
using Recognition.Generator.Verifying;
using Recognition.Theming;

namespace Recognition.Generator.Publishing;

/// <summary>
/// Turns the files of a site, on their way out, into a copy that opens by a double click: links are relative and name files.
/// Scripts are left out, since browsers run no modules and fetch nothing from <c>file:</c>; where search would be, the page says so.
/// <c>urls.json</c> is left out as well: it is the promise of a site on line, and nobody shall compare with a copy; links to it lead on line.
/// </summary>
/// <param name="baseUrl">Where the site is served.</param>
/// <param name="texts">Words of the site.</param>
/// <param name="write">Takes each file of the copy.</param>
internal sealed class StandaloneSite(Uri baseUrl, Texts texts, SiteFiles.Sink write)
{
    private const string Page = "index.html";

    /// <summary>Loaded from <c>file:</c>, these are refused, and said to be in the console, or wait for a script; what search engines read, none of them sees in a copy.</summary>
    private const string NeedServer = "script, [data-script], link[rel=preload], link[rel=modulepreload], link[rel=manifest]";

    private static readonly string[] FromFiles = ["style-src", "img-src", "font-src"];

    private readonly OwnSite _own = new(baseUrl);

    /// <summary>Takes a file of the site. Safe for many threads.</summary>
    public void Write(string address, ReadOnlySpan<byte> content)
    {
        if (address is "" || address.EndsWith('/') || address.EndsWith(".html", StringComparison.Ordinal) || address.EndsWith(".htm", StringComparison.Ordinal))
        {
            write(address, Encoding.UTF8.GetBytes(Rewrite(address, Encoding.UTF8.GetString(content))));
        }
        else if (address != Outputs.Promises)
        {
            write(address, content);
        }
    }

    private string Rewrite(string address, string html)
    {
        var page = new HtmlParser().ParseDocument(html);
        foreach (var element in page.QuerySelectorAll(NeedServer))
        {
            element.Remove();
        }

        SayThatSearchIsMissing(page, address);
        foreach (var element in page.QuerySelectorAll("[href], [src], [srcset]"))
        {
            Rewrite(element, "href", link => Relative(address, link, leadsReaders: element.LocalName is "a" or "area"));
            Rewrite(element, "src", link => Relative(address, link));
            Rewrite(element, "srcset", sources => string.Join(", ", sources.Split(", ").Select(source => source.Split(' ', 2)).Select(source => string.Join(' ', [Relative(address, source[0]), .. source[1..]]))));
        }

        foreach (var meta in page.QuerySelectorAll("meta[http-equiv=refresh]"))
        {
            Rewrite(meta, "content", content => content.Split("url=", 2) is [var wait, var link] ? $"{wait}url={Relative(address, link)}" : content);
        }

        foreach (var meta in page.QuerySelectorAll("meta[http-equiv=Content-Security-Policy]"))
        {
            Rewrite(meta, "content", policy => string.Join(';', policy.Split(';').Select(WithFiles)));
        }

        return page.ToHtml();
    }

    private void SayThatSearchIsMissing(IDocument page, string address)
    {
        var boxes = page.QuerySelectorAll(address == Addresses.Search ? "form[role=search], noscript" : "form[role=search]");
        foreach (var box in boxes)
        {
            var note = page.CreateElement("p");
            note.ClassName = box.ClassName ?? "notice";
            note.TextContent = texts["standalone.no-search"];
            box.Replace(note);
        }
    }

    /// <summary>A file may be an origin of its own: then <c>'self'</c> does not match those beside it (Content Security Policy 3, 6.7.2.8). Scripts stay forbidden.</summary>
    private static string WithFiles(string directive) => FromFiles.Any(directive.TrimStart().StartsWith)
        ? directive.Replace("'self'", "'self' file:", StringComparison.Ordinal)
        : directive.Replace("script-src 'self'", "script-src 'none'", StringComparison.Ordinal);

    private static void Rewrite(IElement element, string attribute, Func<string, string> change)
    {
        if (element.GetAttribute(attribute) is { } value)
        {
            element.SetAttribute(attribute, change(value));
        }
    }

    /// <summary>A link as it must be in the copy. Whole addresses stay what they are for programs, such as the canonical one; readers are led to the copy's own pages.</summary>
    private string Relative(string page, string link, bool leadsReaders = false)
    {
        if (link is "" or ['#', ..] || (!leadsReaders && !link.StartsWith(_own.BasePath, StringComparison.Ordinal)))
        {
            return link;
        }

        if (_own.PathOf(page, link) is not { } path || _own.Within(path) is not { } target)
        {
            return link;
        }

        if (target == Outputs.Promises)
        {
            return new Uri(baseUrl, target).AbsoluteUri;
        }

        var up = string.Concat(Enumerable.Repeat("../", page.Count(c => c == '/')));
        var file = target.Length == 0 || target.EndsWith('/') ? target + Page : target;
        return up + file + (link.IndexOfAny(['?', '#']) is >= 0 and var end ? link[end..] : "");
    }
}

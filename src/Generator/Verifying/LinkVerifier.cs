using System.Collections.Concurrent;
using System.Net;
using Recognition.Content.Files;
using Recognition.Content.Problems;
using Recognition.Generator.Markdown;

namespace Recognition.Generator.Verifying;

/// <summary>Follows every internal link, fragment and image of the pages it is shown. Safe for many threads, one page each.</summary>
internal sealed class LinkVerifier
{
    private readonly Uri _baseUrl;
    private readonly string _authority;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _known;
    private readonly ProblemList _problems;
    private readonly ConcurrentDictionary<string, HashSet<string>> _anchors = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<(string Target, string Fragment, string Link, string Page, MarkdownBody? Source)> _fragments = [];

    /// <summary>Makes a verifier.</summary>
    /// <param name="baseUrl">Where the site is served.</param>
    /// <param name="known">Every address of the site.</param>
    /// <param name="problems">Where problems go.</param>
    public LinkVerifier(Uri baseUrl, IEnumerable<string> known, ProblemList problems)
    {
        _baseUrl = baseUrl;
        _authority = baseUrl.GetLeftPart(UriPartial.Authority);
        _known = new HashSet<string>(known, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _problems = problems;
    }

    /// <summary>Pages whose anchors are needed and were not shown yet.</summary>
    public IEnumerable<string> PagesWithUnknownAnchors => _fragments.Select(f => f.Target).Where(t => !_anchors.ContainsKey(t)).Distinct();

    /// <summary>Makes one more address known; before pages are shown, for one thread.</summary>
    public void Know(string address) => _known.Set.Add(address);

    /// <summary>Follows the links of a page, or of the part of it that came from Markdown.</summary>
    /// <param name="page">Its address.</param>
    /// <param name="source">The Markdown on it, to name the line a link came from.</param>
    /// <param name="html">The HTML.</param>
    public void Visit(string page, MarkdownBody? source, string html)
    {
        var attributes = new HtmlAttributes(html);
        while (attributes.MoveNext())
        {
            switch (attributes.Name)
            {
                case "id":
                    break;
                case "srcset":
                    foreach (var part in attributes.Value.Split(','))
                    {
                        var candidate = attributes.Value[part].Trim();
                        Follow(page, source, candidate[..(candidate.IndexOf(' ') is > 0 and var end ? end : candidate.Length)]);
                    }

                    break;
                default:
                    Follow(page, source, attributes.Value);
                    break;
            }
        }
    }

    /// <summary>Learns the anchors of a whole page.</summary>
    /// <param name="page">Its address.</param>
    /// <param name="html">The HTML.</param>
    public void Learn(string page, string html)
    {
        var anchors = new HashSet<string>(StringComparer.Ordinal);
        var attributes = new HtmlAttributes(html);
        while (attributes.MoveNext())
        {
            if (attributes.Name is "id")
            {
                anchors.Add(attributes.Value.ToString());
            }
        }

        _anchors[page] = anchors;
    }

    /// <summary>Judges the fragments, when the anchors of every page that matters are known.</summary>
    /// <param name="unjudged">Pages that were not made, because they have problems of their own.</param>
    public void Finish(IReadOnlySet<string> unjudged)
    {
        foreach (var (target, fragment, link, page, source) in _fragments)
        {
            if (unjudged.Contains(target))
            {
                continue;
            }

            if (!_anchors.TryGetValue(target, out var anchors) || !anchors.Contains(fragment))
            {
                _problems.Add(Rules.BrokenFragment, PlaceOf(link, page, source), "", ("page", "/" + target), ("fragment", fragment));
            }
        }
    }

    private void Follow(string page, MarkdownBody? source, ReadOnlySpan<char> link)
    {
        if (link.Contains('&'))
        {
            link = WebUtility.HtmlDecode(link.ToString());
        }

        var path = link.StartsWith(_baseUrl.AbsoluteUri, StringComparison.Ordinal) ? link[_authority.Length..] : link;
        if (path.StartsWith("//") || !LinkScheme.Of(path).IsEmpty)
        {
            return;
        }

        var hash = path.IndexOf('#');
        var fragment = hash >= 0 ? path[(hash + 1)..] : default;
        path = hash >= 0 ? path[..hash] : path;
        var query = path.IndexOf('?');
        path = query >= 0 ? path[..query] : path;

        string? target = null;
        if (path.IsEmpty && hash >= 0)
        {
            target = page;
        }
        else if (path.StartsWith(_baseUrl.AbsolutePath, StringComparison.Ordinal) && _known.TryGetValue(path[_baseUrl.AbsolutePath.Length..], out var found))
        {
            target = found;
        }
        else if (!path.IsEmpty && path[0] != '/')
        {
            target = Resolve(page, path.ToString());
        }

        if (target is null)
        {
            _problems.Add(new Problem(Rules.BrokenLink, PlaceOf(link.ToString(), page, source), "", [("target", AsWritten(link.ToString()))], Meant(path)));
        }
        else if (!fragment.IsEmpty)
        {
            _fragments.Enqueue((target, Uri.UnescapeDataString(fragment.ToString()), link.ToString(), page, source));
        }
    }

    /// <summary>The page that a link was probably meant for: with a slash at its end, and one at its beginning.</summary>
    private string? Meant(ReadOnlySpan<char> path)
    {
        var rest = path.StartsWith(_baseUrl.AbsolutePath, StringComparison.Ordinal) ? path[_baseUrl.AbsolutePath.Length..] : path;
        rest = rest.EndsWith("index.html") ? rest[..^"index.html".Length] : rest;
        var address = $"{rest.Trim('/')}/";
        return address.Length > 1 && _known.TryGetValue(address, out var found) ? "/" + found : null;
    }

    /// <summary>The address a relative link leads to, if there is one.</summary>
    private string? Resolve(string page, string relative)
    {
        var path = new Uri(new Uri(_baseUrl, page), relative).AbsolutePath;
        return path.StartsWith(_baseUrl.AbsolutePath, StringComparison.Ordinal)
            && _known.TryGetValue(path.AsSpan(_baseUrl.AbsolutePath.Length), out var found)
            ? found
            : null;
    }

    /// <summary>A link as it stands in the Markdown, where the base path is left out.</summary>
    private string AsWritten(string link) =>
        link.StartsWith(_baseUrl.AbsolutePath, StringComparison.Ordinal) ? "/" + link[_baseUrl.AbsolutePath.Length..] : link;

    private Place PlaceOf(string link, string page, MarkdownBody? source)
    {
        if (source is null)
        {
            return new("/" + page, 1, 1);
        }

        var text = source.Text;
        var written = AsWritten(link);
        var index = IndexOfTarget(text, written);
        index = index >= 0 ? index : IndexOfTarget(text, Uri.UnescapeDataString(written));
        return index >= 0 ? source.PlaceOf(text, index) : source.At with { Line = 1, Column = 1 };
    }

    /// <summary>Where a link stands as a target, and not as a part of a longer one.</summary>
    private static int IndexOfTarget(string text, string link)
    {
        for (var at = text.IndexOf(link, StringComparison.Ordinal); at >= 0; at = text.IndexOf(link, at + 1, StringComparison.Ordinal))
        {
            var end = at + link.Length;
            var begins = at == 0 || text[at - 1] is '(' or '<' or '"' or '\'' or '=' or ' ' or '\n' || text[at] == '/';
            if (link.Length == 0 || (begins && end == text.Length) || (begins && text[end] is ')' or '>' or ' ' or '"' or '\n'))
            {
                return at;
            }
        }

        return -1;
    }
}

using System.Collections.Concurrent;
using System.Net;
using Recognition.Content.Files;
using Recognition.Content.Problems;
using Recognition.Content.Values;
using Recognition.Generator.Markdown;
using Recognition.Generator.Problems;

namespace Recognition.Generator.Verifying;

/// <summary>Follows every internal link, fragment and image of the pages it is shown. Safe for many threads, one page each.</summary>
internal sealed class LinkVerifier
{
    private readonly Uri _baseUrl;
    private readonly OwnSite _own;
    private readonly Lazy<NearestAddress> _nearest;
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _known;
    private readonly ProblemList _problems;
    private readonly ConcurrentDictionary<string, HashSet<string>> _anchors = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<(string Target, string Fragment, string Link, LinkOrigin Origin)> _fragments = [];

    /// <summary>Makes a verifier.</summary>
    /// <param name="baseUrl">Where the site is served.</param>
    /// <param name="known">Every address of the site.</param>
    /// <param name="problems">Where problems go.</param>
    public LinkVerifier(Uri baseUrl, IEnumerable<string> known, ProblemList problems)
    {
        _baseUrl = baseUrl;
        _own = new(baseUrl);
        _known = new HashSet<string>(known, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _problems = problems;
        _nearest = new(() => new(baseUrl.AbsolutePath, _known.Set));
    }

    /// <summary>Web addresses that stand in keys of entries: they are followed where they are written (<see cref="Visit(Uri, Place, string)"/>), not on each page that shows them.</summary>
    public IReadOnlySet<string> OfKeys { get; init; } = new HashSet<string>();

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
        var origin = new LinkOrigin(page, source);
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
                        Follow(origin, candidate[..(candidate.IndexOf(' ') is > 0 and var end ? end : candidate.Length)]);
                    }

                    break;
                default:
                    Follow(origin, attributes.Value);
                    break;
            }
        }
    }

    /// <summary>Follows a web address that stands in a key of an entry, if it leads to the own site.</summary>
    /// <param name="url">The address.</param>
    /// <param name="at">Where it is written.</param>
    /// <param name="field">The key.</param>
    public void Visit(Uri url, Place at, string field)
    {
        if (_own.PathOf("", url.AbsoluteUri) is not null)
        {
            Follow(new("", null) { At = at, Field = field }, url.AbsoluteUri);
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
        foreach (var (target, fragment, link, origin) in _fragments)
        {
            if (unjudged.Contains(target) || IsOfAKey(link, origin))
            {
                continue;
            }

            if (!_anchors.TryGetValue(target, out var anchors) || !anchors.Contains(fragment))
            {
                var meant = Suggestion.Closest(fragment, anchors ?? []);
                _problems.Add(new Problem(Rules.BrokenFragment, PlaceOf(link, origin), origin.Field, [("page", "/" + target), ("fragment", fragment)], meant is null ? null : "#" + meant));
            }
        }
    }

    private void Follow(LinkOrigin origin, ReadOnlySpan<char> link)
    {
        if (link.Contains('&'))
        {
            link = WebUtility.HtmlDecode(link.ToString());
        }

        var hash = link.IndexOf('#');
        var fragment = hash >= 0 ? link[(hash + 1)..] : default;
        var path = hash >= 0 ? link[..hash] : link;
        var query = path.IndexOf('?');
        path = query >= 0 ? path[..query] : path;

        var target = path.IsEmpty && hash >= 0 ? origin.Page : null;
        if (target is null && path.StartsWith(_baseUrl.AbsolutePath, StringComparison.Ordinal) && _known.TryGetValue(path[_baseUrl.AbsolutePath.Length..], out var found))
        {
            target = found;
        }

        if (target is null && !IsFollowed(origin, link.ToString(), path, out target))
        {
            return;
        }

        if (target is null)
        {
            if (!IsOfAKey(link.ToString(), origin))
            {
                _problems.Add(new Problem(Rules.BrokenLink, PlaceOf(link.ToString(), origin), origin.Field, [("target", AsWritten(link.ToString()))], Meant(origin, link.ToString(), path.ToString())));
            }
        }
        else if (!fragment.IsEmpty)
        {
            _fragments.Enqueue((target, Uri.UnescapeDataString(fragment.ToString()), link.ToString(), origin));
        }
    }

    /// <summary>Whether a link leads to the own site, or to nowhere; and to which of its addresses.</summary>
    private bool IsFollowed(LinkOrigin origin, string link, ReadOnlySpan<char> path, out string? target)
    {
        target = null;
        var isElsewhere = IsAbsolute(link);
        if (_own.PathOf(origin.Page, link) is not { } whole || (isElsewhere && _own.Within(whole) is null))
        {
            return !isElsewhere;
        }

        var isExact = whole.StartsWith(_own.BasePath, StringComparison.Ordinal) || whole.Length < _own.BasePath.Length;
        target = !path.IsEmpty && isExact && _own.Within(whole) is { } within && _known.TryGetValue(within, out var found) ? found : null;
        return true;
    }

    /// <summary>Whether a link names its host.</summary>
    private static bool IsAbsolute(string link) => link.StartsWith("//", StringComparison.Ordinal) || !LinkScheme.Of(link).IsEmpty;

    /// <summary>Whether a link on a page comes from a key of an entry, and not from the Markdown.</summary>
    private bool IsOfAKey(string link, LinkOrigin origin) =>
        origin.At is null && OfKeys.Contains(link) && (origin.Source is null || IndexOf(link, origin.Text) < 0);

    /// <summary>The page that a link was probably meant for, in the form in which it is written where it stands.</summary>
    private string? Meant(LinkOrigin origin, string link, string path)
    {
        if (origin.Broken++ > Report.MostAlike)
        {
            // Nobody is shown it.
            return null;
        }

        var written = IsAbsolute(link) || path.StartsWith('/') ? null : _nearest.Value.To(Uri.UnescapeDataString(path));
        var whole = _own.PathOf(origin.Page, link);
        var meant = written ?? (whole is null || _own.Within(whole) is not { } within ? null : _nearest.Value.To(Uri.UnescapeDataString(within)));
        return meant is null ? null : origin.At is null ? "/" + meant : new Uri(_baseUrl, meant).AbsoluteUri;
    }

    /// <summary>A link as it stands in the Markdown, where the base path is left out.</summary>
    private string AsWritten(string link) =>
        link.StartsWith(_baseUrl.AbsolutePath, StringComparison.Ordinal) ? "/" + link[_baseUrl.AbsolutePath.Length..] : link;

    private Place PlaceOf(string link, LinkOrigin origin)
    {
        if (origin.At is { } at)
        {
            return at;
        }

        if (origin.Source is not { } source)
        {
            return new("/" + origin.Page, 1, 1);
        }

        if (!origin.Places.TryGetValue(link, out var place))
        {
            place = IndexOf(link, origin.Text) is >= 0 and var index ? source.PlaceOf(origin.Text, index) : source.At with { Line = 1, Column = 1 };
            origin.Places.Add(link, place);
        }

        return place;
    }

    /// <summary>Where a link of a page stands in its Markdown.</summary>
    private int IndexOf(string link, string text)
    {
        var written = AsWritten(link);
        return IndexOfTarget(text, written) is >= 0 and var index ? index : IndexOfTarget(text, Uri.UnescapeDataString(written));
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

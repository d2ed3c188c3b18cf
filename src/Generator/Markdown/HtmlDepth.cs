using System.Buffers;

namespace Recognition.Generator.Markdown;

/// <summary>
/// Follows which tags of raw HTML are open, so that no text makes the parser which closes them build a tower: it goes down a tower call by call,
/// and opens what dresses text anew in every paragraph until it is closed.
/// </summary>
internal sealed class HtmlDepth
{
    /// <summary>Tags within each other; a table in a folded part needs seven.</summary>
    private const int MostOpen = 32;

    /// <summary>Open tags of every tag and paragraph, added up.</summary>
    private const int MostReopened = 100_000;

    private static readonly SearchValues<char> Letters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");

    private static readonly string[] Void = ["br", "hr", "wbr"];

    /// <summary>Tags that end where another of their kind begins, each with its kind and how far outside it stands there (HTML Living Standard, 13.1.2.4).</summary>
    private static readonly Dictionary<string, (char Kind, int Rank)> Optional = new(StringComparer.OrdinalIgnoreCase)
    {
        ["p"] = ('p', 0),
        ["li"] = ('l', 0),
        ["dt"] = ('d', 0),
        ["dd"] = ('d', 0),
        ["caption"] = ('t', 1),
        ["thead"] = ('t', 1),
        ["tbody"] = ('t', 1),
        ["tfoot"] = ('t', 1),
        ["tr"] = ('t', 2),
        ["th"] = ('t', 3),
        ["td"] = ('t', 3),
    };

    /// <summary>Tags within which an open tag ends nothing that stands around them.</summary>
    private static readonly HashSet<string> Around = new(StringComparer.OrdinalIgnoreCase) { "blockquote", "details", "dl", "figcaption", "figure", "ol", "summary", "table", "ul" };

    private readonly List<string> _open = [];
    private int _reopened;

    /// <summary>Where too much was open; <see langword="null"/> as long as it is not.</summary>
    public int? TooDeepAt { get; private set; }

    /// <summary>Reads raw HTML in which only allowed tags are left.</summary>
    /// <param name="html">The HTML.</param>
    /// <param name="index">Where it stands in the text.</param>
    public void Add(ReadOnlySpan<char> html, int index)
    {
        while (TooDeepAt is null && html.IndexOf('<') is >= 0 and var at)
        {
            html = html[(at + 1)..];
            var closes = html is ['/', ..];
            var name = html[(closes ? 1 : 0)..];
            var end = name.IndexOfAnyExcept(Letters);
            var tag = (end < 0 ? name : name[..end]).ToString();
            if (closes)
            {
                Close(tag);
            }
            else if (!Void.Contains(tag, StringComparer.OrdinalIgnoreCase))
            {
                Open(tag);
                Pass();
            }

            TooDeepAt = _open.Count > MostOpen || _reopened > MostReopened ? index : null;
        }
    }

    /// <summary>Notes that a paragraph begins, into which all that is open reaches.</summary>
    public void Pass() => _reopened += _open.Count;

    private void Open(string tag)
    {
        if (Optional.TryGetValue(tag, out var own))
        {
            for (var i = _open.Count - 1; i >= 0 && !Around.Contains(_open[i]); i--)
            {
                if (!Optional.TryGetValue(_open[i], out var other) || (other.Kind != own.Kind && other.Kind == 'p'))
                {
                    continue;
                }

                if (other.Kind != own.Kind || other.Rank < own.Rank)
                {
                    break;
                }

                _open.RemoveAt(i);
                if (other.Rank == own.Rank)
                {
                    break;
                }
            }
        }

        _open.Add(tag);
    }

    private void Close(string tag)
    {
        if (_open.FindLastIndex(open => open.Equals(tag, StringComparison.OrdinalIgnoreCase)) is >= 0 and var at)
        {
            // What stood within it ends with it, but for what dresses text: that goes on behind it.
            for (var i = _open.Count - 1; i > at; i--)
            {
                if (Optional.ContainsKey(_open[i]))
                {
                    _open.RemoveAt(i);
                }
            }

            _open.RemoveAt(at);
        }
    }
}

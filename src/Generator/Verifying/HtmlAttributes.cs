using System.Buffers;

namespace Recognition.Generator.Verifying;

/// <summary>
/// Walks the <c>href</c>, <c>src</c>, <c>srcset</c> and <c>id</c> attributes of HTML that this program made.
/// Both renderers write attributes in double quotes and escape quotes in text, so that a plain search finds them and nothing else;
/// a tokenizer over 200 MB of pages would cost as much as making them.
/// </summary>
internal ref struct HtmlAttributes
{
    private static readonly SearchValues<string> Openings =
        SearchValues.Create([" href=\"", " src=\"", " srcset=\"", " id=\""], StringComparison.Ordinal);

    private ReadOnlySpan<char> _rest;

    public HtmlAttributes(ReadOnlySpan<char> html) => _rest = html;

    /// <summary>The name of the attribute.</summary>
    public ReadOnlySpan<char> Name { get; private set; }

    /// <summary>Its value as it stands, references not resolved.</summary>
    public ReadOnlySpan<char> Value { get; private set; }

    /// <summary>Goes to the next attribute.</summary>
    public bool MoveNext()
    {
        var at = _rest.IndexOfAny(Openings);
        if (at < 0)
        {
            return false;
        }

        _rest = _rest[(at + 1)..];
        var equals = _rest.IndexOf('=');
        Name = _rest[..equals];
        _rest = _rest[(equals + 2)..];
        var end = _rest.IndexOf('"');
        if (end < 0)
        {
            return false;
        }

        Value = _rest[..end];
        _rest = _rest[(end + 1)..];
        return true;
    }
}

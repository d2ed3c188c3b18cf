using System.Buffers;
using System.Text;

namespace Recognition.Content.Values;

/// <summary>
/// A text as readers see it, with the way back to what was typed. Entities are decoded and signs of Markdown are gone; letters are composed, and
/// letters that only look like Vietnamese ones become those; every blank is a blank, every dash a hyphen; what has no width is left out.
/// Whatever judges or finds words reads this, so that none is hidden by how it was typed.
/// </summary>
public sealed class VisibleText
{
    /// <summary>So far the end of a tag or of the target of a link is looked for: work stays in proportion to the text, whatever it is.</summary>
    private const int LongestLookout = 2000;

    private static readonly SearchValues<char> Odd = SearchValues.Create("&" + SeenCharacters.Odd);

    private static readonly SearchValues<char> OddInMarkdown = SearchValues.Create("&\\*_`~<[]" + SeenCharacters.Odd);

    private static readonly SearchValues<char> LettersOfTags = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ123456");

    private readonly string _typed;
    private readonly bool _isMarkdown;
    private readonly StringBuilder _seen;

    /// <summary>Where seen and typed text drift apart: from this place of the one on, that place of the other.</summary>
    private readonly List<(int Seen, int Typed)> _steps = [(0, 0)];

    /// <summary>Targets of links, which are published though nobody reads them; they follow the text.</summary>
    private readonly List<(int From, int To)> _targets = [];

    /// <summary>Whether no comment ends after here: then none is looked for again.</summary>
    private bool _isPastLastComment;

    private VisibleText(string typed, bool isMarkdown)
    {
        _typed = typed;
        _isMarkdown = isMarkdown;
        _seen = new(typed.Length + 16);
        Read();
        Text = _seen.ToString();
    }

    /// <summary>The text as readers see it, and after it, on lines of their own, the targets of its links.</summary>
    public string Text { get; }

    /// <summary>Reads a text.</summary>
    /// <param name="typed">What was typed.</param>
    /// <param name="isMarkdown">Whether signs of Markdown and tags of HTML stand for something else than themselves.</param>
    public static VisibleText Of(string typed, bool isMarkdown)
    {
        ArgumentNullException.ThrowIfNull(typed);
        return new(typed, isMarkdown);
    }

    /// <summary>A value as readers see it.</summary>
    public static string Of(string value) => value.AsSpan().ContainsAny(Odd) ? Of(value, isMarkdown: false).Text : value;

    /// <summary>The place in what was typed of a place in <see cref="Text"/>.</summary>
    public int TypedIndexOf(int index)
    {
        var at = _steps.BinarySearch((index, int.MaxValue));
        var (seen, typed) = _steps[at >= 0 ? at : ~at - 1];
        return Math.Min(typed + index - seen, Math.Max(_typed.Length - 1, 0));
    }

    private void Read()
    {
        var odd = _isMarkdown ? OddInMarkdown : Odd;
        var at = 0;
        while (at < _typed.Length)
        {
            var next = _typed.AsSpan(at).IndexOfAny(odd);
            var plain = next < 0 ? _typed.Length - at : next;
            _seen.Append(_typed, at, plain);
            at += plain;
            if (at < _typed.Length)
            {
                at += ReadOdd(at);
                Step(at);
            }
        }

        foreach (var (from, to) in _targets)
        {
            _seen.Append('\n');
            Step(from);
            _seen.Append(_typed, from, to - from);
        }
    }

    private void Step(int typed) => _steps.Add((_seen.Length, typed));

    /// <summary>Reads what is not seen as it is typed.</summary>
    /// <returns>How many characters of the typed text that was.</returns>
    private int ReadOdd(int at)
    {
        var c = _typed[at];
        switch (c)
        {
            case '&':
                return ReadEntity(at);
            case '\\' when at + 1 < _typed.Length && (char.IsAsciiLetterOrDigit(_typed[at + 1]) || _typed[at + 1] > 127):
                _seen.Append(c);
                return 1;
            case '\\' when at + 1 < _typed.Length:
                SeenCharacters.Append(_seen, _typed[at + 1]);
                return 2;
            case '*' or '`' or '~' when _isMarkdown:
                return 1;
            case '[' when _isMarkdown:
                return ReadLabel(at);
            case '_' when _isMarkdown:
                if (at > 0 && at + 1 < _typed.Length && char.IsLetterOrDigit(_typed[at - 1]) && char.IsLetterOrDigit(_typed[at + 1]))
                {
                    _seen.Append(c);
                }

                return 1;
            case ']' when _isMarkdown:
                return ReadTarget(at);
            case '<' when _isMarkdown:
                return ReadTag(at);
            case '\uD835' when at + 1 < _typed.Length && char.IsLowSurrogate(_typed[at + 1]):
                // Mathematical letters and digits, which some people take for bold ones.
                _seen.Append(_typed.Substring(at, 2).Normalize(NormalizationForm.FormKC));
                return 2;
            default:
                SeenCharacters.Append(_seen, c);
                return 1;
        }
    }

    private int ReadEntity(int at)
    {
        if (Entity.Read(_typed, at) is not var (decoded, length))
        {
            _seen.Append('&');
            return 1;
        }

        foreach (var c in decoded)
        {
            SeenCharacters.Append(_seen, c);
        }

        return length;
    }

    /// <summary>A bracket is seen unless it begins the label of a link; the mark of a note is a number that says nothing.</summary>
    private int ReadLabel(int at)
    {
        var end = EndOf(']', at);
        if (end > 0 && _typed[at + 1] == '^')
        {
            return end + 1 - at;
        }

        if (end < 0 || end + 1 >= _typed.Length || _typed[end + 1] != '(')
        {
            _seen.Append('[');
        }

        return 1;
    }

    private int ReadTarget(int at)
    {
        if (at + 1 >= _typed.Length || _typed[at + 1] != '(' || EndOf(')', at) is not (> 0 and var end))
        {
            _seen.Append(']');
            return 1;
        }

        _targets.Add((at + 2, end));
        return end + 1 - at;
    }

    private int ReadTag(int at)
    {
        if (!_isPastLastComment && _typed.AsSpan(at).StartsWith("<!--"))
        {
            if (_typed.IndexOf("-->", at, StringComparison.Ordinal) is > 0 and var close)
            {
                return close + 3 - at;
            }

            _isPastLastComment = true;
        }

        var end = EndOf('>', at);
        if (end < 0 || at + 1 == end || !(char.IsAsciiLetter(_typed[at + 1]) || _typed[at + 1] is '/' or '!' or '?'))
        {
            _seen.Append('<');
            return 1;
        }

        var inner = _typed.AsSpan(at + 1, end - at - 1);
        if (inner.IndexOfAny('@', ':') > 0 && inner.IndexOfAny(' ', '=') < 0)
        {
            // An address between < and > is a link and is read as it is.
            Step(at + 1);
            _seen.Append(inner);
        }
        else if (Separates(inner))
        {
            _seen.Append(' ');
        }

        return end + 1 - at;
    }

    private int EndOf(char sign, int at) => _typed.IndexOf(sign, at, Math.Min(LongestLookout, _typed.Length - at));

    /// <summary>Whether a tag begins something new, so that words before and after it are not one.</summary>
    private static bool Separates(ReadOnlySpan<char> tag)
    {
        var name = tag.TrimStart('/');
        var length = name.IndexOfAnyExcept(LettersOfTags);
        return (length < 0 ? name : name[..length]).ToString().ToUpperInvariant() is not ("B" or "I" or "U" or "S" or "EM" or "STRONG" or "SPAN" or "SUB" or "SUP" or "MARK" or "SMALL" or "A" or "FONT" or "DEL" or "INS");
    }
}

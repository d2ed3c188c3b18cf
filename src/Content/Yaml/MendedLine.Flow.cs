using System.Buffers;
using System.Text.RegularExpressions;
using Recognition.Content.Problems;

namespace Recognition.Content.Yaml;

/// <content>What stands in braces and brackets, where a value ends at a comma too.</content>
internal sealed partial class MendedLine
{
    private static readonly SearchValues<char> EndsOfFlow = SearchValues.Create(",{}[]");

    /// <summary>Mends a value that only begins with brackets, such as "[Ảnh] Mùa gặt", if it is one.</summary>
    public bool TextInBrackets()
    {
        var value = Rest.TrimEnd();
        var close = value.IndexOf(Next == '[' ? ']' : '}', StringComparison.Ordinal);
        var rest = close < 0 ? "" : value[(close + 1)..].TrimStart();
        if (rest.Length == 0 || rest[0] is '#' or ',' or ']' or '}' || value.AsSpan(1, close).IndexOfAny("[{\"'") >= 0)
        {
            return false;
        }

        MeantAsText(value.Length, _at, value[..1]);
        return true;
    }

    /// <summary>Reads what stands in braces and brackets.</summary>
    /// <param name="open">Those that are open.</param>
    /// <returns>Those that are open at the end of the line.</returns>
    public string Flow(string open)
    {
        var isValue = false;
        while (_at < line.Length && !IsOpen)
        {
            switch (Next)
            {
                case '{' or '[':
                    open += Next;
                    isValue = false;
                    Take(1);
                    break;
                case '}' or ']':
                    if (open.Length > 1 && open[^1] != Opening(Next) && open[^2] == Opening(Next))
                    {
                        Close(open[^1..]);
                        open = open[..^1];
                    }

                    open = open[..^1];
                    Take(1);
                    if (open.Length == 0)
                    {
                        return open;
                    }

                    break;
                case ',' or ':':
                    isValue = Next == ':' && open[^1] == '{';
                    Take(1);
                    break;
                case '#' when _at > 0 && line[_at - 1] is ' ' or '\t':
                    return open;
                default:
                    if (!Blanks())
                    {
                        FlowValue(isValue);
                    }

                    break;
            }
        }

        return open;
    }

    /// <summary>Closes braces and brackets that nothing closes.</summary>
    /// <param name="open">Those that are open.</param>
    public void Close(string open)
    {
        var text = _text.ToString();
        var end = text.TrimEnd().Length;
        _text.Insert(end, string.Concat(open.Reverse().Select(sign => sign == '{' ? " }" : "]")));
        Fault ??= new(Rules.UnclosedBracket, line[.._at].TrimEnd().Length + 1, [("sign", open[^1] == '{' ? "}" : "]")]);
    }

    private static char Opening(char closing) => closing == '}' ? '{' : '[';

    private void FlowValue(bool isOfKey)
    {
        if (Next is '"' or '\'' && LengthOfUnclosed() is > 0 and var unclosed)
        {
            Close(unclosed);
        }
        else if (Next is '"' or '\'')
        {
            var end = EndOfQuoted(Rest, IsFlowEnd);
            IsOpen = end < 0;
            Quoted(end < 0 ? Rest : Rest[..(end + 1)]);
        }
        else if (OddSigns.Opens(Next) && Closing() is > 0 and var end)
        {
            Replace(end + 1, OddSigns.Quoted(Rest[1..end]), new(Rules.CurlyQuote, _at + 1, [("sign", Rest[..1])]));
        }
        else
        {
            var length = 1;
            while (_at + length < line.Length && line[_at + length] is not (',' or '}' or ']' or '{' or '[') && !IsColon(_at + length))
            {
                length++;
            }

            if (isOfKey && LengthWithSigns(length) is var whole && whole > length)
            {
                var sign = Rest[length];
                Replace(whole, OddSigns.Quoted(Rest[..whole].TrimEnd()), new(sign == ':' ? Rules.ColonInText : Rules.SignMeantAsText, _at + length + 1, sign == ':' ? [] : [("sign", sign.ToString())]));
                return;
            }

            var hash = Rest[..length].IndexOf(" #", StringComparison.Ordinal);
            if (hash >= 0 && !Rest[hash..].AsSpan().ContainsAny('}', ']'))
            {
                // A comment at the end of one of several lines.
                Take(hash + 1);
            }
            else if (hash >= 0)
            {
                Replace(length, OddSigns.Quoted(Rest[..length].TrimEnd()), new(Rules.HashCutsText, _at + hash + 2, []));
            }
            else
            {
                Take(length);
            }
        }
    }

    /// <summary>
    /// How long a value is whose quotes are not closed: up to the key that follows it before the next quote, or to the brackets at the end of the line.
    /// -1 if they are closed, here or below.
    /// </summary>
    private int LengthOfUnclosed()
    {
        var first = EndOfQuoted(Rest, (_, _) => true);
        if (first > 0 && IsFlowEnd(Rest, first + 1))
        {
            return -1;
        }

        var next = NextKey().Match(Rest[..(first < 0 ? Rest.Length : first)], 1);
        return next.Success ? next.Index
            : first >= 0 || closesBelow(_indent, Next) ? -1
            : Rest.TrimEnd(' ', '\t', '}', ']').Length;
    }

    /// <summary>The next key of a map in braces, with what stands before it.</summary>
    [GeneratedRegex(@"[ \t]*(?:[}\]][ \t]*)*,[ \t]*(?:[{\[][ \t]*)*[a-z_]+:[ \t]", RegexOptions.CultureInvariant)]
    private static partial Regex NextKey();

    /// <summary>How long the value of a key is with the commas and colons that are meant as text: what follows them is no key with a value.</summary>
    private int LengthWithSigns(int length)
    {
        var rest = Rest;
        while (length < rest.Length && rest[length] is ',' or ':')
        {
            var next = length + 1;
            while (next < rest.Length && !EndsOfFlow.Contains(rest[next]) && !IsColon(_at + next))
            {
                next++;
            }

            var part = rest[(length + 1)..next].Trim();
            var isText = rest[length] == ':'
                ? !IsKey(LastWord(rest[..length])) && part.Length > 0
                : part.Length > 0 && !IsKey(part) && part[0] is not ('"' or '\'' or '#') && (next == rest.Length || rest[next] is ',' or '}');
            if (!isText)
            {
                return length;
            }

            length = next;
        }

        return length;
    }

    private static string LastWord(string text) => text[(text.TrimEnd().LastIndexOf(' ') + 1)..].Trim();

    private static bool IsKey(string word) => !word.AsSpan().ContainsAnyExcept(KeySigns);

    /// <summary>Where curly quotes around a value in braces end.</summary>
    private int Closing()
    {
        var rest = Rest;
        for (var i = 1; i < rest.Length; i++)
        {
            if ((OddSigns.Closes(rest[i]) || rest[i] == '"') && IsFlowEnd(rest, i + 1))
            {
                return i;
            }
        }

        return -1;
    }

    private static bool IsFlowEnd(string text, int from)
    {
        var rest = text.AsSpan(from).TrimStart();
        return rest.IsEmpty || rest[0] is ',' or '}' or ']' or ':';
    }

    private bool IsColon(int at) => line[at] == ':' && (at + 1 == line.Length || IsAnyBlank(line[at + 1]));
}

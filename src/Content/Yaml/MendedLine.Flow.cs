using Recognition.Content.Problems;

namespace Recognition.Content.Yaml;

/// <content>What stands in braces and brackets, where a value ends at a comma too.</content>
internal sealed partial class MendedLine
{
    /// <summary>Reads what stands in braces and brackets.</summary>
    /// <param name="depth">How many of them are open.</param>
    /// <returns>How many are open at the end of the line.</returns>
    public int Flow(int depth)
    {
        while (_at < line.Length && !IsOpen)
        {
            switch (Next)
            {
                case '{' or '[':
                    depth++;
                    Take(1);
                    break;
                case '}' or ']':
                    depth--;
                    Take(1);
                    if (depth == 0)
                    {
                        return 0;
                    }

                    break;
                case ',' or ':':
                    Take(1);
                    break;
                case '#' when _at > 0 && line[_at - 1] is ' ' or '\t':
                    return depth;
                default:
                    if (!Blanks())
                    {
                        FlowValue();
                    }

                    break;
            }
        }

        return depth;
    }

    private void FlowValue()
    {
        if (Next is '"' or '\'')
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

            var hash = Rest[..length].IndexOf(" #", StringComparison.Ordinal);
            if (hash >= 0 && !Rest[hash..].AsSpan().ContainsAny('}', ']'))
            {
                // A comment at the end of one of several lines.
                Take(line.Length - _at);
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

using System.Text.RegularExpressions;
using Recognition.Content.Problems;

namespace Recognition.Content.Yaml;

/// <content>Single values, in quotes of all kinds and without.</content>
internal sealed partial class MendedLine
{
    /// <summary>Whether the value that begins here is written as a block, in the lines that follow.</summary>
    public bool BeginsBlock() => Next is '|' or '>' && BlockHeader().IsMatch(Rest.TrimEnd());

    /// <summary>Reads a value that goes to the end of the line.</summary>
    /// <param name="isFirst">Whether the value begins here, rather than in a line before.</param>
    /// <param name="hasKey">Whether a key stands before it, so that it cannot have another within it.</param>
    public void Scalar(bool isFirst, bool hasKey)
    {
        var value = Rest.TrimEnd();
        if (value.Length == 0 || !isFirst)
        {
            return;
        }

        if (IsSign(value))
        {
            MeantAsText(value.Length, _at, value[..1]);
        }
        else if (OddSigns.Opens(value[0]))
        {
            var isWrapped = value.Length > 1 && (OddSigns.Closes(value[^1]) || value[^1] == '"') && !value[1..^1].Any(OddSigns.IsQuote);
            if (isWrapped || (OddSigns.IsQuote(value[0]) && !value[1..].Any(OddSigns.IsQuote)))
            {
                Replace(value.Length, OddSigns.Quoted(isWrapped ? value[1..^1] : value[1..]), new(Rules.CurlyQuote, _at + 1, [("sign", value[..1])]));
            }
        }
        else if (value[0] is '"' or '\'')
        {
            Quoted(value);
        }
        else if (OddSigns.IsQuote(value[^1]) && value[^1] != '“' && value.Count(OddSigns.IsQuote) == 1 && value[0] is not ('&' or '*' or '!' or '#'))
        {
            Replace(value.Length, OddSigns.Quoted(value[..^1]), new(Rules.HalfQuoted, _at + value.Length, [("sign", value[^1..])]));
        }
        else if (hasKey && char.IsLetterOrDigit(value[0]) && !value.Contains(" #", StringComparison.Ordinal) && (value + " ").IndexOf(": ", StringComparison.Ordinal) is > 0 and var colon)
        {
            Replace(value.Length, OddSigns.Quoted(value), new(Rules.ColonInText, _at + colon + 1, []));
        }
    }

    /// <summary>Whether a value begins with a sign that YAML keeps for itself.</summary>
    private static bool IsSign(string value) => value[0] switch
    {
        '@' or '`' or '%' or '}' or ']' or ',' => true,
        '!' => value.Length > 1 && (value[1] == ' ' || char.IsLetter(value[1])),
        '-' or '?' => value.Length > 1 && value[1] == ' ',
        '|' or '>' => !BlockHeader().IsMatch(value),
        _ => false,
    };

    private void MeantAsText(int length, int at, string sign) => Replace(length, OddSigns.Quoted(Rest[..length].TrimEnd()), new(Rules.SignMeantAsText, at + 1, [("sign", sign)]));

    /// <summary>What may follow the sign of a text that is written as a block.</summary>
    [GeneratedRegex(@"^[|>][-+]?[1-9]?[-+]?\s*(?:\s#.*)?$", RegexOptions.CultureInvariant)]
    private static partial Regex BlockHeader();

    /// <summary>A value in straight quotes; one within it ends it too early.</summary>
    private void Quoted(string value)
    {
        var end = EndOfQuoted(value, (_, _) => true);
        if (end < 0)
        {
            IsOpen = true;
            if (value[0] == '"' && OddSigns.Closes(value[^1]) && OddSigns.IsQuote(value[^1]) && value.Count(OddSigns.IsQuote) == 2)
            {
                IsOpen = false;
                Replace(value.Length, OddSigns.Quoted(value[1..^1]), new(Rules.CurlyQuote, _at + value.Length, [("sign", value[^1..])]));
            }

            if (IsOpen && !closesBelow(_indent, value[0]))
            {
                Close(value.Length);
            }

            return;
        }

        var rest = value[(end + 1)..].TrimStart();
        if (rest.Length == 0 || (rest[0] == '#' && value[end + 1] is ' ' or '\t'))
        {
            Take(value.Length);
            return;
        }

        var text = value[^1] == value[0] && value.Length > end + 2 ? value[1..^1] : value;
        Replace(value.Length, OddSigns.Quoted(text), new(Rules.QuoteInQuote, _at + end + 1, [("sign", value[..1])]));
    }

    /// <summary>Closes quotes that nothing closes.</summary>
    /// <param name="length">How long the value is with the quote that opens it.</param>
    private void Close(int length)
    {
        IsOpen = false;
        Replace(length, OddSigns.Quoted(Rest[1..length].TrimEnd()), new(Rules.UnclosedQuote, _at + 1, [("sign", Rest[..1])]));
    }

    /// <summary>Where the quotes around a value end, or -1.</summary>
    private static int EndOfQuoted(string value, Func<string, int, bool> isEnd)
    {
        for (var i = 1; i < value.Length; i++)
        {
            if (value[0] == '"' && value[i] == '\\')
            {
                i++;
            }
            else if (value[0] == '\'' && value[i] == '\'' && i + 1 < value.Length && value[i + 1] == '\'')
            {
                i++;
            }
            else if (value[i] == value[0] && isEnd(value, i + 1))
            {
                return i;
            }
        }

        return -1;
    }
}

using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Recognition.Content.Problems;

namespace Recognition.Content.Yaml;

/// <summary>A line of YAML on its way to what it should be.</summary>
/// <param name="line">The line as it stands.</param>
internal sealed partial class MendedLine(string line)
{
    private static readonly SearchValues<char> KeySigns = SearchValues.Create("abcdefghijklmnopqrstuvwxyz_");

    private readonly StringBuilder _text = new(line.Length);
    private int _at;

    /// <summary>The line as it should be.</summary>
    public string Text => _text.ToString() + line[_at..];

    /// <summary>The first thing that is wrong.</summary>
    public LineFault? Fault { get; private set; }

    /// <summary>Whether a value in quotes goes on in the next line.</summary>
    public bool IsOpen { get; private set; }

    /// <summary>Whether it is an item of a list.</summary>
    public bool IsItem { get; private set; }

    /// <summary>The sign that comes next.</summary>
    public char Next => _at < line.Length ? line[_at] : '\0';

    private string Rest => line[_at..];

    /// <summary>Reads the blanks and dashes at its beginning.</summary>
    /// <returns>How far it is indented.</returns>
    public int Indent()
    {
        while (Blanks() || (Next == '-' && _at + 1 < line.Length && line[_at + 1] is ' '))
        {
            if (Next == '-')
            {
                IsItem = true;
                Take(1);
            }
        }

        return _at;
    }

    /// <summary>Reads a key, its colon and the blanks after it, if there is one.</summary>
    public bool Key()
    {
        var end = _at;
        while (end < line.Length && (char.IsLetterOrDigit(line[end]) || line[end] is '_' or '-' || OddSigns.IsUnseen(line[end])))
        {
            end++;
        }

        var colon = end;
        while (colon < line.Length && (line[colon] == ' ' || OddSigns.IsBlank(line[colon])))
        {
            colon++;
        }

        var isKey = end > _at && colon < line.Length
            && (line[colon] == OddSigns.WideColon || (line[colon] == ':' && (colon + 1 == line.Length || IsAnyBlank(line[colon + 1]))));
        if (!isKey)
        {
            return KeyWithoutBlank(end);
        }

        while (_at < colon)
        {
            if (!Blanks())
            {
                Take(1);
            }
        }

        if (Next == OddSigns.WideColon)
        {
            Odd("wide-colon", _at + 1 < line.Length && !IsAnyBlank(line[_at + 1]) ? ": " : ":");
        }
        else
        {
            Take(1);
        }

        Blanks();
        return true;
    }

    /// <summary>A key at the beginning of a line whose colon no blank follows; what begins there is a key or an error.</summary>
    private bool KeyWithoutBlank(int end)
    {
        var isKey = _at == 0 && end > 0 && end + 1 < line.Length && line[end] == ':' && line[end + 1] is not (':' or '/')
            && line.AsSpan(0, end).IndexOfAnyExcept(KeySigns) < 0;
        if (isKey)
        {
            Take(end);
            Replace(1, ": ", new(Rules.NoBlankAfterColon, end + 2, []));
        }

        return isKey;
    }

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

    private static bool IsAnyBlank(char sign) => sign is ' ' or '\t' || OddSigns.IsBlank(sign) || OddSigns.IsUnseen(sign);

    /// <summary>Takes blanks as they are, odd ones as plain ones, and drops signs that are not seen.</summary>
    private bool Blanks()
    {
        var start = _at;
        while (_at < line.Length && IsAnyBlank(Next))
        {
            if (OddSigns.IsBlank(Next))
            {
                Odd("odd-blank", " ");
            }
            else if (OddSigns.IsUnseen(Next))
            {
                Odd("unseen", "");
            }
            else
            {
                Take(1);
            }
        }

        return _at > start;
    }

    private void Odd(string kind, string instead) => Replace(
        1,
        instead,
        new(Rules.OddSign, _at + 1, [Argument.Word("kind", "sign-" + kind), ("code", "U+" + ((int)Next).ToString("X4", CultureInfo.InvariantCulture))]));

    private void Take(int length)
    {
        _text.Append(line, _at, length);
        _at += length;
    }

    private void Replace(int length, string instead, LineFault fault)
    {
        Fault ??= fault;
        _text.Append(instead);
        _at += length;
    }
}

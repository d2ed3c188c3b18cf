using System.Buffers;
using System.Globalization;
using System.Text;
using Recognition.Content.Problems;

namespace Recognition.Content.Yaml;

/// <summary>A line of YAML on its way to what it should be.</summary>
/// <param name="line">The line as it stands.</param>
/// <param name="closesBelow">Whether a quote that opens at an indentation may be closed by one of the lines that follow.</param>
internal sealed partial class MendedLine(string line, Func<int, char, bool> closesBelow)
{
    private static readonly SearchValues<char> KeySigns = SearchValues.Create("abcdefghijklmnopqrstuvwxyz_");

    private readonly StringBuilder _text = new(line.Length);
    private int _at;
    private int _indent;

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

        return _indent = _at;
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

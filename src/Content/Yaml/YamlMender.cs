using System.Text.RegularExpressions;
using Recognition.Content.Problems;

namespace Recognition.Content.Yaml;

/// <summary>
/// Looks at YAML line by line for what editors paste into it: curly quotes around a value, a quote within a quote, blanks and signs that
/// are not seen. Each is an error where it stands, which shows the line as it should be; the line is then read as if it stood so,
/// so that one slip hides nothing else in the file.
/// </summary>
internal sealed partial class YamlMender
{
    private const int LongestLine = 10_000;

    private readonly string _path;
    private readonly int _linesBefore;
    private readonly ProblemList _problems;
    private readonly string[] _lines;
    private int _block = -1;
    private string _flow = "";
    private bool _stops;

    private YamlMender(string path, string[] lines, int linesBefore, ProblemList problems)
    {
        _lines = lines;
        _path = path;
        _linesBefore = linesBefore;
        _problems = problems;
    }

    /// <summary>The YAML as it should be.</summary>
    /// <param name="path">Path as shown to people.</param>
    /// <param name="yaml">The YAML.</param>
    /// <param name="linesBefore">Lines of the file that stand before it.</param>
    /// <param name="problems">Where problems go.</param>
    public static string Mend(string path, string yaml, int linesBefore, ProblemList problems)
    {
        var lines = yaml.Split('\n');
        var mender = new YamlMender(path, lines, linesBefore, problems);
        var isMended = false;
        for (var i = 0; i < lines.Length && !mender._stops; i++)
        {
            var mended = IsNoEditorsLine(lines[i]) ? lines[i] : mender.Line(lines[i], i + 1);
            isMended |= !ReferenceEquals(mended, lines[i]);
            lines[i] = mended;
        }

        return isMended ? string.Join('\n', lines) : yaml;
    }

    /// <summary>
    /// Whether a line is longer than anybody writes one, or opens so many brackets within each other that the parser will refuse it: it stays as it is.
    /// What is looked for in a line is looked for anew at each of its values.
    /// </summary>
    private static bool IsNoEditorsLine(string line)
    {
        if (line.Length > LongestLine)
        {
            return true;
        }

        var (open, most) = (0, 0);
        foreach (var sign in line)
        {
            open += sign is '[' or '{' ? 1 : sign is ']' or '}' ? -1 : 0;
            most = Math.Max(most, open);
        }

        return most > YamlTree.MaxDepth;
    }

    private string Line(string text, int number)
    {
        var line = new MendedLine(text, (indent, quote) => ClosesBelow(number, indent, quote));
        if (_flow.Length > 0)
        {
            line.Indent();
            _flow = line.Flow(_flow);
        }
        else if (IsInBlock(text))
        {
            return text;
        }
        else
        {
            ReadKey(line);
        }

        if (_flow.Length > 0 && !line.IsOpen && IsLastOfEntry(number))
        {
            line.Close(_flow);
            _flow = "";
        }

        _stops = line.IsOpen;
        if (line.Fault is not { } fault)
        {
            return text;
        }

        _problems.Add(fault.Rule, new(_path, number + _linesBefore, fault.Column), "", [.. fault.Arguments, ("line", line.Text.Trim())]);
        return line.Text;
    }

    /// <summary>Whether one of the lines of the same value, which are indented more, has the quote that closes it.</summary>
    private bool ClosesBelow(int number, int indent, char quote) => _lines.Skip(number)
        .Where(text => !string.IsNullOrWhiteSpace(text))
        .TakeWhile(text => text.Length - text.TrimStart(' ').Length > indent)
        .Any(text => text.Contains(quote, StringComparison.Ordinal));

    /// <summary>Whether the next line that is no comment begins another entry, or there is none: what is open there stays open.</summary>
    private bool IsLastOfEntry(int number)
    {
        var next = _lines.Skip(number).FirstOrDefault(text => text.Trim() is { Length: > 0 } and not ['#', ..]);
        return next is null || next.TrimStart().StartsWith("- ", StringComparison.Ordinal) || Entry().IsMatch(next);
    }

    [GeneratedRegex(@"^[\p{L}_][\p{L}\p{N}_-]*:(?:\s|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Entry();

    private void ReadKey(MendedLine line)
    {
        var (indent, hasKey) = (line.Indent(), line.Key());
        switch (line.Next)
        {
            case '|' or '>' when line.BeginsBlock():
                _block = indent;
                break;
            case '{' or '[' when !(hasKey && line.TextInBrackets()):
                _flow = line.Flow("");
                break;
            case '{' or '[':
                break;
            default:
                if (hasKey || indent > 0 || line.IsItem)
                {
                    line.Scalar(hasKey || line.IsItem, hasKey);
                }

                break;
        }
    }

    /// <summary>Whether a line belongs to a text that is written as a block, where every sign is text.</summary>
    private bool IsInBlock(string text)
    {
        if (_block < 0)
        {
            return false;
        }

        var blanks = text.AsSpan().TrimEnd().IsEmpty ? int.MaxValue : text.Length - text.AsSpan().TrimStart(' ').Length;
        _block = blanks > _block ? _block : -1;
        return _block >= 0;
    }
}

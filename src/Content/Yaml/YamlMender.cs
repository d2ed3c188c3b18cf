using Recognition.Content.Problems;

namespace Recognition.Content.Yaml;

/// <summary>
/// Looks at YAML line by line for what editors paste into it: curly quotes around a value, a quote within a quote, blanks and signs that
/// are not seen. Each is an error where it stands, which shows the line as it should be; the line is then read as if it stood so,
/// so that one slip hides nothing else in the file.
/// </summary>
internal sealed class YamlMender
{
    private readonly string _path;
    private readonly int _linesBefore;
    private readonly ProblemList _problems;
    private int _block = -1;
    private string _flow = "";
    private bool _stops;

    private YamlMender(string path, int linesBefore, ProblemList problems)
    {
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
        var mender = new YamlMender(path, linesBefore, problems);
        var lines = yaml.Split('\n');
        var isMended = false;
        for (var i = 0; i < lines.Length && !mender._stops; i++)
        {
            var mended = mender.Line(lines[i], i + 1);
            isMended |= !ReferenceEquals(mended, lines[i]);
            lines[i] = mended;
        }

        return isMended ? string.Join('\n', lines) : yaml;
    }

    private string Line(string text, int number)
    {
        var line = new MendedLine(text);
        if (_flow.Length > 0)
        {
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

        _stops = line.IsOpen;
        if (line.Fault is not { } fault)
        {
            return text;
        }

        _problems.Add(fault.Rule, new(_path, number + _linesBefore, fault.Column), "", [.. fault.Arguments, ("line", line.Text.Trim())]);
        return line.Text;
    }

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

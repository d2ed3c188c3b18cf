using Recognition.Content.Problems;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Recognition.Content.Yaml;

/// <summary>Reads YAML into <see cref="Node"/>s. Anchors and aliases are refused: editors do not write them, attackers do.</summary>
public sealed class YamlTree
{
    /// <summary>Layers that a document may have.</summary>
    public const int MaxDepth = 16;

    private readonly string _path;
    private readonly int _linesBefore;
    private readonly ProblemList _problems;
    private readonly string _yaml;
    private readonly YamlText _source;
    private readonly Parser _parser;
    private Rule _fault = Rules.NotYaml;
    private string[]? _asWritten;
    private IReadOnlySet<int> _unread = new HashSet<int>();
    private IReadOnlyDictionary<string, int> _lost = new Dictionary<string, int>();

    private YamlTree(string path, string yaml, int linesBefore, ProblemList problems)
    {
        _path = path;
        _linesBefore = linesBefore;
        _problems = problems;
        _yaml = yaml;
        _source = new(path, yaml, linesBefore);
        _parser = new Parser(new StringReader(yaml));
    }

    /// <summary>Reads one YAML document.</summary>
    /// <param name="path">Path as shown to people.</param>
    /// <param name="yaml">The YAML.</param>
    /// <param name="linesBefore">Lines of the file that stand before it.</param>
    /// <param name="problems">Where problems go.</param>
    /// <param name="root">The root, or <see langword="null"/> when the document is empty.</param>
    /// <returns>Whether it could be read; if not, the reason has been noted.</returns>
    public static bool TryRead(string path, string yaml, int linesBefore, ProblemList problems, out Node? root)
    {
        root = null;
        var untabbed = WithoutTabs(path, yaml, linesBefore, problems);
        var mended = YamlMender.Mend(path, untabbed, linesBefore, problems);
        var rest = new ReadableRest(yaml, mended);
        var asWritten = ReferenceEquals(mended, yaml) ? null : yaml.Split('\n');
        while (true)
        {
            var tree = new YamlTree(path, rest.Text, linesBefore, problems) { _unread = rest.Unread, _lost = rest.Lost, _asWritten = asWritten };
            Place fault;
            try
            {
                root = tree.ReadDocument();
                return true;
            }
            catch (YamlException found)
            {
                fault = tree.PlaceWithin(found.Start, rest.Text);
            }
            catch (Exception found) when (found is InvalidOperationException or ArgumentException or IndexOutOfRangeException)
            {
                // On some text the parser stumbles instead of complaining (found by mutation: an unfinished value within brackets).
                fault = tree.PlaceWithin(tree._parser.Current?.End ?? Mark.Empty, rest.Text);
            }

            // What was mended has its own problem, and this one most likely comes from it.
            if (tree._fault != Rules.NotYaml || !rest.IsMended(fault.Line - linesBefore))
            {
                problems.Add(tree._fault, fault, "");
            }

            if (!rest.LeaveOut(fault.Line - linesBefore))
            {
                return false;
            }
        }
    }

    /// <summary>Notes every tab that indents a line, and puts two blanks in its place.</summary>
    private static string WithoutTabs(string path, string yaml, int linesBefore, ProblemList problems)
    {
        if (!yaml.Contains('\t', StringComparison.Ordinal))
        {
            return yaml;
        }

        var lines = yaml.Split('\n');
        var hasTabs = false;
        for (var i = 0; i < lines.Length; i++)
        {
            var indent = lines[i][..(lines[i].Length - lines[i].AsSpan().TrimStart().Length)];
            if (indent.IndexOf('\t', StringComparison.Ordinal) is >= 0 and var column)
            {
                hasTabs = true;
                problems.Add(Rules.Tab, new(path, i + 1 + linesBefore, column + 1), "");
                lines[i] = indent.Replace("\t", "  ", StringComparison.Ordinal) + lines[i][indent.Length..];
            }
        }

        return hasTabs ? string.Join('\n', lines) : yaml;
    }

    private Node? ReadDocument()
    {
        _parser.Consume<StreamStart>();
        if (!_parser.TryConsume<DocumentStart>(out _))
        {
            return null;
        }

        var root = ReadNode(0);
        _parser.Consume<DocumentEnd>();
        if (_parser.Current is DocumentStart second)
        {
            throw Refuse(Rules.NotYaml, second);
        }

        return root;
    }

    private Node ReadNode(int depth)
    {
        if (depth > MaxDepth)
        {
            throw Refuse(Rules.TooDeep, _parser.Current!);
        }

        switch (_parser.Current)
        {
            case AnchorAlias or NodeEvent { Anchor.IsEmpty: false }:
                throw Refuse(Rules.Alias, _parser.Current);
            case SequenceStart:
                return ReadSequence(depth);
            case MappingStart:
                return ReadMapping(depth);
            default:
                var scalar = _parser.Consume<Scalar>();
                var value = scalar.Value;
                if (value.AsSpan().ContainsAny(OddSigns.Unprintable))
                {
                    _problems.Add(Rules.ControlCharacter, At(scalar.Start), "");
                    value = string.Concat(value.Select(c => OddSigns.Unprintable.Contains(c) ? ' ' : c));
                }

                var isQuoted = scalar.Style is not (ScalarStyle.Plain or ScalarStyle.Any);
                return new ScalarNode(value, isQuoted, At(scalar.Start))
                {
                    Cut = isQuoted ? null : Cut.After(scalar, _yaml, _path, _linesBefore),
                    End = EndOf(scalar),
                    Source = _source,
                };
        }
    }

    private SequenceNode ReadSequence(int depth)
    {
        var start = _parser.Consume<SequenceStart>();
        var items = new List<Node>();
        SequenceEnd last;
        while (!_parser.TryConsume(out last!))
        {
            items.Add(ReadNode(depth + 1));
        }

        var end = start.Style == SequenceStyle.Flow || items.Count == 0 ? BehindBracket(last) : items[^1].End;
        return new(items, At(start.Start)) { End = end, Source = _source };
    }

    private MappingNode ReadMapping(int depth)
    {
        var start = _parser.Consume<MappingStart>();
        var entries = new List<(ScalarNode, Node)>();
        var seen = new Dictionary<string, Place>(StringComparer.Ordinal);
        var end = At(start.End);
        MappingEnd last;
        while (!_parser.TryConsume(out last!))
        {
            var keyNode = ReadNode(depth + 1);
            var value = ReadNode(depth + 1);
            end = value is ScalarNode { IsQuoted: false, Value: "" } ? keyNode.End : value.End;
            if (keyNode is not ScalarNode key)
            {
                _problems.Add(Rules.NotYaml, keyNode.At, "");
                continue;
            }

            if (depth == 0 && _unread.Contains(key.At.Line - _linesBefore))
            {
                value = new UnreadNode(key.At);
            }

            if (seen.TryAdd(key.Value, key.At))
            {
                entries.Add((key, value));
            }
            else
            {
                _problems.Add(Rules.DuplicateKey, key.At, key.Value, ("line", Invariant(seen[key.Value].Line)));
            }
        }

        foreach (var (key, line) in depth == 0 ? _lost.Where(lost => !seen.ContainsKey(lost.Key)) : [])
        {
            var at = new Place(_path, line + _linesBefore, 1);
            entries.Add((new(key, IsQuoted: false, at), new UnreadNode(at) { IsLost = true }));
        }

        var isFlow = start.Style == MappingStyle.Flow;
        return new(entries, At(start.Start)) { IsFlow = isFlow, End = isFlow ? BehindBracket(last) : end, Source = _source };
    }

    /// <summary>Behind the bracket that closes a list or map; the parser sometimes ends it before.</summary>
    private Place BehindBracket(ParsingEvent end)
    {
        var at = (int)end.Start.Index;
        return at < _yaml.Length && _yaml[at] is ']' or '}' ? At(end.Start) with { Column = (int)end.Start.Column + 1 } : At(end.End);
    }

    /// <summary>Behind the last sign of a value; the parser ends a text that is written as a block on the line below.</summary>
    private Place EndOf(Scalar scalar)
    {
        if (scalar.Style is not (ScalarStyle.Literal or ScalarStyle.Folded))
        {
            return At(scalar.End);
        }

        var text = _yaml.AsSpan(0, Math.Min((int)scalar.End.Index, _yaml.Length)).TrimEnd();
        return new(_path, text.Count('\n') + 1 + _linesBefore, text.Length - text.LastIndexOf('\n'));
    }

    private static string Invariant(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Ends the reading of this document for a reason of ours.</summary>
    private YamlException Refuse(Rule rule, ParsingEvent at)
    {
        _fault = rule;
        return new(at.Start, at.End, rule.Code);
    }

    /// <summary>A place in the file; what was mended may be longer than the line that the editor sees.</summary>
    private Place At(Mark mark)
    {
        var (line, column) = ((int)mark.Line, (int)mark.Column);
        var most = _asWritten is { } lines && line <= lines.Length ? lines[line - 1].Length + 1 : int.MaxValue;
        return new(_path, line + _linesBefore, Math.Min(column, most));
    }

    /// <summary>The parser reports some faults behind the last line; an editor needs a line that exists.</summary>
    private Place PlaceWithin(Mark mark, string yaml)
    {
        var place = At(mark);
        var last = yaml.AsSpan().TrimEnd('\n').Count('\n') + 1 + _linesBefore;
        return place.Line <= last ? place : new(_path, last, 1);
    }
}

using System.Text.RegularExpressions;

namespace Recognition.Content.Yaml;

/// <summary>
/// YAML without the entries that cannot be read: one that is wrong does not hide what else there is to say of a file. Only entries of the map
/// that makes up a file can be told from each other, since only they begin at the beginning of a line.
/// </summary>
/// <param name="typed">The YAML as it was typed.</param>
/// <param name="yaml">The YAML with its slips mended, line by line.</param>
internal sealed partial class ReadableRest(string typed, string yaml)
{
    private readonly string[] _typed = typed.Split('\n');
    private readonly string[] _lines = yaml.Split('\n');
    private readonly HashSet<int> _unread = [];
    private readonly Dictionary<string, int> _lost = [];

    /// <summary>What is left, every line in its place. Of an entry that was left out its key stands.</summary>
    public string Text => _unread.Count == 0 ? yaml : string.Join('\n', _lines);

    /// <summary>The lines, counted from 1, of the keys whose values were left out.</summary>
    public IReadOnlySet<int> Unread => _unread;

    /// <summary>Keys that stand in what was left out, most likely indented by a slip, with their lines.</summary>
    public IReadOnlyDictionary<string, int> Lost => _lost;

    /// <summary>Whether something was mended in the entry that a line belongs to: then it has a problem of its own.</summary>
    /// <param name="line">The line, counted from 1.</param>
    public bool IsMended(int line)
    {
        var first = FirstOf(line);
        var next = Array.FindIndex(_lines, first + 1, text => Key().IsMatch(text));
        return Enumerable.Range(first, (next < 0 ? _lines.Length : next) - first).Any(i => _lines[i] != _typed[i]);
    }

    /// <summary>Leaves out the entry that a line belongs to.</summary>
    /// <param name="line">The line, counted from 1.</param>
    /// <returns>Whether that changed anything.</returns>
    public bool LeaveOut(int line)
    {
        if (Array.Find(_lines, text => text.Trim() is { Length: > 0 } and not ['#', ..]) is not { } root || !Key().IsMatch(root))
        {
            return false;
        }

        var first = FirstOf(line);
        var key = Key().Match(_lines[first]);
        if (!(key.Success ? _unread.Add(first + 1) : _lines[first].Length > 0))
        {
            return false;
        }

        _lines[first] = key.Success ? key.Value : "";
        for (var next = first + 1; next < _lines.Length && !Key().IsMatch(_lines[next]); next++)
        {
            if (Indented().Match(_lines[next]) is { Success: true } lost)
            {
                _lost.TryAdd(lost.Groups["key"].Value, next + 1);
            }

            _lines[next] = "";
        }

        return true;
    }

    private int FirstOf(int line)
    {
        var first = Math.Clamp(line - 1, 0, _lines.Length - 1);
        while (first > 0 && (_lines[first].Length == 0 || _lines[first][0] is ' ' or '#'))
        {
            first--;
        }

        return first;
    }

    [GeneratedRegex(@"^\s+(?<key>[a-z_]+):(?=\s|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Indented();

    [GeneratedRegex(@"^[\p{L}_][^:#""'{}\[\]]*:(?=\s|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Key();
}

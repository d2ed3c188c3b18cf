using System.Text;
using Recognition.Content.Problems;

namespace Recognition.Content.Yaml;

/// <summary>The YAML of one file, kept so that messages can show its lines as they should be. As UTF-8 it weighs half of what a string would.</summary>
/// <param name="path">Path as shown to people.</param>
/// <param name="yaml">The YAML.</param>
/// <param name="linesBefore">Lines of the file that stand before it.</param>
internal sealed class YamlText(string path, string yaml, int linesBefore)
{
    private readonly byte[] _utf8 = Encoding.UTF8.GetBytes(yaml);

    /// <summary>A line of the file.</summary>
    /// <param name="number">Its number in the file, counted from 1.</param>
    public string Line(int number)
    {
        var rest = _utf8.AsSpan();
        for (var at = linesBefore + 1; at < number; at++)
        {
            rest = rest[(rest.IndexOf((byte)'\n') + 1)..];
        }

        return Encoding.UTF8.GetString(rest[..(rest.IndexOf((byte)'\n') is >= 0 and var end ? end : rest.Length)]);
    }

    /// <summary>The line in which a key of the file stands as a remark, as drafts have it until it is needed.</summary>
    /// <param name="key">The key.</param>
    /// <returns>Its number in the file, and what it is without the sign; nothing if there is none.</returns>
    public (int Number, string Text)? Remark(string key)
    {
        var lines = Encoding.UTF8.GetString(_utf8).Split('\n');
        var at = Array.FindIndex(lines, line => line.StartsWith('#') && line[1..].TrimStart().StartsWith(key + ": ", StringComparison.Ordinal));
        return at < 0 ? null : (at + 1 + linesBefore, lines[at][1..].Trim());
    }

    /// <summary>The map, or else the single value, that begins at a place. Nobody asks but for what is wrong, so that it is read again rather than kept.</summary>
    public Node? Find(Place start)
    {
        YamlTree.TryRead(path, Encoding.UTF8.GetString(_utf8), linesBefore, new(), out var root);
        var all = root is null ? [] : Below(root).ToList();
        return all.Find(node => node is MappingNode && node.Start == start) ?? all.Find(node => node is ScalarNode && node.Start == start);
    }

    private static IEnumerable<Node> Below(Node node) => (node switch
    {
        MappingNode map => map.Entries.Select(entry => entry.Value),
        SequenceNode list => list.Items,
        _ => [],
    }).SelectMany(Below).Prepend(node);
}

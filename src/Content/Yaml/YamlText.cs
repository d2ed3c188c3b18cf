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

    /// <summary>Nobody asks but for what is wrong, so that it is read again rather than kept; a file with a thousand faults is still read once.</summary>
    private readonly WeakReference<Reading?> _reading = new(null);

    /// <summary>A line of the file.</summary>
    /// <param name="number">Its number in the file, counted from 1.</param>
    public string Line(int number) => Again().Lines[number - linesBefore - 1];

    /// <summary>The line in which a key of the file stands as a remark, as drafts have it until it is needed.</summary>
    /// <param name="key">The key.</param>
    /// <returns>Its number in the file, and what it is without the sign; nothing if there is none.</returns>
    public (int Number, string Text)? Remark(string key)
    {
        var found = Again().Remarks.Find(remark => remark.Text.StartsWith(key + ": ", StringComparison.Ordinal));
        return found.Text is null ? null : found;
    }

    /// <summary>The map, or else the single value, that begins at a place.</summary>
    public Node? Find(Place start)
    {
        var nodes = Again().Nodes;
        return nodes.Maps.GetValueOrDefault(start) ?? (Node?)nodes.Scalars.GetValueOrDefault(start);
    }

    private Reading Again()
    {
        if (!_reading.TryGetTarget(out var reading))
        {
            reading = new(path, Encoding.UTF8.GetString(_utf8), linesBefore);
            _reading.SetTarget(reading);
        }

        return reading;
    }

    /// <summary>The file, taken apart as far as somebody asks.</summary>
    private sealed class Reading(string path, string yaml, int linesBefore)
    {
        private (Dictionary<Place, MappingNode> Maps, Dictionary<Place, ScalarNode> Scalars)? _nodes;

        public string[] Lines => field ??= yaml.Split('\n');

        public List<(int Number, string Text)> Remarks => field ??= [.. Lines.Index().Where(line => line.Item.StartsWith('#')).Select(line => (line.Index + 1 + linesBefore, line.Item[1..].Trim()))];

        public (Dictionary<Place, MappingNode> Maps, Dictionary<Place, ScalarNode> Scalars) Nodes => _nodes ??= ByPlace();

        private (Dictionary<Place, MappingNode> Maps, Dictionary<Place, ScalarNode> Scalars) ByPlace()
        {
            var (maps, scalars) = (new Dictionary<Place, MappingNode>(), new Dictionary<Place, ScalarNode>());
            YamlTree.TryRead(path, yaml, linesBefore, new(), out var root);
            var open = new Stack<Node>();
            if (root is not null)
            {
                open.Push(root);
            }

            while (open.TryPop(out var node))
            {
                switch (node)
                {
                    case MappingNode map:
                        maps.TryAdd(map.Start, map);
                        map.Entries.Reverse().ToList().ForEach(entry => open.Push(entry.Value));
                        break;
                    case SequenceNode list:
                        list.Items.Reverse().ToList().ForEach(open.Push);
                        break;
                    case ScalarNode value:
                        scalars.TryAdd(value.Start, value);
                        break;
                }
            }

            return (maps, scalars);
        }
    }
}

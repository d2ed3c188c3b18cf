using System.Text;
using Recognition.Content.Values;

namespace Recognition.Bench.Making;

/// <summary>Writes the little YAML that front matter needs; text always stands in double quotes.</summary>
internal sealed class YamlWriter
{
    private readonly StringBuilder _yaml = new();

    /// <summary>Text in double quotes.</summary>
    public static string Quoted(string text) =>
        $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    /// <summary>A key with text.</summary>
    public void Text(string key, string? value)
    {
        if (value is not null)
        {
            Plain(key, Quoted(value));
        }
    }

    /// <summary>A key with a value that needs no quotes: a slug, a number, a word.</summary>
    public void Plain(string key, string? value)
    {
        if (value is not null)
        {
            _yaml.Append(key).Append(": ").Append(value).Append('\n');
        }
    }

    /// <summary>A key with a date.</summary>
    public void Date(string key, DateOnly? day) => Plain(key, day is { } d ? IsoDate.Of(d) : null);

    /// <summary>A key with a list of values that need no quotes; nothing for an empty list.</summary>
    public void List(string key, IEnumerable<string> values)
    {
        var all = string.Join(", ", values);
        Plain(key, all.Length > 0 ? $"[{all}]" : null);
    }

    /// <summary>A key with a map of its own.</summary>
    public void Map(string key, Action<YamlWriter> content) => Nested(key, [content], "  ");

    /// <summary>A key with a list of maps; nothing for an empty list.</summary>
    public void Maps<T>(string key, IEnumerable<T> items, Action<YamlWriter, T> content) =>
        Nested(key, [.. items.Select(item => (Action<YamlWriter>)(yaml => content(yaml, item)))], "- ");

    /// <summary>The lines so far.</summary>
    public override string ToString() => _yaml.ToString();

    private void Nested(string key, IReadOnlyList<Action<YamlWriter>> parts, string mark)
    {
        if (parts.Count == 0)
        {
            return;
        }

        _yaml.Append(key).Append(":\n");
        foreach (var part in parts)
        {
            var inner = new YamlWriter();
            part(inner);
            var indent = mark;
            foreach (var line in inner.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries))
            {
                _yaml.Append(indent).Append(line).Append('\n');
                indent = "  ";
            }
        }
    }
}

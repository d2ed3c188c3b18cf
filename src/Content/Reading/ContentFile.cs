using System.Text;
using Recognition.Content.Schema;

namespace Recognition.Content.Reading;

/// <summary>One entry as it was read: its values with their places, and its Markdown.</summary>
/// <param name="Family">What it is.</param>
/// <param name="Slug">Its name in addresses, unique within its family.</param>
/// <param name="Record">Its values.</param>
/// <param name="Body">Its Markdown; empty for entries of data files.</param>
public sealed record ContentFile(Family Family, string Slug, Record Record, MarkdownBody Body)
{
    /// <summary>Path as shown to people.</summary>
    public string Path => Record.At.File;
}

/// <summary>Markdown kept as UTF-8: ten thousand stories in memory weigh half of what strings would.</summary>
public sealed class MarkdownBody
{
    private readonly byte[] _utf8;

    /// <summary>Keeps a text.</summary>
    /// <param name="text">The Markdown.</param>
    /// <param name="line">The line of its file on which it begins.</param>
    public MarkdownBody(string text, int line)
    {
        _utf8 = Encoding.UTF8.GetBytes(text);
        Line = line;
    }

    /// <summary>No text.</summary>
    public static MarkdownBody None { get; } = new("", 1);

    /// <summary>The line of its file on which it begins, counted from 1.</summary>
    public int Line { get; }

    /// <summary>Whether there is nothing to read.</summary>
    public bool IsBlank => _utf8.AsSpan().Trim(" \n\t"u8).IsEmpty;

    /// <summary>The Markdown.</summary>
    public string Text => Encoding.UTF8.GetString(_utf8);
}

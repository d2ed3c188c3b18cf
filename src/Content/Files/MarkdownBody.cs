using System.Buffers;
using System.Text;
using Recognition.Content.Problems;

namespace Recognition.Content.Files;

/// <summary>Markdown kept as UTF-8: ten thousand stories in memory weigh half of what strings would.</summary>
public sealed class MarkdownBody
{
    /// <summary>Fewer signs than this cannot nest too deep. Markdig stops at 128 layers, and one sign may open two: a list and its item.</summary>
    private const int MarkdownDepth = 60;

    private static readonly SearchValues<byte> Openers = SearchValues.Create("[>*_~+-0123456789"u8);

    private readonly byte[] _utf8;
    private int[]? _lines;

    /// <summary>Keeps a text.</summary>
    /// <param name="text">The Markdown.</param>
    /// <param name="at">Where it begins.</param>
    public MarkdownBody(string text, Place at)
    {
        _utf8 = Encoding.UTF8.GetBytes(text);
        At = at;
    }

    /// <summary>No text.</summary>
    public static MarkdownBody None { get; } = new("", default);

    /// <summary>Where it begins.</summary>
    public Place At { get; }

    /// <summary>Whether it may hold a link, an image, HTML or a bare address; if not, there is nothing to check.</summary>
    public bool MayHoldLinks =>
        _utf8.AsSpan().ContainsAny((byte)'[', (byte)'<') || _utf8.AsSpan().IndexOf("://"u8) >= 0 || _utf8.AsSpan().IndexOf("www."u8) >= 0;

    /// <summary>Whether it may nest deeper than Markdown is read: each layer needs a sign that opens it.</summary>
    public bool MayNestDeeply
    {
        get
        {
            var signs = 0;
            var rest = _utf8.AsSpan();
            while (signs < MarkdownDepth && rest.IndexOfAny(Openers) is >= 0 and var at)
            {
                signs++;
                rest = rest[(at + 1)..];
            }

            return signs >= MarkdownDepth;
        }
    }

    /// <summary>Whether anything of it can be wrong that shows only when it is rendered.</summary>
    public bool IsToJudge => MayHoldLinks || MayNestDeeply;

    /// <summary>Whether it may hold a picture.</summary>
    public bool MayHoldPictures => _utf8.AsSpan().IndexOf("!["u8) >= 0;

    /// <summary>Whether there is nothing to read.</summary>
    public bool IsBlank => _utf8.AsSpan().Trim(" \n\t"u8).IsEmpty;

    /// <summary>The Markdown.</summary>
    public string Text => Encoding.UTF8.GetString(_utf8);

    /// <summary>Where a character of the text stands in its file.</summary>
    /// <param name="text">The text.</param>
    /// <param name="index">The character, counted from 0.</param>
    public Place PlaceOf(string text, int index)
    {
        var lines = _lines ??= StartsOfLines(text);
        var line = Array.BinarySearch(lines, index) is var found && found >= 0 ? found : ~found - 1;
        return At with { Line = At.Line + line, Column = index - lines[line] + 1 };
    }

    private static int[] StartsOfLines(string text)
    {
        var starts = new List<int> { 0 };
        for (var end = text.IndexOf('\n', StringComparison.Ordinal); end >= 0; end = text.IndexOf('\n', end + 1))
        {
            starts.Add(end + 1);
        }

        return [.. starts];
    }
}

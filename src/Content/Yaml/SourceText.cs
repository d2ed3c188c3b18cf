using System.Buffers;
using System.Text;
using Recognition.Content.Problems;
using Recognition.Content.Values;

namespace Recognition.Content.Yaml;

/// <summary>
/// The text of one input file, made uniform: UTF-8 without byte order mark, NFC, lines ended by a line feed.
/// What cannot be made uniform without guessing is a problem, never a wrong letter on the site.
/// </summary>
public sealed class SourceText
{
    /// <summary>The size (bytes) beyond which a list of units or terms is something else by mistake.</summary>
    public const int MaxBytes = 1 << 20;

    /// <summary>The same of a file with a text to read: a story is some kilobytes, and this is a book of 45,000 words.</summary>
    private const int MaxBytesOfMarkdown = 1 << 18;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Everything besides the line feed that Unicode, and YAML with it, takes for the end of a line.</summary>
    private static readonly SearchValues<char> OtherLineEnds = SearchValues.Create("\r\f\u0085\u2028\u2029");

    private SourceText(string path, string text)
    {
        Path = path;
        Text = text;
    }

    /// <summary>Path as shown to people.</summary>
    public string Path { get; }

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>Whether a file is larger than any text, known before it is read; the problem is noted.</summary>
    /// <param name="path">Path as shown to people.</param>
    /// <param name="size">Bytes.</param>
    /// <param name="problems">Where problems go.</param>
    public static bool IsTooLarge(string path, long size, ProblemList problems)
    {
        ArgumentNullException.ThrowIfNull(problems);
        ArgumentNullException.ThrowIfNull(path);
        var most = path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) ? MaxBytesOfMarkdown : MaxBytes;
        if (size <= most)
        {
            return false;
        }

        problems.Add(Rules.TooLarge, new(path, 1, 1), "", ("size", $"{(size + 1023) / 1024}"), ("max", $"{most / 1024}"));
        return true;
    }

    /// <summary>Decodes a file.</summary>
    /// <param name="path">Path as shown to people.</param>
    /// <param name="bytes">The file's bytes.</param>
    /// <param name="problems">Where problems go.</param>
    /// <returns>The text, or <see langword="null"/> after noting why it cannot be read.</returns>
    public static SourceText? Decode(string path, ReadOnlySpan<byte> bytes, ProblemList problems)
    {
        if (IsTooLarge(path, bytes.Length, problems))
        {
            return null;
        }

        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] || bytes.Contains((byte)0))
        {
            problems.Add(Rules.Utf16, new(path, 1, 1), "");
            return null;
        }

        if (bytes is [0xEF, 0xBB, 0xBF, ..])
        {
            bytes = bytes[3..];
        }

        string text;
        try
        {
            text = Strict.GetString(bytes);
        }
        catch (DecoderFallbackException fault)
        {
            problems.Add(Rules.NotUtf8, PlaceOfByte(path, bytes, fault.Index), "");
            return null;
        }

        if (text.AsSpan().ContainsAny(OtherLineEnds))
        {
            text = text.ReplaceLineEndings("\n");
        }

        if (UnicodeText.IndexOfHeapedMarks(text) is >= 0 and var heap)
        {
            problems.Add(Rules.HeapedMarks, PlaceOf(path, text, heap), "");
        }

        return new(path, UnicodeText.Normalized(text));
    }

    private static Place PlaceOf(string path, string text, int index)
    {
        var before = text.AsSpan(0, index);
        return new(path, before.Count('\n') + 1, index - before.LastIndexOf('\n'));
    }

    private static Place PlaceOfByte(string path, ReadOnlySpan<byte> bytes, int index)
    {
        var before = bytes[..Math.Clamp(index, 0, bytes.Length)];
        var line = before.Count((byte)'\n') + 1;
        var lineStart = before.LastIndexOf((byte)'\n') + 1;
        return new(path, line, Encoding.UTF8.GetCharCount(before[lineStart..]) + 1);
    }
}

using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Recognition.Generator.Markdown;

/// <summary>The Markdown editors may write.</summary>
internal static class MarkdownSyntax
{
    /// <summary>How it is read and rendered.</summary>
    public static MarkdownPipeline Pipeline { get; } = new MarkdownPipelineBuilder().UsePipeTables().UsePreciseSourceLocation().Build();

    /// <summary>Reads a text.</summary>
    /// <exception cref="ArgumentException">It nests too deep.</exception>
    public static MarkdownDocument Parse(string text) => Markdig.Markdown.Parse(text, Pipeline);

    /// <summary>Whether a fault says that a text nests deeper than Markdig reads or writes. It has no type of its own for that.</summary>
    public static bool IsTooDeep(ArgumentException fault) => fault.Message.Contains("depth limit exceeded", StringComparison.Ordinal);

    /// <summary>The line that opens the most layers: where a text that nests too deep is to be mended.</summary>
    /// <returns>The index of its first character.</returns>
    public static int DeepestLine(string text)
    {
        var (deepest, most) = (0, -1);
        foreach (var line in text.AsSpan().Split('\n'))
        {
            var layers = text.AsSpan()[line].TrimEnd() is var written && written.IsEmpty ? 0 : written.Length - written.TrimStart().Length + Signs(written);
            (deepest, most) = layers > most ? (line.Start.Value, layers) : (deepest, most);
        }

        return deepest;
    }

    private static int Signs(ReadOnlySpan<char> line)
    {
        var signs = 0;
        foreach (var c in line)
        {
            signs += c is '[' or '>' or '*' or '_' or '~' or '-' or '+' || char.IsAsciiDigit(c) ? 1 : 0;
        }

        return signs;
    }

    /// <summary>Whether an image lies on another site.</summary>
    public static bool IsForeign(LinkInline image) => !LinkScheme.Of(image.Url).IsEmpty || image.Url is ['/', '/', ..];

    /// <summary>The words within an inline: of an image, what it shows.</summary>
    public static string TextOf(ContainerInline inline) => string.Concat(inline.Descendants<LiteralInline>().Select(l => l.Content.ToString()));
}

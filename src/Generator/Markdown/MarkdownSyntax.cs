using System.Text.RegularExpressions;
using Markdig;
using Markdig.Extensions.AutoLinks;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Recognition.Generator.Markdown;

/// <summary>
/// The Markdown editors may write. What Word puts into a text stays text: a paragraph that is indented, a year and a point at its beginning,
/// a line above a rule. Footnotes work, bare addresses are links.
/// </summary>
internal static partial class MarkdownSyntax
{
    /// <summary>How it is read and rendered.</summary>
    public static MarkdownPipeline Pipeline { get; } = Build();

    /// <summary>Reads a text.</summary>
    /// <exception cref="ArgumentException">It nests too deep.</exception>
    public static MarkdownDocument Parse(string text) => Markdig.Markdown.Parse(WithoutOffice(text), Pipeline);

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

    /// <summary>Whether the signs of an emphasis stand between digits: "5*3*2" multiplies.</summary>
    public static bool IsProduct(string text, EmphasisInline emphasis) =>
        IsBetweenDigits(text, emphasis.Span.Start, emphasis.DelimiterCount) || IsBetweenDigits(text, emphasis.Span.End + 1 - emphasis.DelimiterCount, emphasis.DelimiterCount);

    /// <summary>Puts the signs of an emphasis back as they were typed.</summary>
    public static void AsTyped(EmphasisInline emphasis)
    {
        var signs = new string(emphasis.DelimiterChar, emphasis.DelimiterCount);
        emphasis.InsertBefore(new LiteralInline(signs));
        emphasis.InsertAfter(new LiteralInline(signs));
        while (emphasis.FirstChild is { } child)
        {
            child.Remove();
            emphasis.InsertBefore(child);
        }

        emphasis.Remove();
    }

    private static bool IsBetweenDigits(string text, int at, int count) =>
        at > 0 && at + count < text.Length && char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + count]);

    private static MarkdownPipeline Build()
    {
        var builder = new MarkdownPipelineBuilder()
            .UsePipeTables()
            .UseFootnotes()
            .UseAutoLinks(new AutoLinkOptions { UseHttpsForWWWLinks = true })
            .UsePreciseSourceLocation();
        builder.BlockParsers.TryRemove<IndentedCodeBlockParser>();
        builder.BlockParsers.FindExact<ParagraphBlockParser>()!.ParseSetextHeadings = false;
        builder.BlockParsers.FindExact<ListBlockParser>()!.ItemParsers.Replace<NumberedListItemParser>(new ShortNumbers());
        return builder.Build();
    }

    /// <summary>Tags of Word that are no HTML (<c>&lt;o:p&gt;</c>), as blanks: every other character stays where it is.</summary>
    private static string WithoutOffice(string text) =>
        text.Contains(":p>", StringComparison.Ordinal) ? OfficeTag().Replace(text, tag => new string(' ', tag.Length)) : text;

    [GeneratedRegex("</?[ovwm]:[a-z]+ */?>", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex OfficeTag();

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

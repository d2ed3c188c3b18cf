using System.Buffers;
using System.Text.RegularExpressions;
using Markdig;
using Markdig.Extensions.AutoLinks;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Recognition.Content.Problems;

namespace Recognition.Generator.Markdown;

/// <summary>
/// The Markdown editors may write. What Word puts into a text stays text: a paragraph that is indented, a year and a point at its beginning,
/// a line above a rule. Footnotes work, bare addresses are links.
/// </summary>
internal static partial class MarkdownSyntax
{
    private static readonly SearchValues<char> Lookout = SearchValues.Create("[<*_~");

    /// <summary>Signs of a paragraph, times its characters, added up: at this a text takes a second. That of a long story is a hundredth.</summary>
    private const long MostWork = 400_000_000;

    /// <summary>How it is read and rendered.</summary>
    public static MarkdownPipeline Pipeline { get; } = Build();

    /// <summary>Reads a text and makes something of it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="make">What is made of it.</param>
    /// <param name="fault">Why it cannot be read, and the index of the first character of what is to be mended; <see langword="null"/> if it was.</param>
    /// <typeparam name="T">What is made.</typeparam>
    /// <returns>What was made, or nothing if the text nests too deep, or would take too long to read.</returns>
    public static T? Read<T>(string text, Func<MarkdownDocument, T> make, out (Rule Rule, int Index)? fault)
        where T : class
    {
        fault = TooDenseParagraph(text) is >= 0 and var dense ? (Rules.ParagraphTooDense, dense) : null;
        if (fault is not null)
        {
            return null;
        }

        try
        {
            return make(Markdig.Markdown.Parse(WithoutOffice(text), Pipeline));
        }
        catch (ArgumentException found) when (found.Message.Contains("depth limit exceeded", StringComparison.Ordinal))
        {
            // Deeper than Markdig reads or writes. It has no type of its own for that.
            fault = (Rules.MarkdownTooDeep, DeepestLine(text));
            return null;
        }
    }

    /// <summary>The line that opens the most layers: where a text that nests too deep is to be mended.</summary>
    /// <returns>The index of its first character.</returns>
    private static int DeepestLine(string text)
    {
        var (deepest, most) = (0, -1);
        foreach (var line in text.AsSpan().Split('\n'))
        {
            var layers = text.AsSpan()[line].TrimEnd() is var written && written.IsEmpty ? 0 : written.Length - written.TrimStart().Length + Signs(written);
            (deepest, most) = layers > most ? (line.Start.Value, layers) : (deepest, most);
        }

        return deepest;
    }

    /// <summary>
    /// A paragraph that makes reading a text take too long: Markdig looks from many signs as far as the end of their paragraph, so that its time grows with the
    /// square of a paragraph's length, and with that of the whole text in proportion.
    /// </summary>
    /// <returns>The index of its first character, or -1 if there is none.</returns>
    private static int TooDenseParagraph(string text)
    {
        var work = 0L;
        var (start, length, signs, worst, densest) = (0, 0L, 0L, 0L, 0);
        foreach (var range in text.AsSpan().Split('\n'))
        {
            var line = text.AsSpan()[range];
            if (line.IsWhiteSpace())
            {
                (start, length, signs) = (range.End.Value + 1, 0, 0);
                continue;
            }

            if (BeginsItem(line))
            {
                (start, length, signs) = (range.Start.Value, 0, 0);
            }

            var before = signs * length;
            length += line.Length + 1;
            signs += Lookouts(line);
            work += (signs * length) - before;
            (worst, densest) = signs * length > worst ? (signs * length, start) : (worst, densest);
        }

        return work > MostWork ? densest : -1;
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

    /// <summary>Whether a line begins an item of a list, and with it another paragraph.</summary>
    private static bool BeginsItem(ReadOnlySpan<char> line) => line.TrimStart(' ') is ['-' or '*' or '+', ' ', ..];

    /// <summary>How many signs of a line have Markdig look ahead or back.</summary>
    private static int Lookouts(ReadOnlySpan<char> line)
    {
        var signs = line.Count("://");
        while (line.IndexOfAny(Lookout) is >= 0 and var at)
        {
            signs++;
            line = line[(at + 1)..];
        }

        return signs;
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

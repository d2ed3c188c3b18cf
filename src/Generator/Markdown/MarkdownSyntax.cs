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
    public static MarkdownDocument Parse(string text) => Markdig.Markdown.Parse(text, Pipeline);

    /// <summary>Whether an image lies on another site.</summary>
    public static bool IsForeign(LinkInline image) => !LinkScheme.Of(image.Url).IsEmpty || image.Url is ['/', '/', ..];

    /// <summary>The words within an inline: of an image, what it shows.</summary>
    public static string TextOf(ContainerInline inline) => string.Concat(inline.Descendants<LiteralInline>().Select(l => l.Content.ToString()));
}

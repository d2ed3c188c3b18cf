using System.Globalization;
using Markdig;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Recognition.Content;
using Recognition.Content.Reading;

namespace Recognition.Generator.Rendering;

/// <summary>Renders Markdown for a place in a page: headings one step down, anchors without marks, links under the base path.</summary>
internal sealed class MarkdownRenderer(string basePath)
{
    private readonly MarkdownPipeline _pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables()
        .DisableHtml()
        .Build();

    /// <summary>Renders a text.</summary>
    public string ToHtml(MarkdownBody body)
    {
        if (body.IsBlank)
        {
            return "";
        }

        var document = Markdown.Parse(body.Text, _pipeline);
        var anchors = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var node in document.Descendants())
        {
            switch (node)
            {
                case HeadingBlock heading:
                    heading.Level = Math.Clamp(heading.Level, 2, 6);
                    heading.GetAttributes().Id = AnchorOf(heading, anchors);
                    break;
                case LinkInline { Url: ['/', not '/', ..] } link:
                    link.Url = basePath + link.Url[1..];
                    break;
            }
        }

        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        var renderer = new HtmlRenderer(writer);
        _pipeline.Setup(renderer);
        renderer.Render(document);
        return writer.ToString();
    }

    private static string AnchorOf(HeadingBlock heading, Dictionary<string, int> anchors)
    {
        var text = string.Concat(heading.Inline?.Descendants<LiteralInline>().Select(l => l.Content.ToString()) ?? []);
        var anchor = Slug.From(text) is { Length: > 0 } slug ? slug : "muc";
        var seen = anchors[anchor] = anchors.GetValueOrDefault(anchor) + 1;
        return seen == 1 ? anchor : $"{anchor}-{seen}";
    }
}

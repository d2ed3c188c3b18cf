using System.Net;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Recognition.Content.Problems;
using Recognition.Theming;

namespace Recognition.Generator.Markdown;

/// <summary>Puts photographs in place of images of Markdown: one in a paragraph of its own becomes a figure, one among words stays among them.</summary>
/// <param name="context">Where everything is.</param>
/// <param name="markup">How the theme shows them; without it they are plain images.</param>
internal sealed class PictureHtml(ThemeContext context, IPhotoMarkup? markup)
{
    /// <summary>Puts a photograph in place of an image.</summary>
    /// <param name="image">The image.</param>
    /// <param name="at">Where it stands; nothing takes the place of one that cannot be shown, since that is a problem already.</param>
    public void Replace(LinkInline image, Place at)
    {
        var picture = context.Pictures.At(at);
        if (image.Parent is { ParentBlock: ParagraphBlock { Parent: { } around } paragraph } line && line.FirstChild == image && line.LastChild == image)
        {
            around[around.IndexOf(paragraph)] = new HtmlBlock(null) { Lines = new StringLineGroup(picture is null ? "" : markup?.Figure(picture, context) ?? Plain(picture)) };
        }
        else
        {
            image.ReplaceBy(new HtmlInline(picture is null ? "" : markup?.Inline(picture, context) ?? Plain(picture)), copyChildren: false);
        }
    }

    private string Plain(Picture picture) =>
        $"<img src=\"{context.Links.Address(picture.Full.Address("jpg"))}\" width=\"{picture.Full.Width}\" height=\"{picture.Full.Height}\" alt=\"{WebUtility.HtmlEncode(picture.Alt)}\">";
}

using System.Text.Encodings.Web;
using System.Text.Unicode;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Recognition.Content.Problems;
using Recognition.Theming;

namespace Recognition.Generator.Markdown;

/// <summary>Photographs in texts: one in a paragraph of its own becomes a figure with its credit, one among words stays among them.</summary>
/// <param name="context">Where everything is, and how credits are worded.</param>
internal sealed class PictureHtml(ThemeContext context)
{
    /// <summary>As wide as a text may be, or the window without its margins.</summary>
    private const string Widths = "(min-width: 46rem) 41rem, 92vw";

    private readonly HtmlEncoder _encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>Puts a photograph in place of an image of Markdown.</summary>
    /// <param name="image">The image.</param>
    /// <param name="at">Where it stands; nothing takes the place of one that cannot be shown, since that is a problem already.</param>
    public void Replace(LinkInline image, Place at)
    {
        var picture = context.Pictures.At(at);
        if (image.Parent is { ParentBlock: ParagraphBlock { Parent: { } around } paragraph } line && line.FirstChild == image && line.LastChild == image)
        {
            around[around.IndexOf(paragraph)] = new HtmlBlock(null) { Lines = new StringLineGroup(picture is null ? "" : Figure(picture)) };
        }
        else
        {
            image.ReplaceBy(new HtmlInline(picture is null ? "" : $"{Element(picture)} <small class=\"photo-credit\">{Credit(picture)}</small>"), copyChildren: false);
        }
    }

    private string Figure(Picture picture) =>
        $"<figure class=\"photo\">{Element(picture)}<figcaption><span aria-hidden=\"true\">{_encoder.Encode(picture.Alt)}</span> <span class=\"photo-credit\">{Credit(picture)}</span></figcaption></figure>";

    private string Credit(Picture picture) => _encoder.Encode(context.Texts["photo.credit", picture.Credit]);

    private string Element(Picture picture)
    {
        var full = picture.Full;
        var loading = picture.IsFirst ? "fetchpriority=\"high\"" : "loading=\"lazy\"";
        return $"<picture>{Source(full, "avif")}{Source(full, "webp")}"
            + $"<img class=\"tone-{picture.Colour}\" src=\"{context.Links.Address(full.Address("jpg"))}\" srcset=\"{full.SourceSet(context.Links, "jpg")}\" sizes=\"{Widths}\" "
            + $"width=\"{full.Width}\" height=\"{full.Height}\" alt=\"{_encoder.Encode(picture.Alt)}\" {loading} decoding=\"async\"></picture>";
    }

    private string Source(PictureShape shape, string format) =>
        $"<source type=\"image/{format}\" srcset=\"{shape.SourceSet(context.Links, format)}\" sizes=\"{Widths}\">";
}

using System.Text.Encodings.Web;
using System.Text.Unicode;
using Recognition.Theming;

namespace Recognition.Themes.Sen.Parts;

/// <summary>Photographs in the Markdown of editors, with their credit: what <c>Photo.razor</c> is for components.</summary>
public sealed class TextPhotos : IPhotoMarkup
{
    /// <summary>As wide as a text may be, or the window without its margins.</summary>
    private const string Widths = "(min-width: 46rem) 41rem, 92vw";

    private readonly HtmlEncoder _encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <inheritdoc/>
    public string Figure(Picture picture, ThemeContext context)
    {
        ArgumentNullException.ThrowIfNull(picture);
        ArgumentNullException.ThrowIfNull(context);
        return $"<figure class=\"photo\">{Element(picture, context)}<figcaption><span aria-hidden=\"true\">{_encoder.Encode(picture.Alt)}</span> <span class=\"photo-credit\">{Credit(picture, context)}</span></figcaption></figure>";
    }

    /// <inheritdoc/>
    public string Inline(Picture picture, ThemeContext context)
    {
        ArgumentNullException.ThrowIfNull(picture);
        ArgumentNullException.ThrowIfNull(context);
        return $"{Element(picture, context)} <small class=\"photo-credit\">{Credit(picture, context)}</small>";
    }

    private string Credit(Picture picture, ThemeContext context) => _encoder.Encode(context.Texts["photo.credit", picture.Credit]);

    private string Element(Picture picture, ThemeContext context)
    {
        var full = picture.Full;
        var loading = picture.IsFirst ? "fetchpriority=\"high\"" : "loading=\"lazy\"";
        return $"<picture>{Source(full, context, "avif")}{Source(full, context, "webp")}"
            + $"<img class=\"tone-{picture.Colour}\" src=\"{context.Links.Address(full.Address("jpg"))}\" srcset=\"{full.SourceSet(context.Links, "jpg")}\" sizes=\"{Widths}\" "
            + $"width=\"{full.Width}\" height=\"{full.Height}\" alt=\"{_encoder.Encode(picture.Alt)}\" {loading} decoding=\"async\"></picture>";
    }

    private static string Source(PictureShape shape, ThemeContext context, string format) =>
        $"<source type=\"image/{format}\" srcset=\"{shape.SourceSet(context.Links, format)}\" sizes=\"{Widths}\">";
}

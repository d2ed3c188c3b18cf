using System.Text.Encodings.Web;
using System.Text.Unicode;
using Recognition.Content.Schema;

namespace Recognition.Theming;

/// <summary>What other sites paste to show a page of this one.</summary>
/// <param name="to">Where everything is.</param>
/// <param name="address">Address of the page shown: <c>don-vi/xa-nam-dong/</c>.</param>
/// <param name="title">What the frame is called: "Gương điển hình – Xã Nam Dong".</param>
/// <param name="stories">How many stories there are to show.</param>
public sealed class EmbedCode(Links to, string address, string title, int stories)
{
    /// <summary>What the script shows, beside the page for frames.</summary>
    public const string DataFile = "data.json";

    /// <summary>The oEmbed answer, beside the page for frames.</summary>
    public const string OEmbedFile = "oembed.json";

    /// <summary>The QR code that leads to the page shown, beside the page for frames.</summary>
    public const string QrFile = "qr.svg";

    /// <summary>Width in pixels where a number must be named (oEmbed); pasted frames take the width there is.</summary>
    public const int Width = 480;

    /// <summary>Height of the frame in pixels; what is longer is scrolled.</summary>
    public int Height => stories > 1 ? 560 : 360;

    private static readonly HtmlEncoder Html = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>Address of the page for frames, within the site.</summary>
    public string Address => Addresses.Embeds + address;

    /// <summary>What a frame on another site is called.</summary>
    public string Title => title;

    /// <summary>A frame: works everywhere, with or without scripts.</summary>
    public string Frame => FrameOf("100%");

    /// <summary>A frame of that width, for oEmbed.</summary>
    public string FrameOfWidth => FrameOf($"{Width}");

    /// <summary>An element that takes the width and the flow of the page around it; without scripts a link is left.</summary>
    public string Element =>
        $"""
        <script src="{to.Absolute(Addresses.EmbedScript)}" async></script>
        <guong-sang src="{to.Absolute(Address)}"><a href="{to.Absolute(address)}">{Html.Encode(title)}</a></guong-sang>
        """.ReplaceLineEndings("\n");

    /// <summary>What a site with a Content-Security-Policy adds to it for the frame.</summary>
    public string FramePolicy => $"frame-src 'self' {to.Absolute(Addresses.Embeds)}";

    /// <summary>What a site with a Content-Security-Policy adds to it for the element.</summary>
    public string ElementPolicy => $"script-src 'self' {to.Absolute(Addresses.Embeds)}; connect-src 'self' {to.Absolute(Addresses.Embeds)}";

    private string FrameOf(string width) =>
        $"""<iframe src="{to.Absolute(Address)}" title="{Html.Encode(title)}" width="{width}" height="{Height}" loading="lazy" frameborder="0"></iframe>""";
}

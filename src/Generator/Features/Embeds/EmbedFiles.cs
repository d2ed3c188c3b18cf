using System.Text;
using System.Text.Json;
using Recognition.Content.Kinds.Stories;
using Recognition.Content.Schema;
using Recognition.Generator.Features.Data;
using Recognition.Theming;
using Recognition.Theming.Pages;

namespace Recognition.Generator.Features.Embeds;

/// <summary>
/// What stands beside a page for frames: <c>data.json</c> for <c>embed.js</c>, <c>oembed.json</c> for sites that ask how to
/// show a link (oEmbed 1.0, https://oembed.com), and <c>qr.svg</c>, which leads to the page shown.
/// </summary>
internal static class EmbedFiles
{
    /// <summary>Seconds others may keep an oEmbed answer: the site is built every day.</summary>
    private const int CacheAge = 86_400;

    /// <summary>The files of a page.</summary>
    /// <param name="page">The page for frames.</param>
    /// <param name="address">Where they stand: its own address, or one that leads to it.</param>
    public static IReadOnlyList<PlannedFile> Of(EmbedPage page, string address) =>
    [
        new(address + EmbedCode.DataFile, (context, _) => JsonSerializer.SerializeToUtf8Bytes(Data(context, page), DataJson.Options)),
        new(address + EmbedCode.OEmbedFile, (context, _) => JsonSerializer.SerializeToUtf8Bytes(OEmbed(context, page), DataJson.Options)),
        new(address + EmbedCode.QrFile, (context, _) => Encoding.UTF8.GetBytes(Qr(context, page))),
    ];

    private static object Data(ThemeContext context, EmbedPage page) => new
    {
        Title = context.Texts["embed.title", page.Name],
        Url = context.Links.Absolute(page.Of.Address),
        Lang = context.Texts.Language,
        Site = context.Site.Settings.Title,
        Total = page.Total,
        page.Notes,
        page.More,
        Sample = context.Texts["mark.sample"],
        Stories = page.Stories.Select(story => Row(context, story)),
    };

    private static object Row(ThemeContext context, Story story) => new
    {
        story.Title,
        Url = context.Links.Absolute(story.Address),
        Who = story.HonoreeName,
        Quarter = story.Quarter is { } quarter ? context.Texts.Quarter(quarter) : null,
        Award = story.TopAward is { } top ? context.Texts.Label(top) : null,
        Sample = story.IsSample,
    };

    private static object OEmbed(ThemeContext context, EmbedPage page)
    {
        var code = new EmbedCode(context.Links, page.Of.Address, context.Texts["embed.title", page.Name], page.Total);
        return new
        {
            Version = "1.0",
            Type = "rich",
            code.Title,
            ProviderName = context.Site.Settings.Title,
            ProviderUrl = context.Links.Absolute(Addresses.Home),
            CacheAge,
            Html = code.FrameOfWidth,
            EmbedCode.Width,
            code.Height,
        };
    }

    private static string Qr(ThemeContext context, EmbedPage page)
    {
        var link = context.Links.Absolute(page.Of.Address);
        return QrCode.Of(link).ToSvg(context.Texts["qr.label", link]) + "\n";
    }
}

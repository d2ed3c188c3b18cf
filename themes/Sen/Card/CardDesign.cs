using System.Globalization;
using System.Text.RegularExpressions;
using Recognition.Theming.Cards;

namespace Recognition.Themes.Sen.Card;

/// <summary>The card that other sites show with a link to a page, to be read at a third of its size.</summary>
public sealed partial class CardDesign : ICardDesign
{
    private const string Lacquer = "#6d1023";
    private const string Deep = "#520a19";
    private const string Cream = "#fff5e4";
    private const string Soft = "#f0d3b4";
    private const string Gold = "#d9a94f";

    private const int LeftOfPage = 72;
    private const int LeftOfStory = ShareCard.PortraitWidth + 44;
    private const int RightOfPage = 1128;
    private const int RightOfStory = 1156;
    private const int Top = 48;
    private const int Bottom = 504;
    private const int Foot = 528;
    private const int MiddleOfFoot = 583;
    private const int Gap = 14;
    private const int WidthOfMark = 56;
    private const int PlateHeight = 76;
    private const int PlateEdge = 8;
    private const int MostOfLogo = 180;

    private static readonly TextBox Title = new(RightOfPage - LeftOfPage, 128, 112, 100, 92, 84, 76, 70, 64, 58, 52, 48, 44) { Leading = 1.22 };
    private static readonly TextBox TitleOfStory = new(RightOfStory - LeftOfStory, 72, 68, 64, 60, 56, 52, 48, 44, 40) { Leading = 1.22 };
    private static readonly TextBox Line = new(RightOfPage - LeftOfPage, 34, 30, 26, 24) { Leading = 1.35, Height = 46 };
    private static readonly TextBox TwoLines = Line with { Height = 92 };

    private readonly Typesetter _plain = new(TrueTypeFont.Read(typeof(CardDesign), "Fonts/card-400.ttf"));
    private readonly Typesetter _strong = new(TrueTypeFont.Read(typeof(CardDesign), "Fonts/card-600.ttf"));
    private readonly string _rosette = Shapes("wwwroot/art/rosette.svg");
    private readonly string _lotus = Shapes("wwwroot/favicon.svg");

    /// <inheritdoc/>
    public string Draw(ShareCard card)
    {
        ArgumentNullException.ThrowIfNull(card);
        return string.Join(
            '\n',
            [
                Invariant($"""<svg xmlns="http://www.w3.org/2000/svg" width="{ShareCard.Width}" height="{ShareCard.Height}">"""),
                Invariant($"""<rect width="{ShareCard.Width}" height="{ShareCard.Height}" fill="{Lacquer}"/>"""),
                card.IsOfStory ? Panel(card.Portrait is not null) : Invariant($"""<g transform="translate(1140 236) scale(1.8)" fill="none" stroke="{Gold}" stroke-linejoin="round" opacity=".5">{_rosette}</g>"""),
                Invariant($"""<path fill="{Deep}" d="M{EdgeOf(card)} {Foot}H1200v102H{EdgeOf(card)}z"/>"""),
                Invariant($"""<path fill="{Gold}" d="M{EdgeOf(card)} {Foot}H1200v3H{EdgeOf(card)}zm0 7H1200v3H{EdgeOf(card)}z"/>"""),
                MarkOf(card.Logo, LeftOf(card)),
                .. Main(card),
                .. FootOf(card),
                "</svg>",
            ]);
    }

    private static int LeftOf(ShareCard card) => card.IsOfStory ? LeftOfStory : LeftOfPage;

    private static int RightOf(ShareCard card) => card.IsOfStory ? RightOfStory : RightOfPage;

    /// <summary>Where what stands to the right of a portrait begins.</summary>
    private static int EdgeOf(ShareCard card) => card.IsOfStory ? ShareCard.PortraitWidth : 0;

    /// <summary>The place of the portrait; without a photograph a lotus stands there under the arch of a stele.</summary>
    private string Panel(bool isCovered) => isCovered ? "" : Invariant($"""
        <path fill="{Deep}" d="M0 0h{ShareCard.PortraitWidth}v{ShareCard.Height}H0z"/><path fill="{Lacquer}" stroke="{Gold}" stroke-width="3" d="M76 550V240a160 160 0 0 1 320 0v310z"/><g transform="translate(116 220) scale(5)" fill="{Gold}">{_lotus}</g>
        """);

    /// <summary>What the page is about: the title as large as the other lines leave room, and in the middle of it.</summary>
    private IEnumerable<string> Main(ShareCard card)
    {
        var left = LeftOf(card);
        TextBox Of(TextBox box) => box with { Width = RightOf(card) - left, Words = card.Words };
        var above = Lines((card.Kicker, _strong, Of(Line), Gold));
        var below = Lines((card.Who, _strong, Of(card.IsOfStory ? TwoLines : Line), Cream), (card.Award, _strong, Of(card.IsOfStory ? TwoLines : Line), Gold), (card.Where, _plain, Of(TwoLines), Soft));
        var room = Bottom - Top - (2 * Gap) - above.Concat(below).Sum(line => line.Text.Height);
        var title = _strong.Set(card.Title, Of(card.IsOfStory ? TitleOfStory : Title) with { Height = room });

        var y = Top + ((room - title.Height) / 2);
        foreach (var (text, fill) in above)
        {
            yield return Path(text, fill, left, y);
            y += text.Height;
        }

        y += Gap;
        yield return Path(title, Cream, left, y);
        y += title.Height + Gap;
        foreach (var (text, fill) in below)
        {
            yield return Path(text, fill, left, y);
            y += text.Height;
        }
    }

    /// <summary>The logo of the place on a light plate, whatever its own colours are; the lotus if there is none.</summary>
    private string MarkOf(CardLogo? logo, int left)
    {
        if (logo is null)
        {
            return Invariant($"""<g transform="translate({left} {MiddleOfFoot - 28}) scale(1.2)" fill="{Gold}">{_lotus}</g>""");
        }

        var (width, top) = (WidthOf(logo), MiddleOfFoot - (PlateHeight / 2));
        return Invariant($"""
            <rect x="{left}" y="{top}" width="{width}" height="{PlateHeight}" rx="8" fill="{Cream}"/><image x="{left + PlateEdge}" y="{top + PlateEdge}" width="{width - (2 * PlateEdge)}" height="{PlateHeight - (2 * PlateEdge)}" href="{logo.Source}"/>
            """);
    }

    private static int WidthOf(CardLogo? logo) =>
        logo is null ? WidthOfMark : (2 * PlateEdge) + Math.Min(MostOfLogo, (PlateHeight - (2 * PlateEdge)) * logo.Size.Width / logo.Size.Height);

    /// <summary>The name of the site, and to the right what has to be said of the page in a frame.</summary>
    private IEnumerable<string> FootOf(ShareCard card)
    {
        double right = RightOf(card);
        if (card.Mark is { Length: > 0 })
        {
            var note = _strong.Set(card.Mark, Line with { Width = 400, Sizes = [card.IsOfStory ? 22 : 26] });
            right -= note.Width + 36;
            yield return Invariant($"""<rect x="{right:0.#}" y="{MiddleOfFoot - 24}" width="{RightOf(card) - right:0.#}" height="48" rx="24" fill="none" stroke="{Soft}" stroke-width="2"/>""");
            yield return Path(note, Soft, right + 18, MiddleOfFoot - (note.Height / 2));
        }

        var (mark, left) = (WidthOf(card.Logo), LeftOf(card));
        var name = _strong.Set(card.Site, Line with { Width = right - left - mark - 36, Sizes = [34, 30, 26, 22], Words = card.Words });
        yield return Path(name, Cream, left + mark + 20, MiddleOfFoot - (name.Height / 2));
    }

    private static List<(SetText Text, string Fill)> Lines(params IEnumerable<(string? Text, Typesetter Typesetter, TextBox Box, string Fill)> lines) =>
        [.. lines.Where(line => line.Text is { Length: > 0 }).Select(line => (line.Typesetter.Set(line.Text!, line.Box), line.Fill))];

    private static string Path(SetText text, string fill, double x, double y) =>
        Invariant($"""<path transform="translate({x:0.#} {y:0.#})" fill="{fill}" d="{text.Path}"/>""");

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    /// <summary>What a drawing of the theme is made of, without its frame and style.</summary>
    private static string Shapes(string name)
    {
        using var drawing = new StreamReader(typeof(CardDesign).Assembly.GetManifestResourceStream(name)!);
        return FrameOrStyle().Replace(drawing.ReadToEnd(), "");
    }

    [GeneratedRegex("</?svg[^>]*>|<style>.*?</style>", RegexOptions.Singleline)]
    private static partial Regex FrameOrStyle();
}
